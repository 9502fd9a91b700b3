/**
 * Runs "Build npm", as WeChat DevTools does.
 *
 * Usage: node build-npm.mjs <mini program>
 */
import ci from "miniprogram-ci";
import { openProject } from "./open-project.mjs";

const warnings = await ci.packNpm(openProject(process.argv[2]));
for (const { jsPath, msg } of warnings) console.error(`${jsPath}: ${msg}`);
process.exit(warnings.length ? 1 : 0);
