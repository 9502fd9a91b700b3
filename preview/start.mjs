/**
 * Starts the preview in a clone of the repository (`npm start`): builds what has changed, and previews the example by
 * default.
 */
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

function build(...parts) {
  const { status } = spawnSync(process.execPath, ["scripts/build.mjs", "--quiet", ...parts], {
    cwd: ROOT,
    stdio: "inherit",
  });
  if (status !== 0) process.exit(status ?? 1);
}

build("preview-command");
createRequire(import.meta.url)("./dist/cli.js").run({
  program: "npm start --",
  // npm changes the current folder. INIT_CWD is the folder in which the user ran npm.
  currentFolder: process.env.INIT_CWD,
  defaultFolder: fileURLToPath(new URL("../example-miniprogram", import.meta.url)),
  prepare: () => build(),
});
