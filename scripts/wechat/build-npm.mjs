/**
 * Runs "Build npm", as WeChat DevTools does with the settings of the project.
 *
 * Usage: node build-npm.mjs <project>
 */
import path from "node:path";
import ci from "miniprogram-ci";
import { readProject } from "../read-project.mjs";
import { openProject } from "./open-project.mjs";

const folder = path.resolve(process.argv[2]);
const { packages, packsManually } = readProject(folder);
const warnings = packsManually ? await packManually() : await ci.packNpm(openProject(folder));
for (const { jsPath, msg } of warnings) console.error(`${jsPath}: ${msg}`);
process.exit(warnings.length ? 1 : 0);

async function packManually() {
  const results = [];
  for (const { packageJson, target } of packages) {
    results.push(await ci.packNpmManually({ packageJsonPath: packageJson, miniprogramNpmDistDir: target }));
  }
  return results.flatMap(({ warnList }) => warnList);
}
