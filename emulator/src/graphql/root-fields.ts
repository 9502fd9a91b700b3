import { type DocumentNode, getOperationAST, Kind, parse } from "graphql";

// Maximum number of tokens per document: far more than any client sends, but few enough that deep nesting cannot
// overflow the stack.
const MAXIMUM_TOKENS = 2000;

/** Parses a document; throws a `GraphQLError` if it is malformed or too long. */
export function parseDocument(query: string): DocumentNode {
  return parse(query, { maxTokens: MAXIMUM_TOKENS });
}

/**
 * Returns the names of the `Query` or `Mutation` fields that a document requests; `undefined` if no operation matches.
 */
export function rootFieldsOf(document: DocumentNode, operationName: string | null | undefined): string[] | undefined {
  return getOperationAST(document, operationName)?.selectionSet.selections.flatMap((selection) =>
    selection.kind === Kind.FIELD ? [selection.name.value] : [],
  );
}

/**
 * Returns the names of the root fields that a request body requests; an empty list if the body is not a GraphQL
 * request.
 */
export function readRootFields(body: unknown): string[] {
  const { query, operationName } = Object(body);
  try {
    return rootFieldsOf(parseDocument(query), operationName) ?? [];
  } catch {
    return [];
  }
}
