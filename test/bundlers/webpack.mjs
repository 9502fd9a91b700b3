/**
 * Bundles each entry file of a project as Taro does. Prints the paths of the bundled modules by entry file, as JSON.
 *
 * Usage: node webpack.mjs <project> <output folder> <entry file>...
 */
import path from "node:path";
import { promisify } from "node:util";
import webpack from "webpack";

const [, , context, folder, ...entries] = process.argv;

async function bundle(entry) {
  const stats = await promisify(webpack)({
    context,
    mode: "production",
    target: ["web", "es5"],
    entry: `./${entry}`,
    output: {
      path: path.join(folder, entry),
      filename: "main.js",
      library: { type: "commonjs2" },
      globalObject: "wx",
    },
    performance: false,
  });
  const statsOptions = { all: false, errors: true, warnings: true, modules: true, nestedModules: true };
  const { errors, warnings, modules } = stats.toJson(statsOptions);
  const problems = [...errors, ...warnings];
  if (problems.length) throw new Error(problems.map(({ message }) => message).join("\n"));
  const parts = modules.flatMap((module) => module.modules ?? module);
  // webpack's runtime modules have no file, so they are skipped.
  return parts.flatMap(({ nameForCondition }) => nameForCondition ?? []);
}

const modules = {};
for (const entry of entries) {
  modules[entry] = await bundle(entry);
}
console.log(JSON.stringify(modules));
