/** A GraphQL operation with one field, whose variables bear the names of the field's arguments. */
export interface Operation {
  /** The field, under which the answer stands. */
  field: string;
  /** The document. */
  query: string;
}

function operation(type: "query" | "mutation", field: string, variables: string, selection: string): Operation {
  const names = variables.match(/\w+(?=:)/g) || [];
  const definitions = variables.replace(/\w+:/g, "$$$&");
  const call = names.map((name) => `${name}:$${name}`).join();
  return {
    field,
    query:
      `${type}${definitions && `(${definitions})`}` +
      `{${field}${call && `(${call})`}${selection && `{${selection}}`}}`,
  };
}

/**
 * A query.
 *
 * @param variables the arguments and their types, such as `id:String!,limit:Int`
 * @param selection the fields that are asked for; none for a scalar
 */
export function query(field: string, variables: string, selection: string): Operation {
  return operation("query", field, variables, selection);
}

/** A mutation; parameters as in `query`. */
export function mutation(field: string, variables: string, selection: string): Operation {
  return operation("mutation", field, variables, selection);
}
