import { runOn } from "./fixture";

const SCRIPT = "wechat/check.mjs";
const APP = { "app/app.json": '{ "pages": ["index"] }' };

// `npm run check:wechat` checks the example, which needs WeChat's tools.
test.each<[string, Record<string, string>, string, RegExp]>([
  ["a folder that does not exist", {}, "app", /^the folder \S+\/app does not exist\n$/],
  [
    "a folder without app.json",
    { "app/index.js": "" },
    "app",
    /\/app contains no app\.json\. Pass the folder of a mini/,
  ],
  [
    "miniprogramRoot without app.json",
    { ...APP, "app/project.config.json": '{ "miniprogramRoot": "dist/" }' },
    "app",
    /^miniprogramRoot in project\.config\.json is "dist\/", but \S+\/app\/dist contains no app\.json\./,
  ],
  ["invalid settings", { ...APP, "app/project.config.json": "{" }, "app", /project\.config\.json is invalid:/],
  ["an app without package.json", APP, "app", /^"dependencies" in \S+\/app\/package\.json must list authing-wxapp-sdk/],
  [
    "an app that lists the SDK only for development",
    { ...APP, "app/package.json": '{ "devDependencies": { "authing-wxapp-sdk": "5" } }' },
    "app",
    /^"dependencies" in \S+\/app\/package\.json must list authing-wxapp-sdk/,
  ],
  [
    "a package.json outside miniprogramRoot without packNpmManually",
    {
      "app/miniprogram/app.json": '{ "pages": ["index"] }',
      "app/project.config.json": '{ "miniprogramRoot": "miniprogram/" }',
      "app/package.json": '{ "dependencies": { "authing-wxapp-sdk": "5" } }',
    },
    "app",
    /^"dependencies" in \S+\/app\/miniprogram\/package\.json must list authing-wxapp-sdk/,
  ],
  [
    "an empty packNpmRelationList",
    { ...APP, "app/project.config.json": '{ "setting": { "packNpmManually": true } }' },
    "app",
    /^"dependencies" in packNpmRelationList must list authing-wxapp-sdk/,
  ],
])("rejects %s, before it installs anything", async (_name, files, argument, message) => {
  const { status, output } = await runOn(files, SCRIPT, argument);
  expect(output).toMatch(message);
  expect(output.trim().split("\n")).toHaveLength(1);
  expect(status).toBe(1);
});
