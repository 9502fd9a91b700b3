import { readFile } from "node:fs/promises";
import {
  findNodeAtLocation,
  getNodeValue,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from "jsonc-parser";
import { explainFileFailure } from "./file-error";
import { describeProblem, findSeedProblem, type Seed, SeedError, type SeedProblem } from "./seed";

/** Reads a seed from a JSON file; throws a `SeedError` with the line number if the file is invalid. */
export async function readSeedFile(path: string): Promise<Seed> {
  const text = await readText(path);
  const reject = (offset: number, reason: string): never => {
    throw new SeedError(`${path}:${lineAt(text, offset)}: ${reason}`);
  };
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { disallowComments: true });
  const [error] = errors;
  if (error || !tree) {
    return reject(error?.offset ?? 0, `invalid JSON${error ? `: ${printParseErrorCode(error.error)}` : ""}`);
  }
  const repeated = findRepeatedProperty(tree);
  if (repeated) {
    return reject(repeated.offset, `"${repeated.value}" is a duplicate property`);
  }
  const value: unknown = getNodeValue(tree);
  const problem = findSeedProblem(value);
  if (problem) {
    return reject(offsetOf(tree, problem), describeProblem(problem));
  }
  return value as Seed;
}

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    throw new SeedError(`${path}: ${explainFileFailure(error)}`);
  }
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split("\n").length;
}

// Returns the position of a problem. A missing property has no position, so the result for it is the position of the
// object or list that should contain it.
function offsetOf(tree: Node, { path }: SeedProblem): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node = findNodeAtLocation(tree, path.slice(0, length) as (string | number)[]);
    if (node) {
      return node.offset;
    }
  }
  return tree.offset;
}

function findRepeatedProperty(node: Node): Node | undefined {
  const children = node.children ?? [];
  if (node.type === "object") {
    const names = children.map((property) => property.children?.[0]);
    const seen = new Set<string>();
    for (const name of names) {
      if (name && seen.has(name.value)) {
        return name;
      }
      seen.add(name?.value);
    }
  }
  for (const child of children) {
    const repeated = findRepeatedProperty(child);
    if (repeated) {
      return repeated;
    }
  }
  return undefined;
}
