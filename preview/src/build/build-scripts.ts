import { existsSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { type BuildFailure, build, type Plugin } from "esbuild";
import { explainMissing } from "../project/explain-missing";
import { isInside, type Project } from "../project/read-project";
import { BUNDLE_NAME } from "../source-name";
import { compileModules } from "./compile-modules";
import { explainTypeScript, findScript } from "./find-script";
import { isInPackage } from "./is-in-package";
import type { MessageDetail, Problems } from "./problems";
import { listUnguardedModules } from "./unguarded-modules";

/**
 * Placeholder for the two lines that `new Function` adds above the code. esbuild counts them in the source map, and the
 * build then removes them from the code. Without this placeholder, the browser would report wrong line numbers.
 */
const LINES_ABOVE = "//\n//\n";

/** Namespace of missing modules that a script requires inside `try`, or that a package requires. */
const MISSING = "missing-module";

/**
 * Bundles the scripts into one CommonJS module that exports one loader function per path.
 *
 * @param paths entry scripts, without extension
 */
export async function buildScripts(project: Project, paths: readonly string[], problems: Problems): Promise<string> {
  const root = project.appFolder;
  const loaders = paths.map((path) => `${JSON.stringify(path)}: () => require(${JSON.stringify(`/${path}`)})`);
  try {
    const { outputFiles, warnings } = await build({
      stdin: { contents: `module.exports = {\n${loaders.join(",\n")}\n};`, resolveDir: root, sourcefile: "app.json" },
      absWorkingDir: root,
      bundle: true,
      write: false,
      format: "cjs",
      platform: "neutral",
      charset: "utf8",
      banner: { js: LINES_ABOVE.trimEnd() },
      sourcemap: "inline",
      logLevel: "silent",
      plugins: [moduleRules(project), compileModules(root)],
    });
    // esbuild finds some causes of a warning twice: in a source, and in its compiled form, where the line is different.
    problems.addMessages(
      warnings.filter(({ pluginName }) => pluginName !== ""),
      "warning",
    );
    const code = outputFiles[0]?.text.slice(LINES_ABOVE.length) ?? "";
    return `${code}\n//# sourceURL=${BUNDLE_NAME}\n`;
  } catch (failure) {
    problems.addMessages((failure as BuildFailure).errors, "error");
    return "";
  }
}

/** Resolves modules as WeChat does: relative paths, absolute paths, and packages in `miniprogram_npm`. */
function moduleRules(project: Project): Plugin {
  const find = (path: string, folder: string) =>
    candidates(project.appFolder, path, folder)
      .map((candidate) => findScript(project, candidate))
      .find((file) => file !== undefined);
  return {
    name: "module-rules",
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /.*/ }, async ({ path, importer, resolveDir }) => {
        const folder = importer ? dirname(importer) : resolveDir;
        const file = find(path, folder);
        if (file) {
          return { path: file };
        }
        // Packages also name modules of other platforms, in branches that never run in a mini program.
        const isPackage = isInPackage(relative(project.appFolder, importer));
        const line = isPackage ? undefined : (await listUnguardedModules(importer)).get(path);
        if (line === undefined) {
          return { path, namespace: MISSING };
        }
        const missing = explainMissing(project, path, folder);
        const reason =
          missing?.reason ??
          candidates(project.appFolder, path, folder)
            .map((candidate) => explainTypeScript(project, candidate))
            .find((explanation) => explanation !== undefined);
        const text = `${describeMissing(path)}${reason ? `: ${reason}` : ""}`;
        const detail: MessageDetail = { fix: missing?.fix, cause: missing?.cause };
        return { errors: [{ text, detail, location: { file: relative(project.appFolder, importer), line } }] };
      });
      onLoad({ filter: /.*/, namespace: MISSING }, ({ path }) => ({
        contents: `throw new Error(${JSON.stringify(describeMissing(path))});`,
      }));
    },
  };
}

/** Describes a missing module as WeChat does. */
function describeMissing(module: string): string {
  return `module '${module}' is not defined`;
}

/** Returns the paths at which WeChat looks for a module. */
function candidates(root: string, name: string, folder: string): string[] {
  if (name.startsWith("/")) {
    return [join(root, name)];
  }
  if (name.startsWith(".")) {
    return [join(folder, name)];
  }
  const found: string[] = [];
  for (let parent = folder; isInside(root, parent); parent = dirname(parent)) {
    if (existsSync(join(parent, "miniprogram_npm"))) {
      found.push(join(parent, "miniprogram_npm", name));
    }
  }
  return found;
}
