/**
 * Builds the SDK, the emulator and the preview. Skips a part if its inputs and outputs are unchanged since its last
 * build, so that each command can start with a build.
 *
 * Usage: node scripts/build.mjs [--force] [--quiet] [part…]
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
/** Folder for the hash of each part. `npm ci` deletes it. */
const CACHE = path.join(ROOT, "node_modules/.cache/build");

const PARTS = [
  {
    name: "sdk",
    inputs: [
      "src",
      "rollup.config.js",
      "tsconfig.json",
      "scripts/defer-modules.cjs",
      "scripts/tslib.mjs",
      "package-lock.json",
    ],
    outputs: ["dist", "miniprogram_dist", "example-miniprogram/miniprogram_npm", "node_modules/.cache/packed"],
    command: ["node_modules/rollup/dist/bin/rollup", "-c"],
  },
  {
    name: "emulator",
    inputs: ["emulator/src", "emulator/tsconfig.json", "package-lock.json"],
    outputs: ["emulator/dist"],
    command: ["node_modules/typescript/bin/tsc", "-p", "emulator/tsconfig.json"],
  },
  {
    name: "preview-command",
    inputs: ["preview/src", "preview/build.mjs", "package-lock.json"],
    outputs: ["preview/dist/cli.js"],
    command: ["preview/build.mjs", "command"],
  },
  {
    name: "preview-runtime",
    inputs: ["preview/src", "preview/build.mjs", "emulator/dist", "package-lock.json"],
    outputs: ["preview/dist/runtime.js", "preview/dist/runtime.LICENSE.txt"],
    command: ["preview/build.mjs", "runtime"],
  },
];

const { values: options, positionals: names } = parseArgs({
  options: { force: { type: "boolean" }, quiet: { type: "boolean" } },
  allowPositionals: true,
});

for (const part of PARTS.filter(({ name }) => names.length === 0 || names.includes(name))) {
  const stamp = path.join(CACHE, part.name);
  if (!options.force && existsSync(stamp) && readFileSync(stamp, "utf8") === hash(part)) {
    if (!options.quiet) console.log(`${part.name}: up to date`);
    continue;
  }
  // Removes the old hash. With it, a failed build that left the outputs unchanged would count as up to date.
  rmSync(stamp, { force: true });
  const { status } = spawnSync(process.execPath, part.command, { cwd: ROOT, stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(stamp, hash(part));
}

/** Returns a hash of the names and contents of a part's inputs and outputs. */
function hash({ inputs, outputs }) {
  const sum = createHash("sha256");
  for (const file of [...inputs, ...outputs].flatMap(listFiles)) {
    const content = readFileSync(path.join(ROOT, file));
    sum.update(`${file}\n${content.length}\n`).update(content);
  }
  return sum.digest("hex");
}

/**
 * Returns a folder's files in a stable order. Returns only the path for a file, and an empty list for a missing path.
 */
function listFiles(name) {
  const absolute = path.join(ROOT, name);
  if (!existsSync(absolute)) return [];
  if (!statSync(absolute).isDirectory()) return [name];
  return readdirSync(absolute)
    .sort()
    .flatMap((child) => listFiles(`${name}/${child}`));
}
