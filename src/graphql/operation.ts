import { declarationsOf, type Parameters } from "../parameters";

/** The fields that an operation asks for, and what is read from the answer. */
export interface Selection<T> {
  /** Empty for a scalar. Variables that are used in here do not go to the operation's field itself. */
  fields: string;
  /** Takes from the answer what a method resolves with; `undefined` if the answer lacks it. */
  read(value: any): T | undefined;
}

/** A GraphQL operation with one field, whose variables bear the names of the arguments. @internal */
export interface Operation<T> {
  /** The field, under which the answer stands. */
  field: string;
  /** The document. */
  document(): string;
  read: Selection<T>["read"];
}

/**
 * An operation, whose document is written on its first use.
 *
 * @param variables as parameters; fields of objects are variables of their own
 */
export function operation<T>(
  type: "query" | "mutation",
  field: string,
  variables: Parameters,
  { fields, read }: Selection<T>,
): Operation<T> {
  let document = "";
  return {
    field,
    document() {
      if (!document) {
        const definitions: string[] = [];
        const passed: string[] = [];
        define(variables, fields, definitions, passed);
        document = `${type}${list(definitions)}{${field}${list(passed)}${fields && `{${fields}}`}}`;
      }
      return document;
    },
    read,
  };
}

/** Finds what variables are defined, and which of them are passed to the field. */
function define(variables: Parameters, selection: string, definitions: string[], passed: string[]): void {
  declarationsOf(variables).forEach(([name, required, fields, type]) => {
    if (fields) define(fields, selection, definitions, passed);
    else {
      definitions.push(`$${name}:${/^[a-z]/.test(type) ? "String" : type}${required}`);
      if (selection.indexOf(`$${name}`) < 0) passed.push(`${name}:$${name}`);
    }
  });
}

function list(items: string[]): string {
  return items.length ? `(${items.join()})` : "";
}
