/**
 * Bundles each entry file of a project as uni-app does. Prints the paths of the bundled modules by entry file, as JSON.
 *
 * Usage: node vite.mjs <project> <output folder> <entry file>...
 */
import path from "node:path";
import { build } from "vite";

const [, , root, folder, ...entries] = process.argv;

async function bundle(entry) {
  const [{ output }] = await build({
    root,
    configFile: false,
    logLevel: "error",
    build: {
      outDir: path.join(folder, entry),
      target: "es2015",
      minify: true,
      lib: { entry, formats: ["cjs"], fileName: () => "main.js" },
    },
  });
  const modules = output.flatMap(({ moduleIds }) => moduleIds);
  // The prefix marks modules that Rollup generates, and modules that it converts from CommonJS.
  return modules.filter((module) => !module.startsWith("\0"));
}

const modules = {};
for (const entry of entries) {
  modules[entry] = await bundle(entry);
}
console.log(JSON.stringify(modules));
