/**
 * Runs clients of other authors against the emulator. Installs them first, from their lock files.
 *
 * Usage: node checks/clients/check.mjs. Requires a build.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";

const HERE = fileURLToPath(new URL(".", import.meta.url));
/** Packages to install: the clients, the published SDK for mini programs, and the tools that pack it. */
const PACKAGES = [HERE, path.join(HERE, "../../bench"), path.join(HERE, "../../scripts/wechat")];
const ATTEMPTS = 3;

const missing = PACKAGES.filter((folder) => !install(folder));
if (missing.length > 0) {
  console.error(`Could not install ${missing.join(", ")}.`);
  process.exit(1);
}
const files = readdirSync(HERE).filter((file) => file.endsWith(".test.mjs"));
// Runs each file directly, because the test runner of Node.js 20 fails if a test file prints a table.
const failed = files.filter((file) => run(process.execPath, ["--test-reporter=spec", path.join(HERE, file)]) !== 0);
for (const file of failed) console.error(`✗ ${file}`);
process.exitCode = failed.length > 0 ? 1 : 0;

/** Installs a package's dependencies unless they are installed; retries if the registry fails. */
function install(folder) {
  const args = ["ci", "--no-audit", "--no-fund", `--prefix=${folder}`];
  return isInstalled(folder) || Array.from({ length: ATTEMPTS }).some(() => run("npm", args) === 0);
}

// npm writes the hidden lock file at the end of an installation.
function isInstalled(folder) {
  const installed = path.join(folder, "node_modules/.package-lock.json");
  return existsSync(installed) && versionsOf(installed) === versionsOf(path.join(folder, "package-lock.json"));
}

/** Returns the packages in a lock file with their versions; omits those that npm installs only on some platforms. */
function versionsOf(lockFile) {
  return Object.entries(JSON.parse(readFileSync(lockFile, "utf8")).packages)
    .filter(([name, { optional }]) => name !== "" && !optional)
    .map(([name, { version }]) => `${name} ${version}`)
    .join();
}

function run(command, args) {
  return spawnSync(command, args, { stdio: "inherit" }).status;
}
