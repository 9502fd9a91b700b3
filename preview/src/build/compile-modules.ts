import { readFile } from "node:fs/promises";
import { basename, extname, relative } from "node:path";
import { type Loader, type Message, type Plugin, type TransformFailure, transform } from "esbuild";
import { isInPackage } from "./is-in-package";
import { nameOutsideModules } from "./outside-requires";

/**
 * Compiles each script to a CommonJS module before esbuild bundles it, as WeChat does. Without this step, a file that
 * contains both `import` and `module.exports` would have no exports.
 */
export function compileModules(root: string): Plugin {
  return {
    name: "compile-modules",
    setup({ onLoad }) {
      onLoad({ filter: /\.(js|ts)$/ }, async ({ path }) => {
        const loader = extname(path).slice(1) as Loader;
        const file = relative(root, path);
        try {
          const { code, warnings } = await transform(nameOutsideModules(await readFile(path, "utf8")), {
            loader,
            format: "cjs",
            charset: "utf8",
            sourcemap: "inline",
            // esbuild resolves the source relative to the file.
            sourcefile: basename(path),
            logLevel: "silent",
            logOverride: { "commonjs-variable-in-esm": "silent" },
            // The settings of the project's own tsconfig.json apply to its editor. WeChat ignores them.
            tsconfigRaw: {},
          });
          return { contents: code, loader: "js", warnings: isInPackage(file) ? [] : locate(warnings, file) };
        } catch (failure) {
          return { errors: locate((failure as TransformFailure).errors, file) };
        }
      });
    },
  };
}

function locate(messages: readonly Message[], file: string): Message[] {
  return messages.map((message) => ({ ...message, location: message.location && { ...message.location, file } }));
}
