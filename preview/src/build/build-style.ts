import { existsSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { type CssSyntaxError, parse, type Root } from "postcss";
import { convertSelector, type StyleScope } from "./convert-selector";
import { convertUnits } from "./convert-units";
import type { Problems } from "./problems";

/** Start of a value that depends on the phone's safe area. The preview's phone sets a custom property for each value. */
const SAFE_AREA = /env\(\s*safe-area-inset-/g;

/** Converts a WXSS file and its imports to CSS. */
export function buildStyle(root: string, file: string, scope: StyleScope, problems: Problems): string {
  const style = read(root, file, problems, []);
  style?.walkRules((rule) => {
    const isStep = rule.parent?.type === "atrule" && /keyframes$/.test((rule.parent as { name?: string }).name ?? "");
    if (!isStep) {
      rule.selectors = rule.selectors.map((selector) => convertSelector(selector, scope));
    }
  });
  style?.walkDecls((declaration) => {
    declaration.value = convertUnits(declaration.value).replace(SAFE_AREA, "var(--safe-area-inset-");
  });
  return style?.toString() ?? "";
}

function read(root: string, file: string, problems: Problems, importers: readonly string[]): Root | undefined {
  try {
    const style = parse(readFileSync(join(root, file), "utf8"), { from: file });
    style.walkAtRules("import", (rule) => {
      const reference = rule.params.match(/["']([^"']+)["']/)?.[1] ?? "";
      const imported = reference.startsWith("/") ? reference.slice(1) : posix.join(posix.dirname(file), reference);
      if (importers.includes(imported) || imported === file) {
        rule.remove();
      } else if (existsSync(join(root, imported))) {
        rule.replaceWith(read(root, imported, problems, [...importers, file])?.nodes ?? []);
      } else {
        problems.error(file, `style sheet not found: ${reference}`, { line: rule.source?.start?.line });
      }
    });
    return style;
  } catch (failure) {
    const { reason, line, message } = failure as CssSyntaxError;
    problems.error(file, reason ?? message, { line });
    return undefined;
  }
}
