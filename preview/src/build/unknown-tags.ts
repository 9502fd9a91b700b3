import { readFileSync } from "node:fs";
import { join } from "node:path";
import { BUILT_IN_TAGS } from "../built-in-tags";
import { COMMENT, removeAll } from "./list-templates";
import type { Problems } from "./problems";

/** Tags of the template language itself. */
const SYNTAX = ["block", "import", "include", "slot", "template", "wxs"];

const TAG = /<([a-z][\w-]*)/gi;
/** Parts of a template that can contain a `<` that starts no tag. */
const NO_TAGS = [COMMENT, /\{\{[\s\S]*?\}\}/g, /(?<=<wxs\b[^>]*>)[\s\S]*?(?=<\/wxs>)/g];

/**
 * Adds a warning for each component that the preview does not simulate.
 *
 * @param files paths of the templates and WXS scripts
 * @param tags tags of the mini program's own components
 */
export function warnOfUnknownTags(
  root: string,
  files: readonly string[],
  tags: ReadonlySet<string>,
  problems: Problems,
): void {
  const known = new Set<string>([...BUILT_IN_TAGS, ...SYNTAX, ...tags]);
  for (const file of files.filter((name) => name.endsWith(".wxml"))) {
    const text = NO_TAGS.reduce((rest, pattern) => removeAll(pattern, rest), readFileSync(join(root, file), "utf8"));
    for (const { 1: tag = "", index } of text.matchAll(TAG)) {
      if (!known.has(tag)) {
        const line = text.slice(0, index).split("\n").length;
        problems.warning(file, `the preview does not simulate <${tag}>`, { line, cause: `<${tag}>` });
      }
    }
  }
}
