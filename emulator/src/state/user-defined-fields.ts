import { z } from "zod";
import type { Collection, Database } from "./database";
import type { Optional } from "./optional";
import { requireValid } from "./require-valid";
import type { CustomData } from "./user";
import { dataTypeSchema } from "./user-schema";

const fieldSchema = z.strictObject({
  key: z.string().min(1),
  dataType: dataTypeSchema,
  label: z.string().nullable().default(null),
  options: z.array(z.string()).default([]),
});

/** Field that the user pool defines for its users. */
export interface UserDefinedField {
  readonly key: string;
  readonly dataType: CustomData["dataType"];
  readonly label: string | null;
  /** Values that a `SELECT` field accepts; an empty list accepts any string. */
  readonly options: readonly string[];
}

/** Definitions of user-defined fields; the values are in each user's `customData`. */
export class UserDefinedFields {
  readonly #fields: Collection<UserDefinedField>;

  constructor(database: Database) {
    this.#fields = database.collection("userDefinedFields");
  }

  /** Returns all fields, oldest first. */
  list(): UserDefinedField[] {
    return [...this.#fields.values()];
  }

  /** Returns the field with this key. */
  find(key: string): UserDefinedField | undefined {
    return this.#fields.get(key);
  }

  /**
   * Defines or redefines a field; throws a `TypeError` if the definition is invalid.
   *
   * @example
   * emulator.userDefinedFields.define({ key: "age", dataType: "NUMBER", label: "年龄" });
   */
  define(definition: Pick<UserDefinedField, "key" | "dataType"> & Optional<UserDefinedField>): UserDefinedField {
    const field: UserDefinedField = requireValid(fieldSchema, definition, {
      caller: "userDefinedFields.define",
      root: "definition",
    });
    this.#fields.set(field.key, field);
    return field;
  }
}
