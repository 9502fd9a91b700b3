/**
 * Checks the dependencies that users of the packages install for known vulnerabilities. Unlike `npm audit`, passes with
 * a note if the registry doesn't support audits, which is true of some mirrors.
 *
 * Usage: node scripts/audit.mjs
 */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
/** HTTP statuses with which registries without support for audits respond. */
const UNSUPPORTED = [404, 405, 501];

const { status, stdout, stderr } = spawnSync("npm", ["audit", "--omit=dev", "--json"], { cwd: ROOT, encoding: "utf8" });
if (status === 0) {
  console.log("No known vulnerabilities.");
} else if (UNSUPPORTED.includes(read(stdout).statusCode)) {
  console.warn("Not checked: the npm registry doesn't support audits.");
} else {
  console.error(stdout || stderr);
  process.exitCode = 1;
}

function read(json) {
  try {
    return JSON.parse(json);
  } catch {
    return {};
  }
}
