import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { transformSync } from "esbuild";
import type { Problems } from "./problems";

/** Reads an object from a JSON file. If the file is missing or invalid, adds a problem and returns an empty object. */
export function readJson(root: string, file: string, problems: Problems): Record<string, unknown> {
  const path = join(root, file);
  if (!existsSync(path)) {
    problems.error(file, "file not found");
    return {};
  }
  const text = readFileSync(path, "utf8");
  try {
    // Unlike JSON.parse, esbuild reports the line of a syntax error.
    transformSync(text, { loader: "json", sourcefile: file, logLevel: "silent" });
    return Object(JSON.parse(text));
  } catch (failure) {
    const { errors, message } = failure as { errors?: []; message: string };
    if (errors) {
      problems.addMessages(errors, "error");
    } else {
      problems.error(file, message);
    }
    return {};
  }
}

/**
 * Returns the number of the first line that contains a string in a JSON file; `undefined` if no line contains the
 * string.
 */
export function lineOf(root: string, file: string, text: string): number | undefined {
  const lines = readFileSync(join(root, file), "utf8").split("\n");
  const index = lines.findIndex((line) => line.includes(JSON.stringify(text)));
  return index < 0 ? undefined : index + 1;
}
