/**
 * Type-checks all projects, as many at the same time as the machine has cores. Prints the compiler's messages by
 * project. Later runs check only what has changed.
 *
 * Usage: node scripts/typecheck.mjs
 */
import { execFile } from "node:child_process";
import { availableParallelism } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const TSC = path.join(ROOT, "node_modules/typescript/bin/tsc");
/** Folder for what the compiler remembers about the files of each project. `npm ci` deletes it. */
const CACHE = path.join(ROOT, "node_modules/.cache/typecheck");

/** The projects, from the slowest to the fastest. */
const PROJECTS = [
  "test/tsconfig.json",
  "emulator/test/tsconfig.json",
  "preview/tsconfig.json",
  "emulator/tsconfig.json",
  "tsconfig.json",
  "example-miniprogram/jsconfig.json",
];

const waiting = [...PROJECTS];
await Promise.all(Array.from({ length: availableParallelism() }, checkWaiting));

async function checkWaiting() {
  for (let project = waiting.shift(); project; project = waiting.shift()) await check(project);
}

/** Resolves after the check. Makes this process fail if the compiler reports an error. */
function check(project) {
  const memory = path.join(CACHE, `${project.replaceAll("/", "-")}.tsbuildinfo`);
  const args = [TSC, "-p", project, "--noEmit", "--incremental", "--tsBuildInfoFile", memory];
  return new Promise((resolve) => {
    execFile(process.execPath, args, { cwd: ROOT, maxBuffer: 1e8 }, (error, output) => {
      if (error) {
        console.error(`${project}:\n${output || error.message}`);
        process.exitCode = 1;
      }
      resolve();
    });
  });
}
