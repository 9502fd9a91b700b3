import { type DocumentNode, getOperationAST, Kind, parse } from "graphql";

// Many times the longest document of a client, and too few to nest until the stack overflows.
const MAXIMUM_TOKENS = 2000;

/** Parses a document; throws a `GraphQLError` if it is malformed or of an absurd size. */
export function parseDocument(query: string): DocumentNode {
  return parse(query, { maxTokens: MAXIMUM_TOKENS });
}

/** The names of the fields of `Query` or `Mutation` that a document asks for. */
export function rootFieldsOf(document: DocumentNode, operationName: string | null | undefined): string[] | undefined {
  return getOperationAST(document, operationName)?.selectionSet.selections.flatMap((selection) =>
    selection.kind === Kind.FIELD ? [selection.name.value] : [],
  );
}

/** The same of the body of a request, whatever it holds. */
export function readRootFields(body: unknown): string[] {
  const { query, operationName } = Object(body);
  try {
    return rootFieldsOf(parseDocument(query), operationName) ?? [];
  } catch {
    return [];
  }
}
