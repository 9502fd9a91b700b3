import path from "node:path";
import { readProject } from "../../preview/src/project/read-project";
import { type WrittenMiniprogram, writeFiles } from "../support/write-miniprogram";

let written: WrittenMiniprogram;
afterEach(() => written.remove());

/** Writes a project and reads it. Paths in the result are relative to the project's folder. */
function read(files: Record<string, string>) {
  written = writeFiles(files);
  const relative = (file: string) => path.relative(written.folder, file);
  const { appFolder, compilers, packages } = readProject(written.folder);
  return {
    appFolder: relative(appFolder),
    compilers,
    packages: packages.map(({ packageJson, target }) => [relative(packageJson), relative(target)]),
  };
}

const config = (value: object) => ({ "project.config.json": JSON.stringify(value) });

test("reads a folder without settings", () => {
  expect(read({ "app.json": "{}" })).toEqual({ appFolder: "", compilers: [], packages: [["package.json", ""]] });
});

test.each(["miniprogram", "miniprogram/", "./miniprogram/", "/miniprogram"])("reads miniprogramRoot %s", (root) => {
  expect(read({ "miniprogram/app.json": "{}", ...config({ miniprogramRoot: root }) })).toEqual({
    appFolder: "miniprogram",
    compilers: [],
    packages: [["miniprogram/package.json", "miniprogram"]],
  });
});

test("finds the package.json of each subpackage, but none in packages", () => {
  const files = {
    "app.json": "{}",
    "package.json": "{}",
    "more/deep/package.json": "{}",
    "node_modules/kit/package.json": "{}",
    "miniprogram_npm/kit/package.json": "{}",
    ".cache/package.json": "{}",
  };
  const packages = [
    ["package.json", ""],
    ["more/deep/package.json", "more/deep"],
  ];
  expect(read(files)).toMatchObject({ packages });
  const { "package.json": _, ...withoutOwn } = files;
  written.remove();
  expect(read(withoutOwn)).toMatchObject({ packages: packages.slice(1) });
});

test("reads where packages are built if packNpmManually is on", () => {
  const setting = {
    packNpmManually: true,
    packNpmRelationList: [{ packageJsonPath: "./package.json", miniprogramNpmDistDir: "./miniprogram/" }],
  };
  expect(read({ "miniprogram/app.json": "{}", ...config({ miniprogramRoot: "miniprogram/", setting }) })).toMatchObject(
    { packages: [["package.json", "miniprogram"]] },
  );
});

test("ignores packNpmRelationList if packNpmManually is off", () => {
  const setting = { packNpmManually: false, packNpmRelationList: [{ packageJsonPath: "./other/package.json" }] };
  expect(read({ "app.json": "{}", ...config({ setting }) })).toMatchObject({ packages: [["package.json", ""]] });
});

test("lets the private settings override individual settings", () => {
  const setting = { useCompilerPlugins: ["typescript"], packNpmManually: true, packNpmRelationList: [] };
  const files = {
    "app.json": "{}",
    ...config({ setting }),
    "project.private.config.json": JSON.stringify({ setting: { packNpmManually: false } }),
  };
  expect(read(files)).toMatchObject({ compilers: ["typescript"], packages: [["package.json", ""]] });
});

test("accepts useCompilerPlugins: false", () => {
  expect(read({ "app.json": "{}", ...config({ setting: { useCompilerPlugins: false } }) }).compilers).toEqual([]);
});

test.each<[string, Record<string, string>, string]>([
  ["a folder without app.json", { "app.js": "" }, "FOLDER contains no app.json. Pass the folder of a mini program"],
  [
    "a project of uni-app",
    { "src/pages.json": "{}", "dist/build/mp-weixin/app.json": "{}", "dist/dev/mp-weixin/app.json": "{}" },
    "FOLDER contains no app.json. Pass the output of uni-app: FOLDER/dist/dev/mp-weixin",
  ],
  [
    "a miniprogramRoot without app.json",
    config({ miniprogramRoot: "dist/" }),
    'miniprogramRoot in project.config.json is "dist/", but FOLDER/dist contains no app.json. ' +
      "If a framework generates this folder, e.g. Taro or uni-app, run its build first",
  ],
])("rejects %s", (_what, files, message) => {
  written = writeFiles(files);
  expect(() => readProject(written.folder)).toThrow(message.replace(/FOLDER/g, written.folder));
});

test("rejects invalid settings and a folder that does not exist", () => {
  written = writeFiles({ "app.json": "{}", "project.config.json": "{" });
  expect(() => readProject(written.folder)).toThrow(`${written.folder}/project.config.json is invalid: `);
  expect(() => readProject(`${written.folder}/none`)).toThrow(`the folder ${written.folder}/none does not exist`);
});
