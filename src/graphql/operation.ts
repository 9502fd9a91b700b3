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
  /** The document. */
  document(): string;
  /** Takes from the `data` of the answer what stands under the field; `undefined` if the answer lacks it. */
  read: Selection<T>["read"];
  /** Which of the variables are passwords. */
  passwords: string[];
  /** Whether they go as the members of one variable, `input`. */
  asInput: boolean | undefined;
}

/**
 * An operation, whose document is written on its first use.
 *
 * @param variables as parameters; fields of objects are variables of their own
 * @param asInput whether they go as the members of one variable, `input`
 */
export function operation<T>(
  type: "query" | "mutation",
  field: string,
  variables: Parameters,
  { fields, read }: Selection<T>,
  asInput?: boolean,
): Operation<T> {
  let document = "";
  return {
    document() {
      if (!document) {
        const definitions: string[] = [];
        const passed: string[] = [];
        const define = (declared: Parameters) => {
          declarationsOf(declared).forEach(([name, , required, members, type]) => {
            if (members) define(members);
            else {
              // Types of this package begin with a small letter, those of GraphQL with what comes before.
              definitions.push(`$${name}:${type < "a" ? type : "String"}${required}`);
              if (fields.indexOf(`$${name}`) < 0) passed.push(`${name}:$${name}`);
            }
          });
        };
        define(asInput ? `input!:${field.charAt(0).toUpperCase()}${field.slice(1)}Input` : variables);
        document = `${type}${list(definitions)}{${field}${list(passed)}${fields && `{${fields}}`}}`;
      }
      return document;
    },
    read: (data) => read(data && data[field]),
    passwords: variables.match(/\w+(?=!?:password)/g) || [],
    asInput,
  };
}

function list(items: string[]): string {
  return items.length ? `(${items.join()})` : "";
}
