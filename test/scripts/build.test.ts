import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const BUILD = path.join(__dirname, "../../scripts/build.mjs");

/** Returns a script that stands in for a build tool. It fails if its source is `invalid`. */
const tool = (source: string, output: string) => `
  const { mkdirSync, readFileSync, writeFileSync } = require("node:fs");
  const code = readFileSync("${source}", "utf8");
  if (code === "invalid") process.exit(2);
  mkdirSync(require("node:path").dirname("${output}"), { recursive: true });
  writeFileSync("${output}", "built from " + code);
  console.log("built ${output}");
`;

const SDK = "built dist/index.js";
const EMULATOR = "built emulator/dist/index.js";
const COMMAND = "built preview/dist/cli.js";
const RUNTIME = "built preview/dist/runtime.js";
const CURRENT_SDK = "sdk: up to date";
const CURRENT_EMULATOR = "emulator: up to date";
const CURRENT_PREVIEW = ["preview-command: up to date", "preview-runtime: up to date"];

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "build-"));
  write("src/index.ts", "1");
  write("emulator/src/index.ts", "1");
  write("preview/src/cli.ts", "1");
  write("node_modules/rollup/dist/bin/rollup", tool("src/index.ts", "dist/index.js"));
  write("node_modules/typescript/bin/tsc", tool("emulator/src/index.ts", "emulator/dist/index.js"));
  write(
    "preview/build.mjs",
    `const [name] = process.argv.slice(2);
    const file = name === "command" ? "preview/dist/cli.js" : "preview/dist/runtime.js";
    const { mkdirSync, writeFileSync } = await import("node:fs");
    mkdirSync("preview/dist", { recursive: true });
    writeFileSync(file, "");
    console.log("built " + file);`,
  );
  mkdirSync(path.join(folder, "scripts"));
  cpSync(BUILD, path.join(folder, "scripts/build.mjs"));
});

afterEach(() => rmSync(folder, { recursive: true }));

function write(name: string, content: string): void {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
}

/** Runs the build and returns the lines of its output. */
function build(...args: string[]): string[] {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["scripts/build.mjs", ...args], {
    cwd: folder,
    encoding: "utf8",
  });
  const lines = (stdout + stderr).split("\n").filter(Boolean);
  return status === 0 ? lines : [...lines, `status ${status}`];
}

test("builds all parts, and skips them while nothing changes", () => {
  expect(build()).toEqual([SDK, EMULATOR, COMMAND, RUNTIME]);
  expect(build()).toEqual([CURRENT_SDK, CURRENT_EMULATOR, ...CURRENT_PREVIEW]);
  expect(build("--quiet")).toEqual([]);
});

test("builds only the named parts", () => {
  expect(build("sdk", "preview-command")).toEqual([SDK, COMMAND]);
  expect(build()).toEqual([CURRENT_SDK, EMULATOR, "preview-command: up to date", RUNTIME]);
});

test("builds only the part whose sources have changed", () => {
  build();
  write("src/index.ts", "2");
  expect(build()).toEqual([SDK, CURRENT_EMULATOR, ...CURRENT_PREVIEW]);
  expect(readFileSync(path.join(folder, "dist/index.js"), "utf8")).toBe("built from 2");
  write("emulator/src/added.ts", "");
  expect(build()).toEqual([CURRENT_SDK, EMULATOR, ...CURRENT_PREVIEW]);
  write("preview/src/cli.ts", "2");
  expect(build()).toEqual([CURRENT_SDK, CURRENT_EMULATOR, COMMAND, RUNTIME]);
});

test("rebuilds after the configuration or the tools change", () => {
  for (const file of ["tsconfig.json", "rollup.config.js", "package-lock.json"]) {
    build("sdk");
    write(file, "{}");
    expect(build("sdk")).toEqual([SDK]);
  }
});

test("restores an output that was edited or deleted", () => {
  build("sdk", "emulator");
  write("dist/index.js", "edited");
  expect(build("sdk", "emulator")).toEqual([SDK, CURRENT_EMULATOR]);
  rmSync(path.join(folder, "emulator/dist"), { recursive: true });
  expect(build("sdk", "emulator")).toEqual([CURRENT_SDK, EMULATOR]);
});

test("fails with the tool's status, and does not skip the next build", () => {
  build("sdk", "emulator");
  write("src/index.ts", "invalid");
  expect(build("sdk", "emulator")).toEqual(["status 2"]);
  expect(build("sdk", "emulator")).toEqual(["status 2"]);
  write("src/index.ts", "1");
  expect(build("sdk", "emulator")).toEqual([SDK, CURRENT_EMULATOR]);
});

test("builds all parts with --force, even if nothing has changed", () => {
  build();
  expect(build("--force")).toEqual([SDK, EMULATOR, COMMAND, RUNTIME]);
});
