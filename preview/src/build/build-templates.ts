import { readFileSync } from "node:fs";
import { join } from "node:path";
import { transformSync } from "esbuild";
import { TmplGroup } from "glass-easel-template-compiler";
import { isInPackage } from "./is-in-package";
import type { Problems } from "./problems";

/** Compiler message about a template. Line and column numbers start at 0. */
interface Finding {
  readonly isError: boolean;
  readonly message: string;
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** Pattern for warnings that WeChat's own compiler reports as errors. */
const FATAL = /end tag/;

/** Pattern for errors that WeChat accepts: a slot with default content, which the preview does not show. */
const TOLERATED = /child nodes are not allowed/;

/** Functions of WXS that JavaScript does not have. */
const WXS_GLOBALS = `
  var getRegExp = function (pattern, flags) { return new RegExp(pattern, flags); };
  var getDate = function () { return new (Date.bind.apply(Date, [null].concat([].slice.call(arguments))))(); };
`;

/**
 * Compiles the templates into one JavaScript expression.
 *
 * @param files paths of all `.wxml` and `.wxs` files, relative to the mini program's folder
 */
export function buildTemplates(root: string, files: readonly string[], problems: Problems): string {
  const group = new TmplGroup();
  group.setExtraRuntimeScript(WXS_GLOBALS);
  try {
    for (const file of files) {
      const text = readFileSync(join(root, file), "utf8");
      const path = file.replace(/\.\w+$/, "");
      if (file.endsWith(".wxs")) {
        checkScript(file, text, problems);
        const script = convertScript(text);
        group.addScript(path, script);
        // A script requires another one with the extension, and a template refers to it without the extension.
        group.addScript(file, script);
        continue;
      }
      const template = convertInlineScripts(text);
      for (const finding of group.addTmpl(path, template) as Finding[]) {
        const { isError, message, startLine } = finding;
        const isFatal = (isError && !TOLERATED.test(message)) || FATAL.test(message);
        if (isFatal || !isInPackage(file)) {
          problems[isFatal ? "error" : "warning"](file, describe(finding, template), { line: startLine + 1 });
        }
      }
    }
    return group.getTmplGenObjectGroups();
  } finally {
    group.free();
  }
}

/** Returns the compiler's message, with the tag that it is about. */
function describe({ message, startLine, startColumn, endLine, endColumn }: Finding, template: string): string {
  const found = startLine === endLine ? template.split("\n")[startLine]?.slice(startColumn, endColumn) : undefined;
  if (!found) {
    return message;
  }
  // The compiler points at the name of a start tag, but at an end tag as a whole.
  return message.replace(/^missing end tag$/, `$& of <${found}>`).replace(/^invalid end tag$/, `$& ${found}`);
}

/** In WXS, `constructor` is the name of the type, e.g. `"Array"`. */
function convertScript(text: string): string {
  return text.replace(/\.constructor\b/g, ".constructor.name");
}

function convertInlineScripts(template: string): string {
  return template.replace(/<wxs\b[^>]*>[\s\S]*?<\/wxs>/g, convertScript);
}

function checkScript(file: string, text: string, problems: Problems): void {
  try {
    transformSync(text, { loader: "js", sourcefile: file, logLevel: "silent" });
  } catch (failure) {
    problems.addMessages((failure as { errors: [] }).errors, "error");
  }
}
