import { optionalString, requireStrings } from "../errors/argument";

/** A GraphQL operation with one field, whose variables bear the names of the field's arguments. @internal */
export interface Operation {
  /** The field, under which the answer stands. */
  field: string;
  type: "query" | "mutation";
  /** Its variables and their types, such as `id:String!,limit:Int`. */
  variables: string;
  /** Those of the variables that go to the field itself. */
  fieldVariables: string;
  /** The fields that are asked for; empty for a scalar. */
  selection: string;
  /** The document, once it has been asked for. */
  document?: string;
}

/** The document of an operation. */
export function documentOf(operation: Operation): string {
  if (!operation.document) operation.document = writeDocument(operation);
  return operation.document;
}

function writeDocument({ type, field, variables, fieldVariables, selection }: Operation): string {
  const definitions = variables.replace(/\w+:/g, "$$$&");
  const call = (fieldVariables.match(/\w+(?=:)/g) || []).map((name) => `${name}:$${name}`).join();
  return `${type}${definitions && `(${definitions})`}{${field}${call && `(${call})`}${selection && `{${selection}}`}}`;
}

/** Throws unless the variables that are texts are those that the operation takes. */
export function requireVariables({ variables }: Operation, given: Record<string, unknown>): void {
  variables.replace(/(\w+):(?:String|\w+Scene)(!?)/g, (_variable, name: string, required: string) => {
    if (required) requireStrings({ [name]: given[name] });
    else optionalString(name, given[name]);
    return "";
  });
}

/**
 * A query.
 *
 * @param variables the variables and their types, such as `id:String!,limit:Int`
 * @param selection the fields that are asked for; none for a scalar
 * @param fieldVariables those of the variables that go to the field itself, in the same form; all by default
 */
export function query(field: string, variables: string, selection: string, fieldVariables = variables): Operation {
  return { type: "query", field, variables, fieldVariables, selection };
}

/** A mutation; parameters as in `query`. */
export function mutation(field: string, variables: string, selection: string): Operation {
  return { type: "mutation", field, variables, fieldVariables: variables, selection };
}
