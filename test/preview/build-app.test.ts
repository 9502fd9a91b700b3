import { buildApp } from "../../preview/src/build/build-app";
import { describeProblem } from "../../preview/src/build/problems";
import { readProject } from "../../preview/src/project/read-project";
import { runModule } from "../../preview/src/runtime/framework/realm";
import { type WrittenMiniprogram, writeFiles, writeMiniprogram } from "../support/write-miniprogram";

let written: WrittenMiniprogram | undefined;
afterEach(() => written?.remove());

/** Builds a mini program with the given files. */
function build(files: Record<string, string>) {
  written = writeMiniprogram(files);
  return buildApp(readProject(written.folder));
}

async function problemsOf(files: Record<string, string>): Promise<string[]> {
  const { app, problems } = await build(files);
  expect(app).toBeUndefined();
  return problems.map(describeProblem);
}

test("builds a mini program without errors", async () => {
  const { app, problems } = await build({});
  expect(problems).toEqual([]);
  expect(app).toMatchObject({ pages: ["pages/one/one"], components: [], window: { navigationBarTitleText: "Test" } });
});

describe("errors", () => {
  test.each<[string, Record<string, string>, string]>([
    ["invalid JSON", { "app.json": '{\n  "pages": [,]\n}' }, 'error: app.json:2: Unexpected "," in JSON'],
    [
      "a missing page",
      { "app.json": '{ "pages": ["pages/two/two"] }' },
      "error: pages/two/two.js: file not found: app.json lists the page pages/two/two",
    ],
    ["an app without pages", { "app.json": "{}" }, 'error: app.json: "pages" must list at least one page'],
    [
      "a missing component",
      { "pages/one/one.json": '{\n"usingComponents": {\n"my-tag": "/my-tag"}}' },
      "error: pages/one/one.json:3: component <my-tag> not found: /my-tag",
    ],
    [
      "a syntax error in a script",
      { "pages/one/one.js": "Page({\n  data: {;\n});" },
      'error: pages/one/one.js:2: Expected identifier but found ";"',
    ],
    ["a missing module", { "app.js": '\nrequire("./missing");' }, "error: app.js:2: module './missing' is not defined"],
    [
      "an invalid expression in a template",
      { "pages/one/one.wxml": "<view>\n{{a +}}\n</view>" },
      "error: pages/one/one.wxml:2: unexpected character inside expression",
    ],
    [
      "an unclosed tag",
      { "pages/one/one.wxml": "<view>\n<text>\n</view>" },
      "error: pages/one/one.wxml:2: missing end tag of <text>",
    ],
    [
      "an end tag without a start tag",
      { "pages/one/one.wxml": "<view>\n</view>\n<!-- 中文 -->文</vew>" },
      "error: pages/one/one.wxml:3: invalid end tag </vew>",
    ],
    [
      "a syntax error in a wxs script",
      { "pages/one/one.wxs": "var a =\n;", "pages/one/one.wxml": '<wxs src="./one.wxs" module="one" />' },
      'error: pages/one/one.wxs:2: Unexpected ";"',
    ],
    [
      "a syntax error in a style sheet",
      { "pages/one/one.wxss": ".a {\n  color red\n}" },
      "error: pages/one/one.wxss:2: Unknown word color",
    ],
    [
      "a missing import in a style sheet",
      { "app.wxss": '\n@import "./base.wxss";' },
      "error: app.wxss:2: style sheet not found: ./base.wxss",
    ],
  ])("reports the file and line of %s", async (_error, files, problem) => {
    expect(await problemsOf(files)).toContain(problem);
  });

  test("reports all errors of a build", async () => {
    expect(await problemsOf({ "app.wxss": "}", "pages/one/one.wxml": "{{", "app.js": "(" })).toHaveLength(3);
  });
});

test("finds components by relative path, by absolute path and in packages", async () => {
  const files = ["js", "wxml", "json"].flatMap((extension) =>
    ["components/a/a", "components/b/b", "miniprogram_npm/kit/button/index"].map((path) => [
      `${path}.${extension}`,
      extension === "json" ? '{ "component": true }' : "",
    ]),
  );
  const { app } = await build({
    ...Object.fromEntries(files),
    "components/a/a.json": '{ "component": true, "usingComponents": { "b": "../b/b" } }',
    "pages/one/one.json": '{ "usingComponents": { "a": "/components/a/a", "kit-button": "kit/button" } }',
  });
  expect(app?.components).toEqual(["components/a/a", "miniprogram_npm/kit/button/index", "components/b/b"]);
  expect(app?.configs["components/a/a"]?.usingComponents).toEqual({ b: "/components/b/b" });
});

test("converts style sheets with imports and keyframes, and prefixes the classes of components", async () => {
  const { app } = await build({
    "app.wxss": '@import "base.wxss";\npage { width: 75rpx }',
    "base.wxss": "@keyframes k { from { top: 75rpx } }",
    "pages/one/one.wxss": ".a { width: 75rpx }",
    "pages/one/one.json": '{ "usingComponents": { "b": "/b" } }',
    "b.json": '{ "component": true }',
    "b.js": "Component({})",
    "b.wxml": "",
    "b.wxss": ".a { top: 0 }",
  });
  expect(app?.styles).toEqual({
    app: "@keyframes k { from { top: 10cqw } }\nwx-page { width: 10cqw }",
    "pages/one/one": ':where([data-path="pages/one/one"]) .a { width: 10cqw }',
    b: ".b--a { top: 0 }",
  });
});

test("accepts the spellings of app.json that WeChat accepts", async () => {
  const { app, problems } = await build({
    "app.json": '{ "pages": ["/pages/one/one"], "subpackages": [{ "root": "more", "pages": ["two/two"] }] }',
    "more/two/two.js": "Page({});",
    "more/two/two.wxml": "",
  });
  expect(problems).toEqual([]);
  expect(app?.pages).toEqual(["pages/one/one", "more/two/two"]);
});

test("warns about plugins and about style sheets that it does not compile", async () => {
  const { app, problems } = await build({
    "pages/one/one.json": '{\n"usingComponents": {\n"map-pin": "plugin://map/pin"}}',
    "pages/one/one.scss": ".a { .b { top: 0 } }",
  });
  expect(app).toBeDefined();
  expect(problems.map(describeProblem)).toEqual([
    "warning: pages/one/one.json:3: the preview does not simulate plugins: <map-pin> stays empty",
    "warning: pages/one/one.scss: the preview does not compile this style sheet; compile it to .wxss",
  ]);
});

test("supports modules that mix import and module.exports", async () => {
  const { app, problems } = await build({
    "app.js": 'import { twice } from "./twice";\nconsole.log(twice("a"));',
    "twice.js": 'import { join } from "./join";\nmodule.exports = { twice: (text) => join(text, text) };',
    "join.js": "export const join = (one, other) => one + other;",
  });
  expect(problems).toEqual([]);
  const printed = jest.fn();
  const loaders = runModule(app?.code ?? "", { console: { log: printed } }, []) as Record<string, () => void>;
  loaders.app?.();
  expect(printed).toHaveBeenCalledWith("aa");
});

test("lets scripts handle the error of a missing module in try", async () => {
  const { app, problems } = await build({
    "app.js": `
      for (const attempt of ["first", "second"]) {
        try { require("./missing"); } catch (error) { console.log(attempt, error.message); }
      }
      try { require("kit"); } catch (error) { console.log(error.message); }`,
  });
  expect(problems).toEqual([]);
  const printed = jest.fn();
  const loaders = runModule(app?.code ?? "", { console: { log: printed } }, []) as Record<string, () => void>;
  loaders.app?.();
  expect(printed.mock.calls).toEqual([
    ["first", "module './missing' is not defined"],
    ["second", "module './missing' is not defined"],
    ["module 'kit' is not defined"],
  ]);
  expect(
    await problemsOf({
      "app.js":
        'try { require("./a"); } catch {}\ntry { App(); } catch { require("./b"); }\n\nrequire("./a");\nrequire("./a");',
      "pages/one/one.js": '// "./c"\nimport "./c";\nPage({});',
    }),
  ).toEqual([
    "error: app.js:2: module './b' is not defined",
    "error: app.js:4: module './a' is not defined",
    "error: pages/one/one.js:2: module './c' is not defined",
  ]);
});

test("lets packages require modules of other platforms in branches that do not run", async () => {
  const { app, problems } = await build({
    "app.js":
      'const kit = require("kit");\nconsole.log(kit.name);\ntry { kit.hash(); } catch (error) { console.log(error.message); }',
    "miniprogram_npm/kit/index.js": `
      exports.name = "kit";
      exports.hash = () => require("crypto");
      if (typeof process !== "undefined") { require("./node-only"); }`,
  });
  expect(problems).toEqual([]);
  const printed = jest.fn();
  const loaders = runModule(app?.code ?? "", { console: { log: printed } }, ["process"]) as Record<string, () => void>;
  loaders.app?.();
  expect(printed.mock.calls).toEqual([["kit"], ["module 'crypto' is not defined"]]);
});

test("runs packages that WeChat's packer has built, with the packages that they require", async () => {
  const { app, problems } = await build({
    "app.js":
      'const kit = require("kit");\nconsole.log(kit.part);\ntry { kit.hash(); } catch (error) { console.log(error.message); }',
    "miniprogram_npm/part/index.js": 'module.exports = "part";',
    "miniprogram_npm/kit/index.js": `module.exports = (function() {
var __MODS__ = {};
var __DEFINE__ = function(modId, func, req) { var m = { exports: {} }; __MODS__[modId] = { status: 0, func: func, req: req, m: m }; };
var __REQUIRE__ = function(modId, source) { if(!__MODS__[modId]) return require(source); if(!__MODS__[modId].status) { var m = __MODS__[modId].m; __MODS__[modId].status = 1; __MODS__[modId].func(__MODS__[modId].req, m, m.exports); } return __MODS__[modId].m.exports; };
__DEFINE__(1, function(require, module, exports) {
exports.part = require("./own");
exports.hash = () => require("crypto");
}, function(modId) {var map = {"./own":2}; return __REQUIRE__(map[modId], modId); })
__DEFINE__(2, function(require, module, exports) {
module.exports = require("part");
}, function(modId) {var map = {}; return __REQUIRE__(map[modId], modId); })
return __REQUIRE__(1);
})()
//miniprogram-npm-outsideDeps=["part","crypto"]
//# sourceMappingURL=index.js.map`,
  });
  expect(problems).toEqual([]);
  const printed = jest.fn();
  const loaders = runModule(app?.code ?? "", { console: { log: printed } }, []) as Record<string, () => void>;
  loaders.app?.();
  expect(printed.mock.calls).toEqual([["part"], ["module 'crypto' is not defined"]]);
});

test("compiles only the templates that are used", async () => {
  const { app, problems } = await build({
    "pages/one/one.wxml": '<!-- <import src="./none.wxml" /> -->\n<import src="/parts/part" />',
    "parts/part.wxml": '<wxs src="./names.wxs" module="names" />',
    "parts/names.wxs": 'module.exports = require("./more.wxs");',
    "parts/more.wxs": "module.exports = [];",
    "unused.wxml": "{{",
  });
  expect(problems).toEqual([]);
  expect(app?.templates).toContain('"parts/part"');
  expect(await problemsOf({ "pages/one/one.wxml": '\n<include src="../none.wxml" />' })).toEqual([
    "error: pages/one/one.wxml:2: file not found: ../none.wxml",
  ]);
});

test("reports no warnings in packages", async () => {
  const files = ["miniprogram_npm/kit", "own"].flatMap((path) => [
    [`${path}/index.json`, '{ "component": true }'],
    [`${path}/index.js`, "Component({ data: { a: 1, a: 1 } });"],
    [`${path}/index.wxml`, '<view class="a" class="b"><slot>default</slot></view>'],
  ]);
  const { problems } = await build({
    ...Object.fromEntries(files),
    "pages/one/one.json": '{ "usingComponents": { "kit": "kit", "own": "/own" } }',
  });
  expect(problems.map(describeProblem)).toEqual([
    "warning: own/index.wxml:1: duplicated attribute",
    "warning: own/index.wxml:1: child nodes are not allowed for this element",
    'warning: own/index.js:1: Duplicate key "a" in object literal',
  ]);
});

test("warns once about an extended library", async () => {
  const { app, problems } = await build({
    "app.json": '{ "pages": ["pages/one/one"], "useExtendedLib": { "weui": true } }',
    "pages/one/one.json":
      '{ "usingComponents": { "mp-cell": "weui-miniprogram/cell/cell", "mp-icon": "weui-miniprogram/icon/icon" } }',
  });
  expect(app).toBeDefined();
  expect(problems.map(describeProblem)).toEqual([
    "warning: pages/one/one.json:1: the preview does not simulate the extended library weui: <mp-cell> stays empty",
  ]);
});

describe("packages", () => {
  const app = { "app.js": 'require("kit/button");', "package.json": '{ "dependencies": { "kit": "1.0.0" } }' };
  const component = { "pages/one/one.json": '{ "usingComponents": { "kit-button": "kit/button" } }' };

  test("that Build npm has not built are reported as missing, with Build npm as the solution", async () => {
    const { problems } = await build({
      ...app,
      ...component,
      "node_modules/kit/package.json": '{ "name": "kit", "miniprogram": "lib" }',
      "node_modules/kit/lib/button.js": "",
    });
    const reason = 'run "Build npm" in WeChat DevTools, or click "Build npm" in the preview (--build-npm)';
    expect(problems.map(describeProblem)).toEqual([
      `error: pages/one/one.json:1: component <kit-button> not found: kit/button: ${reason}`,
    ]);
    expect(problems.map(({ fix }) => fix)).toEqual(["buildNpm"]);

    written?.write({ "pages/one/one.json": "{}" });
    const { problems: others } = await buildApp(readProject(written?.folder ?? ""));
    expect(others.map(describeProblem)).toEqual([`error: app.js:1: module 'kit/button' is not defined: ${reason}`]);
    expect(others.map(({ fix }) => fix)).toEqual(["buildNpm"]);
  });

  test("that are not installed or not listed are reported as such", async () => {
    expect(await problemsOf(app)).toEqual([
      "error: app.js:1: module 'kit/button' is not defined: run npm install, then \"Build npm\"",
    ]);
    const [problem] = await problemsOf({ "app.js": 'require("@kit/core/button");' });
    expect(problem).toBe(
      `error: app.js:1: module '@kit/core/button' is not defined: ` +
        `"dependencies" in ${written?.folder}/package.json must list @kit/core`,
    );
  });

  test("of a subpackage are visible only in its folder", async () => {
    const files = {
      "app.json": '{ "pages": ["pages/one/one"], "subPackages": [{ "root": "more", "pages": ["two"] }] }',
      "package.json": "{}",
      "more/package.json": '{ "dependencies": { "kit": "1.0.0" } }',
      "more/node_modules/kit/package.json": '{ "name": "kit" }',
      "more/node_modules/kit/index.js": "",
      "more/two.js": 'require("kit");',
      "more/two.wxml": "",
    };
    const { problems } = await build(files);
    expect(problems).toMatchObject([{ file: "more/two.js", fix: "buildNpm" }]);
    written?.remove();
    expect(await problemsOf({ ...files, "more/two.js": "", "pages/one/one.js": 'require("kit");' })).toEqual([
      `error: pages/one/one.js:1: module 'kit' is not defined: ` +
        `"dependencies" in ${written?.folder}/package.json must list kit`,
    ]);
  });

  const listed = JSON.stringify({ dependencies: { kit: "1.0.0" } });

  test.each<[string, Record<string, string>, string]>([
    [
      "a module of Node.js",
      { "app.js": 'require("fs/promises");' },
      "fs/promises is a module of Node.js, which mini programs do not have",
    ],
    ["node:", { "app.js": 'require("node:fs");' }, "node:fs is a module of Node.js, which mini programs do not have"],
    ["a file in the same folder", { "app.js": 'require("util");', "util.js": "" }, 'did you mean "./util"?'],
    [
      "a file in the app's folder",
      { "pages/one/one.js": 'require("utils/url.js");', "utils/url.js": "" },
      'did you mean "../../utils/url.js"?',
    ],
    [
      "a component in the app's folder",
      { "pages/one/one.json": '{ "usingComponents": { "my-tag": "parts/tag" } }', "parts/tag.js": "" },
      'did you mean "../../parts/tag"?',
    ],
    [
      "a package without an entry file",
      { ...app, "node_modules/kit/package.json": '{ "main": false }' },
      '"Build npm" does not build kit: Npm package entry file not found',
    ],
    [
      "a file of a package that Build npm bundles",
      { ...app, "node_modules/kit/package.json": "{}", "node_modules/kit/index.js": "" },
      '"Build npm" bundles kit into one file: require "kit" instead',
    ],
    [
      "a file that a built package does not contain",
      { "app.js": 'require("kit/dist/index.js");', "miniprogram_npm/kit/index.js": "" },
      'miniprogram_npm/kit does not contain dist/index.js: require "kit" instead',
    ],
    [
      "a file that a built package without an entry does not contain",
      { "app.js": 'require("kit/dist/index.js");', "miniprogram_npm/kit/button.js": "" },
      "miniprogram_npm/kit does not contain dist/index.js",
    ],
    [
      "the entry of a built package without one",
      { "app.js": 'require("kit");', "miniprogram_npm/kit/button.js": "" },
      "miniprogram_npm/kit has no index.js: add the path of one of its files",
    ],
    [
      "a package that is built elsewhere",
      {
        "app.js": 'require("kit");',
        "package.json": listed,
        "project.config.json": JSON.stringify({
          setting: {
            packNpmManually: true,
            packNpmRelationList: [{ packageJsonPath: "package.json", miniprogramNpmDistDir: "pages" }],
          },
        }),
      },
      '"Build npm" builds kit into pages/miniprogram_npm, which only files in pages can use',
    ],
  ])("explain what is wrong: %s", async (_what, files, reason) => {
    const problems = await problemsOf(files);
    expect(problems.map((problem) => problem.slice(-reason.length - 2))).toEqual([`: ${reason}`]);
  });

  test("of a package.json that Build npm does not read are reported as such", async () => {
    written = writeFiles({
      "project.config.json": '{ "miniprogramRoot": "app/" }',
      "package.json": listed,
      "app/app.json": '{ "pages": ["one"] }',
      "app/app.js": "",
      "app/one.js": 'require("kit");',
      "app/one.wxml": "",
    });
    const { folder } = written;
    const { problems } = await buildApp(readProject(folder));
    expect(problems.map(describeProblem)).toEqual([
      `error: one.js:1: module 'kit' is not defined: "Build npm" does not read ${folder}/package.json: ` +
        `list kit in ${folder}/app/package.json, or set "packNpmManually" and "packNpmRelationList" in project.config.json`,
    ]);
  });

  test("are found in the folder of a subpackage before the root", async () => {
    const { problems, app: built } = await build({
      "app.json": '{ "pages": ["pages/one/one"], "subPackages": [{ "root": "more", "pages": ["two"] }] }',
      "more/two.js": 'require("kit");',
      "more/two.wxml": "",
      "more/two.json": '{ "usingComponents": { "kit-button": "kit/button" } }',
      "more/miniprogram_npm/kit/index.js": 'console.log("of the subpackage");',
      "more/miniprogram_npm/kit/button.json": '{ "component": true }',
      "more/miniprogram_npm/kit/button.js": "Component({});",
      "more/miniprogram_npm/kit/button.wxml": "",
      "miniprogram_npm/kit/index.js": 'console.log("of the root");',
    });
    expect(problems).toEqual([]);
    expect(built?.code).toContain("of the subpackage");
    expect(built?.code).not.toContain("of the root");
    expect(built?.components).toEqual(["more/miniprogram_npm/kit/button"]);
  });
});

describe("the tab bar", () => {
  const appJson = (tabBar: object) =>
    JSON.stringify({ pages: ["pages/one/one", "pages/two/two"], tabBar }, undefined, 1);
  const files = (tabBar: object) => ({
    "app.json": appJson(tabBar),
    "pages/two/two.js": "Page({});",
    "pages/two/two.wxml": "",
  });
  const list = [
    { pagePath: "pages/one/one", text: "One" },
    { pagePath: "/pages/two/two", text: "Two", iconPath: "two.png" },
  ];

  test("is read with its style", async () => {
    const { app, problems } = await build(files({ color: "#111", list }));
    expect(problems).toEqual([]);
    expect(app?.tabBar).toEqual({
      style: { color: "#111" },
      list: [list[0], { ...list[1], pagePath: "pages/two/two" }],
    });
  });

  test("needs two to five tabs, for pages of the main package", async () => {
    expect(await problemsOf(files({ list: [{ pagePath: "more/three" }] }))).toEqual([
      'error: app.json: "tabBar.list" must have 2 to 5 tabs, not 1',
      'error: app.json: "tabBar.list" has a tab for more/three, but "pages" does not list this page',
    ]);
  });

  test("is plain if the mini program has a custom one, which the preview says", async () => {
    const { app, problems } = await build(files({ custom: true, list }));
    expect(app?.tabBar?.list).toHaveLength(2);
    expect(problems.map(describeProblem)).toEqual([
      "warning: app.json: the preview does not simulate custom tab bars and shows a plain one",
    ]);
  });
});

test("names each component that it does not simulate, once, with file and line", async () => {
  const { app, problems } = await build({
    "pages/one/one.json": '{ "usingComponents": { "own-map": "/own", "pin": "plugin://map/pin" } }',
    "pages/one/one.wxml": `<!-- <camera /> -->
      <view wx:if="{{a <video}}"><own-map generic:item="view" /><pin /></view>
      <wxs module="m">var a = 1 <audio;</wxs>
      <block><slider /></block>
      <slider /><map />`,
    "own.json": '{ "component": true, "componentGenerics": { "item": true } }',
    "own.js": "Component({});",
    "own.wxml": "<item /><map /><slot />",
  });
  expect(app).toBeDefined();
  expect(problems.map(describeProblem).filter((problem) => !/plugins/.test(problem))).toEqual([
    "warning: own.wxml:1: the preview does not simulate <map>",
    "warning: pages/one/one.wxml:4: the preview does not simulate <slider>",
  ]);
});

test("replaces the safe area of the browser with that of the preview's phone", async () => {
  const { app } = await build({ "app.wxss": ".end { padding-bottom: calc(10px + env( safe-area-inset-bottom)) }" });
  expect(app?.styles.app).toBe(".end { padding-bottom: calc(10px + var(--safe-area-inset-bottom)) }");
});

describe("dark mode", () => {
  const appJson = (settings: object) => JSON.stringify({ pages: ["pages/one/one"], ...settings }, undefined, 1);
  const style = "@media (prefers-color-scheme: dark) { .a { color: #fff } }";

  test("reads the themes and keeps the media queries", async () => {
    const { app, problems } = await build({
      "app.json": appJson({ darkmode: true, themeLocation: "theme.json", window: { backgroundColor: "@back" } }),
      "theme.json": '{ "light": { "back": "#fff" }, "dark": { "back": "#111" } }',
      "app.wxss": style,
    });
    expect(problems).toEqual([]);
    expect(app?.themes).toEqual({ light: { back: "#fff" }, dark: { back: "#111" } });
    expect(app?.styles.app).toBe(style);
  });

  test("does not apply without darkmode in app.json", async () => {
    const { app } = await build({ "app.wxss": `${style} @media (prefers-color-scheme:light) { .b { color: #000 } }` });
    expect(app).not.toHaveProperty("themes");
    expect(app?.styles.app).toBe(
      "@media (width < 0) { .a { color: #fff } } @media (width >= 0) { .b { color: #000 } }",
    );
  });

  test.each([
    ["without darkmode", { window: { backgroundColor: "@back" } }],
    ["without a file", { darkmode: true, window: { backgroundColor: "@back" } }],
    ["with one theme", { darkmode: true, themeLocation: "theme.json", window: { backgroundColor: "@back" } }],
  ])("warns about a value that a theme lacks: %s", async (_why, settings) => {
    const files = { "app.json": appJson(settings), "theme.json": '{ "light": { "back": "#fff" } }' };
    const { problems } = await build(files);
    const line = files["app.json"].split("\n").findIndex((text) => text.includes("@back")) + 1;
    expect(problems.map(describeProblem)).toEqual([
      `warning: app.json:${line}: "@back" needs "darkmode" in app.json, and a value in both themes of "themeLocation"`,
    ]);
  });

  test("reports a missing theme file", async () => {
    expect(await problemsOf({ "app.json": appJson({ darkmode: true, themeLocation: "theme.json" }) })).toEqual([
      "error: theme.json: file not found",
    ]);
  });
});

describe("TypeScript", () => {
  const TYPED = {
    "app.json": '{ "pages": ["typed/typed"] }',
    "typed/typed.ts": 'import { name } from "../utils/name";\nconst text: string = name;\nPage({ data: { text } });',
    "typed/typed.wxml": "",
    "utils/name.ts": 'export const name: string = "typed";',
  };
  const compilers = (...names: string[]) =>
    JSON.stringify({ setting: names.length > 0 ? { useCompilerPlugins: names } : {} });

  test.each([
    ["without project settings", {}],
    ["with WeChat's compiler for it", { "project.config.json": compilers("typescript") }],
  ])("is compiled %s", async (_when, settings) => {
    const { app, problems } = await build({ ...TYPED, ...settings });
    expect(problems).toEqual([]);
    expect(app?.code).toContain('name = "typed";');
  });

  test("is not compiled if the settings turn the compiler off, and the problem says so", async () => {
    const advice = 'to compile typed.ts, add "typescript" to "setting.useCompilerPlugins" in project.config.json';
    expect(await problemsOf({ ...TYPED, "project.config.json": compilers() })).toEqual([
      `error: typed/typed.js: file not found: ${advice}`,
    ]);
    expect(
      await problemsOf({
        "app.js": 'require("./utils/name");',
        "utils/name.ts": "",
        "project.config.json": compilers(),
      }),
    ).toEqual([`error: app.js:1: module './utils/name' is not defined: ${advice.replace("typed", "name")}`]);
  });

  test("takes precedence over a JavaScript file of the same name only if the compiler is on", async () => {
    const files = { ...TYPED, "typed/typed.js": 'console.log("from JavaScript");' };
    const codeOf = async (settings: object) => (await build({ ...files, ...settings })).app?.code;
    expect(await codeOf({})).toContain("from JavaScript");
    expect(await codeOf({ "project.config.json": compilers() })).toContain("from JavaScript");
    expect(await codeOf({ "project.config.json": compilers("typescript") })).not.toContain("from JavaScript");
  });
});
