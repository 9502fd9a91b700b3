/**
 * Bundles main.mjs of a project as uni-app does, and prints the modules that the bundle is made of.
 *
 * Usage: node vite.mjs <project> <folder for the bundle>
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
