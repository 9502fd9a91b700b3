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
import { findSeedProblem, type Seed, SeedError, type SeedProblem } from "./seed";

/** Problems of invalid JSON, by the name of the parser's code. */
const SYNTAX_ERRORS: Record<ReturnType<typeof printParseErrorCode>, string> = {
  InvalidSymbol: "expected a value; names and strings need double quotes",
  InvalidNumberFormat: "expected a number",
  PropertyNameExpected: "expected the name of a property in double quotes",
  ValueExpected: "expected a value",
  ColonExpected: 'expected ":"',
  CommaExpected: 'expected ","',
  CloseBraceExpected: 'expected "}"',
  CloseBracketExpected: 'expected "]"',
  EndOfFileExpected: "expected the end of the file",
  InvalidCommentToken: "comments are not allowed",
  UnexpectedEndOfComment: "comments are not allowed",
  UnexpectedEndOfString: "expected double quotes at the end of the string",
  UnexpectedEndOfNumber: "expected a digit",
  InvalidUnicode: "expected four hexadecimal digits after \\u",
  InvalidEscapeCharacter: "the character after \\ is not allowed",
  InvalidCharacter: "control characters in strings must be escaped",
  "<unknown ParseErrorCode>": "syntax error",
};

/** Reads a seed from a JSON file; throws a `SeedError` with the line and column if the file is invalid. */
export async function readSeedFile(path: string): Promise<Seed> {
  const text = await readText(path);
  const reject = (offset: number, reason: string): never => {
    throw new SeedError(`${path}:${placeOf(text, offset)}: ${reason}`);
  };
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { disallowComments: true });
  const [error] = errors;
  if (error) {
    return reject(error.offset, `invalid JSON: ${SYNTAX_ERRORS[printParseErrorCode(error.error)]}`);
  }
  if (!tree) {
    return reject(0, "invalid JSON");
  }
  const repeated = findRepeatedProperty(tree);
  if (repeated) {
    return reject(repeated.offset, `"${repeated.value}" is a duplicate property`);
  }
  const value: unknown = getNodeValue(tree);
  const problem = findSeedProblem(value);
  if (problem) {
    return reject(offsetOf(tree, problem), problem.message);
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

/** Returns the line and the column of an offset, e.g. `2:5`. Both start at 1. */
function placeOf(text: string, offset: number): string {
  const lines = text.slice(0, offset).split("\n");
  return `${lines.length}:${(lines.at(-1) ?? "").length + 1}`;
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
