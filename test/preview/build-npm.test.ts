import { existsSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import path from "node:path";
import { describeProblem, Problems } from "../../preview/src/build/problems";
import { buildNpm } from "../../preview/src/project/build-npm";
import { readProject } from "../../preview/src/project/read-project";
import { type WrittenMiniprogram, writeMiniprogram } from "../support/write-miniprogram";

let written: WrittenMiniprogram;
afterEach(() => written.remove());

/** Runs "Build npm" in a project and returns the problems. */
async function run(files: Record<string, string>): Promise<string[]> {
  written = writeMiniprogram(files);
  return runAgain();
}

async function runAgain(): Promise<string[]> {
  const problems = new Problems();
  await buildNpm(readProject(written.folder).packages, problems);
  return problems.list().map(describeProblem);
}

const built = (file: string) => path.join(written.folder, "miniprogram_npm", file);

/** Runs a built module as the mini program would, with modules that it requires. */
function load(file: string, modules: Record<string, unknown> = {}): any {
  const module = { exports: {} };
  const code = readFileSync(built(file), "utf8");
  new Function("module", "exports", "require", code)(module, module.exports, (name: string) => modules[name]);
  return module.exports;
}

const manifest = (name: string, fields: object = {}) => JSON.stringify({ name, version: "1.0.0", ...fields });
const needs = (...names: string[]) => ({
  dependencies: Object.fromEntries(names.map((name) => [name, "1.0.0"])),
});

test("copies the files that a package provides for mini programs", async () => {
  const files = {
    "package.json": JSON.stringify(needs("kit", "@kit/other")),
    "node_modules/kit/package.json": manifest("kit", { miniprogram: "lib" }),
    "node_modules/kit/lib/button/index.wxml": "<view />",
    "node_modules/kit/src/index.js": "",
    "node_modules/@kit/other/package.json": manifest("@kit/other"),
    "node_modules/@kit/other/miniprogram_dist/index.js": "module.exports = 1;",
  };
  expect(await run(files)).toEqual([]);
  expect(readFileSync(built("kit/button/index.wxml"), "utf8")).toBe("<view />");
  expect(existsSync(built("kit/src"))).toBe(false);
  expect(load("@kit/other/index.js")).toBe(1);
});

test("bundles the code of other packages, which require their own dependencies", async () => {
  const files = {
    "package.json": JSON.stringify({ ...needs("tool"), devDependencies: { "dev-tool": "1.0.0" } }),
    "node_modules/tool/package.json": manifest("tool", { main: "src/main", ...needs("part") }),
    "node_modules/tool/src/main.js": 'exports.sum = require("./add").add(1, require("part"));',
    "node_modules/tool/src/add.js": "exports.add = (one, other) => one + other;",
    "node_modules/part/package.json": manifest("part"),
    "node_modules/part/index.js": "module.exports = 2;",
    "node_modules/dev-tool/package.json": manifest("dev-tool"),
    "node_modules/dev-tool/index.js": "",
  };
  expect(await run(files)).toEqual([]);
  expect(load("part/index.js")).toBe(2);
  expect(load("tool/index.js", { part: 2 }).sum).toBe(3);
  expect(existsSync(built("dev-tool"))).toBe(false);
});

test("puts a second version of a package into the folder of the package that requires it", async () => {
  const files = {
    "package.json": JSON.stringify(needs("part", "tool")),
    "node_modules/part/package.json": manifest("part"),
    "node_modules/part/index.js": "module.exports = 1;",
    "node_modules/tool/package.json": manifest("tool", needs("part")),
    "node_modules/tool/index.js": "",
    "node_modules/tool/node_modules/part/package.json": manifest("part", { version: "2.0.0" }),
    "node_modules/tool/node_modules/part/index.js": "module.exports = 2;",
  };
  expect(await run(files)).toEqual([]);
  expect(load("part/index.js")).toBe(1);
  expect(load("tool/miniprogram_npm/part/index.js")).toBe(2);
});

test("follows the links of pnpm", async () => {
  const store = "node_modules/.pnpm/tool@1.0.0/node_modules";
  written = writeMiniprogram({
    "package.json": JSON.stringify(needs("tool")),
    [`${store}/tool/package.json`]: manifest("tool", needs("part")),
    [`${store}/tool/index.js`]: "",
    [`${store}/part/package.json`]: manifest("part"),
    [`${store}/part/index.js`]: "module.exports = 2;",
  });
  symlinkSync(path.join(written.folder, store, "tool"), path.join(written.folder, "node_modules/tool"));
  expect(await runAgain()).toEqual([]);
  expect(load("part/index.js")).toBe(2);
});

test("replaces what an earlier run has built", async () => {
  await run({
    "package.json": JSON.stringify(needs("kit")),
    "node_modules/kit/package.json": manifest("kit"),
    "node_modules/kit/miniprogram_dist/index.js": "module.exports = 1;",
    "miniprogram_npm/kit/old.js": "",
    "miniprogram_npm/own/index.js": "",
  });
  expect(existsSync(built("kit/old.js"))).toBe(false);
  expect(existsSync(built("own/index.js"))).toBe(true);
});

test("builds the packages of a subpackage into its own folder", async () => {
  const files = {
    "package.json": JSON.stringify(needs("kit")),
    "node_modules/kit/package.json": manifest("kit"),
    "node_modules/kit/index.js": "module.exports = 1;",
    "more/package.json": JSON.stringify(needs("kit", "own")),
    "more/node_modules/kit/package.json": manifest("kit"),
    "more/node_modules/kit/index.js": "module.exports = 2;",
    "more/node_modules/own/package.json": manifest("own"),
    "more/node_modules/own/index.js": "module.exports = 3;",
  };
  expect(await run(files)).toEqual([]);
  expect(load("kit/index.js")).toBe(1);
  expect(load("../more/miniprogram_npm/kit/index.js")).toBe(2);
  expect(load("../more/miniprogram_npm/own/index.js")).toBe(3);
  expect(existsSync(built("own"))).toBe(false);
});

test("builds the packages of a subpackage that packNpmRelationList names", async () => {
  const packNpmRelationList = [{ packageJsonPath: "./own/package.json", miniprogramNpmDistDir: "./more/" }];
  const files = {
    "project.config.json": JSON.stringify({ setting: { packNpmManually: true, packNpmRelationList } }),
    "own/package.json": JSON.stringify(needs("kit")),
    "own/node_modules/kit/package.json": manifest("kit"),
    "own/node_modules/kit/index.js": "module.exports = 1;",
  };
  expect(await run(files)).toEqual([]);
  expect(load("../more/miniprogram_npm/kit/index.js")).toBe(1);
});

test("writes nothing if a package is not installed", async () => {
  const files = {
    "package.json": JSON.stringify(needs("kit", "missing")),
    "node_modules/kit/package.json": manifest("kit"),
    "node_modules/kit/index.js": "",
  };
  expect(await run(files)).toEqual([
    `error: package.json: package "missing" is not installed: run npm install in ${written.folder}`,
  ]);
  expect(existsSync(built(""))).toBe(false);
});

test("warns about a package without an entry file, and builds the others", async () => {
  const files = {
    "package.json": JSON.stringify(needs("tool", "types")),
    "node_modules/tool/package.json": manifest("tool", needs("parts")),
    "node_modules/tool/index.js": "module.exports = 1;",
    "node_modules/parts/package.json": manifest("parts", { main: false, miniprogram: null }),
    "node_modules/parts/part.js": "",
    "node_modules/types/package.json": manifest("types", { main: "" }),
    "node_modules/types/index.d.ts": "",
  };
  expect(await run(files)).toEqual([
    'warning: package.json: package "types" is not built: Npm package entry file not found',
    'warning: package.json: package "parts" is not built: Npm package entry file not found',
  ]);
  expect(load("tool/index.js")).toBe(1);
  expect(readdirSync(built(""))).toEqual(["tool"]);
});

test("uses index.js if main is not a string", async () => {
  const files = {
    "package.json": JSON.stringify(needs("parts")),
    "node_modules/parts/package.json": manifest("parts", { main: false }),
    "node_modules/parts/index.js": "module.exports = 1;",
  };
  expect(await run(files)).toEqual([]);
  expect(load("parts/index.js")).toBe(1);
});

test("keeps what an earlier run has built if an error occurs", async () => {
  const files = {
    "package.json": JSON.stringify(needs("kit", "broken")),
    "node_modules/kit/package.json": manifest("kit"),
    "node_modules/kit/index.js": "module.exports = 2;",
    "node_modules/broken/package.json": manifest("broken"),
    "node_modules/broken/index.js": "(",
    "more/package.json": JSON.stringify(needs("kit")),
    "miniprogram_npm/kit/index.js": "module.exports = 1;",
  };
  const before = ["app.js", "app.json", "miniprogram_npm", "more", "node_modules", "package.json", "pages"];
  expect(await run(files)).toHaveLength(1);
  expect(load("kit/index.js")).toBe(1);
  expect(readdirSync(written.folder)).toEqual(before);
  expect(readdirSync(path.join(written.folder, "more"))).toEqual(["package.json"]);

  written.write({ "node_modules/broken/package.json": "{" });
  expect(await runAgain()).toEqual([
    expect.stringMatching(/^error: package.json: "Build npm" failed: .*broken.package.json is invalid: /),
  ]);
  expect(load("kit/index.js")).toBe(1);

  written.write({ "node_modules/broken/package.json": manifest("broken"), "node_modules/broken/index.js": "" });
  expect(await runAgain()).toEqual([]);
  expect(load("kit/index.js")).toBe(2);
  expect(load("../more/miniprogram_npm/kit/index.js")).toBe(2);
  expect(readdirSync(written.folder)).toEqual(before);
});

test("builds the packages of two package.json files into the same folder", async () => {
  const relation = (folder: string) => ({ packageJsonPath: `./${folder}/package.json`, miniprogramNpmDistDir: "./" });
  const packNpmRelationList = [relation("one"), relation("two")];
  const filesOf = (folder: string, name: string) => ({
    [`${folder}/package.json`]: JSON.stringify(needs(name)),
    [`${folder}/node_modules/${name}/package.json`]: manifest(name),
    [`${folder}/node_modules/${name}/index.js`]: "",
  });
  const settings = JSON.stringify({ setting: { packNpmManually: true, packNpmRelationList } });
  expect(await run({ "project.config.json": settings, ...filesOf("one", "kit"), ...filesOf("two", "tool") })).toEqual(
    [],
  );
  expect(readdirSync(built(""))).toEqual(["kit", "tool"]);
});

test("reports a package that cannot be built, and a missing package.json", async () => {
  const files = {
    "package.json": JSON.stringify(needs("broken")),
    "node_modules/broken/package.json": manifest("broken"),
    "node_modules/broken/index.js": "(",
  };
  expect(await run(files)).toEqual(['error: package.json: package "broken" cannot be built: Unexpected end of file']);
  written.remove();
  expect(await run({})).toEqual([`error: package.json: file not found: ${written.folder}/package.json`]);
});
