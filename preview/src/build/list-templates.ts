import { existsSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import type { Problems } from "./problems";

/** Tags that refer to another file. Comments and text can also contain them, so a match is not always a tag. */
const REFERENCE = /<(import|include|wxs)\b[^>]*?\ssrc\s*=\s*["']([^"'{}]+)["']/g;
/** Pattern for comments of a template. */
export const COMMENT = /<!--[\s\S]*?-->/g;

/** Module of a WXS script that another script requires. */
const REQUIRED = /\brequire\(\s*["']([^"']+)["']\s*\)/g;

/**
 * Lists the templates of pages and components, and the templates and WXS scripts that these use. Unused files, e.g. in
 * packages, need not compile.
 *
 * @param paths paths of the pages and components, without extension
 */
export function listTemplates(root: string, paths: readonly string[], problems: Problems): readonly string[] {
  const found = new Set<string>();
  const waiting = paths.map((path) => `${path}.wxml`).filter((file) => existsSync(join(root, file)));
  for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
    if (found.has(file)) {
      continue;
    }
    found.add(file);
    for (const { reference, line } of referencesIn(readFileSync(join(root, file), "utf8"), file)) {
      const used = reference.startsWith("/") ? reference.slice(1) : posix.join(posix.dirname(file), reference);
      if (existsSync(join(root, used))) {
        waiting.push(used);
      } else {
        problems.error(file, `file not found: ${reference}`, { line });
      }
    }
  }
  return [...found].sort();
}

/** Removes the matches of a pattern, but not their line breaks, so that the line numbers stay the same. */
export function removeAll(pattern: RegExp, text: string): string {
  return text.replace(pattern, (match) => match.replace(/[^\n]/g, ""));
}

function referencesIn(source: string, file: string): { reference: string; line: number }[] {
  const isScript = file.endsWith(".wxs");
  const text = isScript ? source : removeAll(COMMENT, source);
  const matches = isScript
    ? [...text.matchAll(REQUIRED)].map(({ 1: name = "", index }) => ({ name, index, extension: ".wxs" }))
    : [...text.matchAll(REFERENCE)].map(({ 1: tag, 2: name = "", index }) => ({
        name,
        index,
        extension: tag === "wxs" ? ".wxs" : ".wxml",
      }));
  return matches.map(({ name, index, extension }) => ({
    reference: name.endsWith(extension) ? name : name + extension,
    line: text.slice(0, index).split("\n").length,
  }));
}
