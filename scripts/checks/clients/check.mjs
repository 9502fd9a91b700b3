/**
 * Runs clients by other authors against the emulator. Installs them first, from their lock files.
 *
 * Usage: node scripts/checks/clients/check.mjs. Requires a build.
 */
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { install } from "../install.mjs";

const HERE = fileURLToPath(new URL(".", import.meta.url));
/** Packages to install: the clients, the published SDK for mini programs, and the tools that pack it. */
const PACKAGES = [HERE, path.join(HERE, "../../../bench"), path.join(HERE, "../../wechat")];

for (const folder of PACKAGES) install(folder);
const files = readdirSync(HERE).filter((file) => file.endsWith(".test.mjs"));
// Runs each file directly, because the test runner of Node.js 20 fails if a test file prints a table.
const failed = files.filter((file) => run(process.execPath, ["--test-reporter=spec", path.join(HERE, file)]) !== 0);
for (const file of failed) console.error(`✗ ${file}`);
process.exitCode = failed.length > 0 ? 1 : 0;

function run(command, args) {
  return spawnSync(command, args, { stdio: "inherit" }).status;
}
