import type { Collection, Database } from "./database";
import type { CustomData } from "./user";

/** A field that the users of this pool have besides those of every pool. */
export interface UserDefinedField {
  readonly key: string;
  readonly dataType: CustomData["dataType"];
  readonly label: string | null;
  /** What a SELECT may be; any text, if there is none. */
  readonly options: readonly string[];
}

/** The definitions of the user-defined fields; the values are `customData` of each user. */
export class UserDefinedFields {
  readonly #fields: Collection<UserDefinedField>;

  constructor(database: Database) {
    this.#fields = database.collection("userDefinedFields");
  }

  /** All fields, the oldest first. */
  list(): UserDefinedField[] {
    return [...this.#fields.values()];
  }

  /** The field of this key. */
  find(key: string): UserDefinedField | undefined {
    return this.#fields.get(key);
  }

  /**
   * Defines a field, or defines it anew.
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
