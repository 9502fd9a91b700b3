import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type BuildFailure, build, type Message, type Plugin } from "esbuild";
import { explainMissing } from "../project/explain-missing";
import { isInside, type Project } from "../project/read-project";
import { BUNDLE_NAME } from "../source-name";
import { compileModules } from "./compile-modules";
import { explainTypeScript, findScript } from "./find-script";
import type { MessageDetail, Problems } from "./problems";

/**
 * Placeholder for the two lines that `new Function` adds above the code. esbuild counts them in the source map, and the
 * build then removes them from the code. Without this placeholder, the browser would report wrong line numbers.
 */
const LINES_ABOVE = "//\n//\n";

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
    const { errors } = failure as BuildFailure;
    problems.addMessages(
      errors.map((error) => locateModule(root, error)),
      "error",
    );
    return "";
  }
}

interface MissingModule extends MessageDetail {
  readonly module: string;
}

/** Corrects the line of a missing module, because esbuild counts the lines of the compiled file. */
function locateModule(root: string, error: Message): Message {
  const detail: MissingModule | undefined = error.detail;
  if (!detail?.module || !error.location) {
    return error;
  }
  const lines = readFileSync(join(root, error.location.file), "utf8").split("\n");
  const quoted = [`"${detail.module}"`, `'${detail.module}'`, `\`${detail.module}\``];
  const line = lines.findIndex((text) => quoted.some((name) => text.includes(name))) + 1;
  return { ...error, location: { ...error.location, line } };
}

/** Resolves modules as WeChat does: relative paths, absolute paths, and packages in `miniprogram_npm`. */
function moduleRules(project: Project): Plugin {
  const find = (path: string, folder: string) =>
    candidates(project.appFolder, path, folder)
      .map((candidate) => findScript(project, candidate))
      .find((file) => file !== undefined);
  return {
    name: "module-rules",
    setup({ onResolve }) {
      onResolve({ filter: /.*/ }, ({ path, importer, resolveDir }) => {
        const folder = importer ? dirname(importer) : resolveDir;
        const file = find(path, folder);
        if (file) {
          return { path: file };
        }
        const missing = explainMissing(project, path);
        const reason =
          missing?.reason ??
          candidates(project.appFolder, path, folder)
            .map((candidate) => explainTypeScript(project, candidate))
            .find((explanation) => explanation !== undefined);
        const text = `module '${path}' is not defined${reason ? `: ${reason}` : ""}`;
        const detail: MissingModule = { module: path, fix: missing?.fix, cause: missing?.cause };
        return { errors: [{ text, detail }] };
      });
    },
  };
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
