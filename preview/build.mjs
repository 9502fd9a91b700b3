/**
 * Builds the preview: `dist/cli.js` for Node.js, and `dist/runtime.js` for the browser.
 *
 * Usage: node build.mjs [command | runtime]
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const FOLDER = fileURLToPath(new URL(".", import.meta.url));

const PARTS = {
  command: {
    entryPoints: [join(FOLDER, "src/cli.ts")],
    outfile: join(FOLDER, "dist/cli.js"),
    platform: "node",
    target: "node20",
    format: "cjs",
    packages: "external",
  },
  runtime: {
    entryPoints: [join(FOLDER, "src/runtime/main.ts")],
    outfile: join(FOLDER, "dist/runtime.js"),
    format: "iife",
    target: "es2022",
    metafile: true,
    // Without this value, the framework runs its development checks and logs warnings.
    define: { "process.env.NODE_ENV": '"production"' },
  },
};

for (const name of process.argv[2] ? [process.argv[2]] : Object.keys(PARTS)) {
  const { metafile } = await build({ bundle: true, charset: "utf8", logLevel: "error", ...PARTS[name] });
  if (metafile) writeFileSync(join(FOLDER, "dist/runtime.LICENSE.txt"), collectLicenses(Object.keys(metafile.inputs)));
}

/** Returns the licenses of the packages in a bundle, which must accompany copies of their code. */
function collectLicenses(inputs) {
  const folders = inputs.flatMap((file) => file.match(/^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/) ?? []);
  return [...new Set(folders)]
    .map((folder) => {
      const name = folder.slice(folder.lastIndexOf("node_modules/") + "node_modules/".length);
      return `${name}\n\n${readFileSync(join(relative(".", folder), "LICENSE"), "utf8")}`;
    })
    .join("\n");
}
