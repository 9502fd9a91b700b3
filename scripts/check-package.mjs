/**
 * Checks the tarballs that npm would publish. publint checks that bundlers and Node.js find the packages' files. "Are the
 * Types Wrong?" checks that the declarations match the code for each way to import them.
 *
 * Usage: node scripts/check-package.mjs
 */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** Packages by folder. */
const PACKAGES = [
  { name: ".", hasTypes: true },
  { name: "emulator", hasTypes: true },
  // Contains only a command, so there is nothing to import.
  { name: "preview", hasTypes: false },
];

const folder = mkdtempSync(path.join(tmpdir(), "authing-package-"));
try {
  for (const { name, hasTypes } of PACKAGES) check(path.join(ROOT, name), hasTypes);
} finally {
  rmSync(folder, { recursive: true });
}

function check(cwd, hasTypes) {
  const pack = ["pack", "--json", "--ignore-scripts", "--workspaces=false", `--pack-destination=${folder}`];
  const [{ filename }] = JSON.parse(execFileSync("npm", pack, { cwd, encoding: "utf8" }));
  const tarball = path.join(folder, filename);
  const checks = [
    ["publint", "run", tarball, "--strict"],
    ...(hasTypes ? [["attw", tarball, "--no-definitely-typed", "--format=ascii"]] : []),
  ];
  for (const [tool, ...args] of checks) {
    const { status } = spawnSync("npx", [tool, ...args], { cwd: ROOT, stdio: "inherit" });
    if (status !== 0) process.exitCode = 1;
  }
}
