import { buildApp } from "../../preview/src/build/build-app";
import { describeProblem } from "../../preview/src/build/problems";
import { type WrittenMiniprogram, writeMiniprogram } from "../support/write-miniprogram";

let written: WrittenMiniprogram | undefined;
afterEach(() => written?.remove());

/** Builds a mini program with the given files. */
function build(files: Record<string, string>) {
  written = writeMiniprogram(files);
  return buildApp(written.folder);
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
    ["an app without pages", { "app.json": "{}" }, 'error: app.json: "pages" lists no page'],
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
      "a package that Build npm has not built",
      { "app.js": 'require("package");' },
      "error: app.js:1: module 'package' is not defined",
    ],
    [
      "an invalid expression in a template",
      { "pages/one/one.wxml": "<view>\n{{a +}}\n</view>" },
      "error: pages/one/one.wxml:2: unexpected character inside expression",
    ],
    [
      "an unclosed tag",
      { "pages/one/one.wxml": "<view>\n<text>\n</view>" },
      "error: pages/one/one.wxml:2: missing end tag",
    ],
    [
      "a syntax error in a wxs script",
      { "pages/one/one.wxs": "var a =\n;" },
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

test("replaces a given string in a script", async () => {
  written = writeMiniprogram({ "app.js": 'console.log("http://127.0.0.1:7100")' });
  const replacement = { file: "app.js", from: "http://127.0.0.1:7100", to: "http://other" };
  const { app } = await buildApp(written.folder, [replacement]);
  expect(app?.code).toContain('console.log("http://other")');
});
