import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

const ATTEMPTS = 3;

/**
 * Installs a package's dependencies from its lock file, unless they are installed. Retries if the registry fails.
 *
 * @param {string} folder
 */
export function install(folder) {
  if (isInstalled(folder)) return;
  const args = ["ci", "--no-audit", "--no-fund", `--prefix=${folder}`];
  const succeeds = () => spawnSync("npm", args, { stdio: "inherit" }).status === 0;
  if (!Array.from({ length: ATTEMPTS }).some(succeeds)) throw new Error(`Could not install ${folder}.`);
}

// npm writes the hidden lock file at the end of an installation.
function isInstalled(folder) {
  const installed = path.join(folder, "node_modules/.package-lock.json");
  return existsSync(installed) && versionsOf(installed) === versionsOf(path.join(folder, "package-lock.json"));
}

/**
 * Returns the packages in a lock file with their versions. Omits those that npm installs only on some platforms, and
 * the SDK, which checks install from a tarball.
 */
function versionsOf(lockFile) {
  return Object.entries(JSON.parse(readFileSync(lockFile, "utf8")).packages)
    .filter(([name, { optional, resolved }]) => name !== "" && !optional && !resolved?.startsWith("file:"))
    .map(([name, { version }]) => `${name} ${version}`)
    .join();
}
