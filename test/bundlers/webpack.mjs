/**
 * Bundles main.mjs of a project as Taro does, and prints the modules that the bundle is made of.
 *
 * Usage: node webpack.mjs <project> <folder for the bundle>
 */
import webpack from "webpack";

const [, , context, path] = process.argv;
webpack(
  {
    context,
    mode: "production",
    target: ["web", "es5"],
    entry: "./main.mjs",
    output: { path, filename: "main.js", library: { type: "commonjs2" }, globalObject: "wx" },
    performance: false,
  },
  (error, stats) => {
    if (error) throw error;
    const shown = { all: false, errors: true, warnings: true, modules: true, nestedModules: true };
    const { errors, warnings, modules } = stats.toJson(shown);
    const problems = [...errors, ...warnings];
    if (problems.length) throw new Error(problems.map(({ message }) => message).join("\n"));
    const parts = modules.flatMap((module) => module.modules ?? module);
    // Webpack's own runtime has no file.
    const files = parts.flatMap(({ nameForCondition }) => nameForCondition ?? []);
    console.log(JSON.stringify(files));
  },
);
