/**
 * Bundles a project's main.mjs as uni-app does, and prints the paths of the bundled modules as JSON.
 *
 * Usage: node vite.mjs <project> <output folder>
 */
import { build } from "vite";

const [, , root, outDir] = process.argv;
const [{ output }] = await build({
  root,
  configFile: false,
  logLevel: "error",
  build: {
    outDir,
    target: "es2015",
    minify: true,
    lib: { entry: "main.mjs", formats: ["cjs"], fileName: () => "main.js" },
  },
});
console.log(JSON.stringify(output.flatMap(({ moduleIds }) => moduleIds)));
