/**
 * Bundles a project's entry file as uni-app does, and prints the paths of the bundled modules as JSON.
 *
 * Usage: node vite.mjs <project> <entry file> <output folder>
 */
import { build } from "vite";

const [, , root, entry, outDir] = process.argv;
const [{ output }] = await build({
  root,
  configFile: false,
  logLevel: "error",
  build: {
    outDir,
    target: "es2015",
    minify: true,
    lib: { entry, formats: ["cjs"], fileName: () => "main.js" },
  },
});
const modules = output.flatMap(({ moduleIds }) => moduleIds);
// The prefix marks modules that Rollup generates, and modules that it converts from CommonJS.
console.log(JSON.stringify(modules.filter((module) => !module.startsWith("\0"))));
