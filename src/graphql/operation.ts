import { declarationsOf, type Parameters } from "../parameters";

/** A GraphQL operation with one field, whose variables bear the names of the arguments. @internal */
export interface Operation {
  type: "query" | "mutation";
  /** The field, under which the answer stands. */
  field: string;
  /** The variables; fields of objects are variables of their own. */
  variables: Parameters;
  /** The fields that are asked for; empty for a scalar. Variables that are used in here do not go to the field itself. */
  selection: string;
  /** The document, once it has been asked for. */
  document?: string;
}

/** An operation. */
export function operation(type: Operation["type"], field: string, variables: Parameters, selection: string): Operation {
  return { type, field, variables, selection };
}

/** The document of an operation. */
export function documentOf(operation: Operation): string {
  if (!operation.document) operation.document = writeDocument(operation);
  return operation.document;
}

function writeDocument({ type, field, variables, selection }: Operation): string {
  const definitions: string[] = [];
  const passed: string[] = [];
  const define = (parameters: Parameters) => {
    for (const [name, required, fields, type] of declarationsOf(parameters)) {
      if (fields) {
        define(fields);
        continue;
      }
      definitions.push(`$${name}:${/^[a-z]/.test(type) ? "String" : type}${required}`);
      if (selection.indexOf(`$${name}`) < 0) passed.push(`${name}:$${name}`);
    }
  };
  define(variables);
  const list = (items: string[]) => (items.length ? `(${items.join()})` : "");
  return `${type}${list(definitions)}{${field}${list(passed)}${selection && `{${selection}}`}}`;
}
