import { existsSync, statSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { type BuildFailure, build, type Plugin } from "esbuild";
import type { Problems } from "./problems";

/**
 * Placeholder for the two lines that `new Function` adds above the code. esbuild counts them in the source map, and the
 * build then removes them from the code. Without this placeholder, the browser would report wrong line numbers.
 */
const LINES_ABOVE = "//\n//\n";

/** A string to replace in one file. */
export interface Replacement {
  /** Path relative to the mini program's folder. */
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

/**
 * Bundles the scripts into one CommonJS module that exports one loader function per path.
 *
 * @param paths entry scripts, without `.js`
 */
export async function buildScripts(
  root: string,
  paths: readonly string[],
  replacements: readonly Replacement[],
  problems: Problems,
): Promise<string> {
  const loaders = paths.map((path) => `${JSON.stringify(path)}: () => require(${JSON.stringify(`/${path}.js`)})`);
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
      plugins: [moduleRules(root), replace(root, replacements)],
    });
    problems.addMessages(warnings, "warning");
    return outputFiles[0]?.text.slice(LINES_ABOVE.length) ?? "";
  } catch (failure) {
    problems.addMessages((failure as BuildFailure).errors, "error");
    return "";
  }
}

/** Resolves modules as WeChat does: relative paths, absolute paths, and packages in `miniprogram_npm`. */
function moduleRules(root: string): Plugin {
  return {
    name: "module-rules",
    setup({ onResolve }) {
      onResolve({ filter: /.*/ }, ({ path, importer, resolveDir }) => {
        const file = findModule(root, path, importer ? dirname(importer) : resolveDir);
        return file ? { path: file } : { errors: [{ text: `module '${path}' is not defined` }] };
      });
    },
  };
}

function findModule(root: string, name: string, folder: string): string | undefined {
  if (name.startsWith("/")) {
    return findFile(join(root, name));
  }
  if (name.startsWith(".")) {
    return findFile(join(folder, name));
  }
  for (let parent = folder; !relative(root, parent).startsWith(".."); parent = dirname(parent)) {
    const file = findFile(join(parent, "miniprogram_npm", name));
    if (file) {
      return file;
    }
  }
  return undefined;
}

function findFile(path: string): string | undefined {
  return [path, `${path}.js`, join(path, "index.js")].find((file) => existsSync(file) && statSync(file).isFile());
}

function replace(root: string, replacements: readonly Replacement[]): Plugin {
  return {
    name: "replace",
    setup({ onLoad }) {
      for (const { file, from, to } of replacements) {
        const path = join(root, file);
        onLoad({ filter: new RegExp(`${escapePattern(file)}$`) }, async (found) =>
          found.path === path ? { contents: (await readFile(path, "utf8")).replaceAll(from, to) } : undefined,
        );
      }
    },
  };
}

function escapePattern(text: string): string {
  return text.replace(/[\\.*+?^${}()|[\]]/g, "\\$&");
}
