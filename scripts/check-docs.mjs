/**
 * Checks that the generated documents are up to date: generates them again (the reference in a temporary folder) and
 * compares the results.
 *
 * Usage: node scripts/check-docs.mjs
 */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { writeErrorCodes } from "./error-codes.mjs";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const COMMITTED = "docs/api";

for (const [file, text] of Object.entries(writeErrorCodes())) {
  if (readFileSync(path.join(ROOT, file), "utf8") === text) continue;
  console.error(`${file} does not match docs/error-codes.json and the doc comments: run \`npm run docs\`.`);
  process.exit(1);
}

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
