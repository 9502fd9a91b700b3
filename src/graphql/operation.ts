/** A GraphQL operation with one field, whose variables bear the names of the field's arguments. */
export interface Operation {
  /** The field, under which the answer stands. */
  field: string;
  /** The document. */
  query: string;
}

function operation(
  type: "query" | "mutation",
  field: string,
  variables: string,
  selection: string,
  fieldVariables = variables,
): Operation {
  const definitions = variables.replace(/\w+:/g, "$$$&");
  const call = (fieldVariables.match(/\w+(?=:)/g) || []).map((name) => `${name}:$${name}`).join();
  return {
    field,
    query: `${type}${definitions && `(${definitions})`}{${field}${call && `(${call})`}${selection && `{${selection}}`}}`,
  };
}

/**
 * A query.
 *
 * @param variables the variables and their types, such as `id:String!,limit:Int`
 * @param selection the fields that are asked for; none for a scalar
 * @param fieldVariables those of the variables that go to the field itself, in the same form; all by default
 */
export function query(field: string, variables: string, selection: string, fieldVariables?: string): Operation {
  return operation("query", field, variables, selection, fieldVariables);
}

/** A mutation; parameters as in `query`. */
export function mutation(field: string, variables: string, selection: string): Operation {
  return operation("mutation", field, variables, selection);
}
