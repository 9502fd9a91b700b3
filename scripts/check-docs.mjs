/**
 * Checks that docs/api/ is up to date: generates the reference in a temporary folder and compares the two folders.
 *
 * Usage: node scripts/check-docs.mjs
 */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const COMMITTED = "docs/api";

const fresh = mkdtempSync(path.join(tmpdir(), "authing-docs-"));
try {
  execFileSync("npm", ["run", "docs", "--silent", "--", "--out", fresh], { cwd: ROOT, stdio: "inherit" });
  const options = ["--no-index", "--no-ext-diff", "--exit-code", "--stat"];
  const { status } = spawnSync("git", ["diff", ...options, COMMITTED, fresh], { cwd: ROOT, stdio: "inherit" });
  if (status === 0) console.log(`${COMMITTED} is up to date.`);
  else console.error(`${COMMITTED} does not match the doc comments: run \`npm run docs\`.`);
  process.exitCode = status === 0 ? 0 : 1;
} finally {
  rmSync(fresh, { recursive: true });
}
