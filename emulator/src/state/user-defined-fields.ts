import type { Collection, Database } from "./database";
import type { CustomData } from "./user";

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
   * Defines or redefines a field.
   *
   * @example
   * emulator.userDefinedFields.define({ key: "age", dataType: "NUMBER", label: "年龄" });
   */
  define(definition: Pick<UserDefinedField, "key" | "dataType"> & Partial<UserDefinedField>): UserDefinedField {
    const { key, dataType, label = null, options = [] } = definition;
    const field = { key, dataType, label, options: [...options] };
    this.#fields.set(key, field);
    return field;
  }
}
