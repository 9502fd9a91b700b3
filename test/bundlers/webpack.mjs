/**
 * Bundles a project's entry file as Taro does, and prints the paths of the bundled modules as JSON.
 *
 * Usage: node webpack.mjs <project> <entry file> <output folder>
 */
import webpack from "webpack";

const [, , context, entry, path] = process.argv;
webpack(
  {
    context,
    mode: "production",
    target: ["web", "es5"],
    entry: `./${entry}`,
    output: { path, filename: "main.js", library: { type: "commonjs2" }, globalObject: "wx" },
    performance: false,
  },
  (error, stats) => {
    if (error) throw error;
    const statsOptions = { all: false, errors: true, warnings: true, modules: true, nestedModules: true };
    const { errors, warnings, modules } = stats.toJson(statsOptions);
    const problems = [...errors, ...warnings];
    if (problems.length) throw new Error(problems.map(({ message }) => message).join("\n"));
    const parts = modules.flatMap((module) => module.modules ?? module);
    // webpack's runtime modules have no file, so they are skipped.
    const files = parts.flatMap(({ nameForCondition }) => nameForCondition ?? []);
    console.log(JSON.stringify(files));
  },
);
