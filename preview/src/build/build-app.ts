import { existsSync } from "node:fs";
import { join } from "node:path";
import { runInNewContext } from "node:vm";
import type { BuildResult } from "../preview-data";
import type { Project } from "../project/read-project";
import { styleName } from "../style-name";
import { buildScripts } from "./build-scripts";
import { buildStyle } from "./build-style";
import { buildTemplates } from "./build-templates";
import type { StyleScope } from "./convert-selector";
import { listTemplates } from "./list-templates";
import { Problems } from "./problems";
import { readStructure, type Structure } from "./read-structure";
import { warnOfUnknownTags } from "./unknown-tags";

/** Builds a mini program for the browser. */
export async function buildApp(project: Project): Promise<BuildResult> {
  const root = project.appFolder;
  const problems = new Problems();
  const { tags, ...structure } = readStructure(project, problems);
  if (problems.areFatal) {
    return { problems: problems.list() };
  }
  const paths = ["app", ...structure.components, ...structure.pages];
  const files = listTemplates(root, Object.keys(structure.configs), problems);
  warnOfUnknownTags(root, files, tags, problems);
  const templates = buildTemplates(root, files, problems);
  const styles = buildStyles(root, structure, problems);
  const code = await buildScripts(project, paths, problems);
  const app = problems.areFatal ? undefined : { ...structure, templates, styles, code, languageGlobals };
  return { app, problems: problems.list() };
}

function buildStyles(
  root: string,
  { pages, configs, themes }: Omit<Structure, "tags">,
  problems: Problems,
): Record<string, string> {
  const styles: Record<string, string> = {};
  for (const path of ["app", ...Object.keys(configs)]) {
    const unsupported = PREPROCESSED.find((extension) => existsSync(join(root, path + extension)));
    if (existsSync(join(root, `${path}.wxss`))) {
      const style = buildStyle(root, `${path}.wxss`, scopeOf(path, pages), problems);
      styles[path] = themes ? style : keepLight(style);
    } else if (unsupported) {
      problems.warning(path + unsupported, "the preview does not compile this style sheet; compile it to .wxss");
    }
  }
  return styles;
}

/**
 * Rewrites media queries so that only the light color scheme matches, because WeChat stays light without `darkmode`.
 */
function keepLight(style: string): string {
  return style.replace(/\(\s*prefers-color-scheme\s*:\s*(\w+)\s*\)/gi, (_query, scheme: string) =>
    scheme.toLowerCase() === "light" ? "(width >= 0)" : "(width < 0)",
  );
}

/** Extensions of style sheets for which WeChat DevTools has compilers. */
const PREPROCESSED = [".scss", ".sass", ".less"];

function scopeOf(path: string, pages: readonly string[]): StyleScope {
  if (path === "app") {
    return { classPrefix: "" };
  }
  const name = styleName(path);
  return pages.includes(path)
    ? { classPrefix: "", inside: `[data-path="${path}"]` }
    : { classPrefix: `${name}--`, host: `[wx-host="${name}"]` };
}

// A new realm contains only the globals of the language, not those of Node.js.
const languageGlobals: readonly string[] = runInNewContext("Object.getOwnPropertyNames(globalThis)").filter(
  (name: string) => name !== "WebAssembly" && name !== "SharedArrayBuffer" && name !== "Atomics",
);
