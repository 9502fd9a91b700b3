import {
  type DocumentNode,
  type FieldNode,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  type SelectionSetNode,
  valueFromASTUntyped,
  visit,
} from "graphql";
import type { GraphqlField } from "./observation";

export interface GraphqlRequest {
  query: string;
  variables?: Record<string, unknown>;
}

/** Returns the root fields of a request. */
export function describeFields({ query, variables = {} }: GraphqlRequest): GraphqlField[] {
  const { operation, selectionSet, variableDefinitions = [] } = readOperation(query);
  const types = variableDefinitions.map(({ variable, type }) => [variable.name.value, print(type)]);
  const fields: GraphqlField[] = [];
  for (const selection of selectionSet.selections) {
    if (selection.kind !== Kind.FIELD) continue;
    const args = (selection.arguments ?? []).map(({ name, value }) => [
      name.value,
      valueFromASTUntyped(value, variables),
    ]);
    fields.push({
      type: operation,
      field: selection.name.value,
      args: Object.fromEntries(args),
      select: leafPaths(selection),
      variables: Object.fromEntries(types),
    });
  }
  return fields;
}

/** Returns the part of `root` that a request selects. `root` contains all fields. */
export function select({ query }: GraphqlRequest, root: Record<string, unknown>): unknown {
  return project(root, readOperation(query).selectionSet);
}

/** Returns a document's operation, with fragments inlined. */
function readOperation(query: string): OperationDefinitionNode {
  const document: DocumentNode = parse(query);
  const fragments: Record<string, SelectionSetNode> = {};
  let operation: OperationDefinitionNode | undefined;
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments[definition.name.value] = definition.selectionSet;
    if (definition.kind === Kind.OPERATION_DEFINITION) operation = definition;
  }
  if (!operation) throw new Error(`There is no operation in ${query}`);
  return visit(operation, {
    FragmentSpread: ({ name }) => ({ kind: Kind.INLINE_FRAGMENT, selectionSet: fragments[name.value] }),
  });
}

function leafPaths(field: FieldNode): string[] {
  const paths = new Set<string>();
  const path: string[] = [];
  if (field.selectionSet) {
    visit(field.selectionSet, {
      Field: {
        enter({ name, selectionSet }) {
          path.push(name.value);
          if (!selectionSet) paths.add(path.join("."));
        },
        leave() {
          path.pop();
        },
      },
    });
  }
  return [...paths].sort();
}

function project(value: any, selectionSet: SelectionSetNode | undefined): unknown {
  if (value === undefined || value === null) return null;
  if (!selectionSet) return value;
  if (Array.isArray(value)) return value.map((item) => project(item, selectionSet));
  const projected: Record<string, unknown> = {};
  for (const selection of selectionSet.selections) {
    if (selection.kind === Kind.FIELD) {
      projected[(selection.alias ?? selection.name).value] = project(
        value[selection.name.value],
        selection.selectionSet,
      );
    } else if (selection.kind === Kind.INLINE_FRAGMENT) {
      Object.assign(projected, project(value, selection.selectionSet));
    }
  }
  return projected;
}
