import { readFileSync } from "node:fs";
import { join } from "node:path";
import { transformSync } from "esbuild";
import { TmplGroup } from "glass-easel-template-compiler";
import type { Problems } from "./problems";

/** Compiler message about a template. Line numbers start at 0. */
interface Finding {
  readonly isError: boolean;
  readonly message: string;
  readonly startLine: number;
}

/** Pattern for warnings that WeChat's own compiler reports as errors. */
const FATAL = /end tag/;

/**
 * Compiles the templates into one JavaScript expression.
 *
 * @param files paths of all `.wxml` and `.wxs` files, relative to the mini program's folder
 */
export function buildTemplates(root: string, files: readonly string[], problems: Problems): string {
  const group = new TmplGroup();
  try {
    for (const file of files) {
      const text = readFileSync(join(root, file), "utf8");
      const path = file.replace(/\.\w+$/, "");
      if (file.endsWith(".wxs")) {
        checkScript(file, text, problems);
        group.addScript(path, text);
        continue;
      }
      for (const { isError, message, startLine } of group.addTmpl(path, text) as Finding[]) {
        const report = isError || FATAL.test(message) ? "error" : "warning";
        problems[report](file, message, { line: startLine + 1 });
      }
    }
    return group.getTmplGenObjectGroups();
  } finally {
    group.free();
  }
}

function checkScript(file: string, text: string, problems: Problems): void {
  try {
    transformSync(text, { loader: "js", sourcefile: file, logLevel: "silent" });
  } catch (failure) {
    problems.addMessages((failure as { errors: [] }).errors, "error");
  }
}
