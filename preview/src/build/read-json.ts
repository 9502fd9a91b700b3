import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { transformSync } from "esbuild";
import type { Problems } from "./problems";

/** A JSON file's object; an empty one where the file is missing or wrong, which is then a problem. */
export function readJson(root: string, file: string, problems: Problems): Record<string, unknown> {
  const path = join(root, file);
  if (!existsSync(path)) {
    problems.error(file, "file not found");
    return {};
  }
  const text = readFileSync(path, "utf8");
  try {
    // JSON.parse names no line.
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

/** The line of a JSON file that mentions a text. */
export function lineOf(root: string, file: string, text: string): number | undefined {
  const lines = readFileSync(join(root, file), "utf8").split("\n");
  const index = lines.findIndex((line) => line.includes(JSON.stringify(text)));
  return index < 0 ? undefined : index + 1;
}
