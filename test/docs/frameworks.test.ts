import { readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { createFakeWx } from "../conformance/fake-wx";
import { type CodeBlock, ROOT, readDocuments } from "./documents";

const { createRealm } = require("../../scripts/realm.cjs");

/** Files of the apps that `npm run check:frameworks` builds and runs, by language of their code block. */
const PAGES = {
  tsx: "scripts/checks/taro/src/pages/index/index.tsx",
  vue: "scripts/checks/uni-app/src/pages/index/index.vue",
};
const APPS = ["scripts/checks/taro", "scripts/checks/uni-app"];

const read = (file: string) => readFileSync(path.join(ROOT, file), "utf8");

describe.each(["docs/frameworks.md", "docs/frameworks.zh-CN.md"])("%s", (file) => {
  const blocks = readDocuments().find(({ path: document }) => document === file)?.blocks ?? [];
  const codeIn = (language: string) => blocks.filter((block) => block.language === language).map(({ code }) => code);

  test.each(Object.entries(PAGES))("shows the page that is built and run (%s)", (language, page) => {
    expect(codeIn(language)).toEqual([read(page)]);
  });

  test("creates the client as the apps do", () => {
    const [created] = codeIn("ts");
    for (const app of APPS) expect(read(`${app}/src/authing.ts`)).toBe(created);
  });

  test("creates the client for every host in a way whose types are checked", () => {
    const [, ...others] = codeIn("ts");
    expect(others.slice(0, APPS.length)).toEqual(APPS.map((app) => read(`${app}/src/every-host.ts`)));
  });

  test("signs in only where wx exists", async () => {
    const [shared = ""] = codeIn("ts").slice(-1);
    const { outputText } = ts.transpileModule(shared, { compilerOptions: { module: ts.ModuleKind.CommonJS } });
    const signIn = (globals: object) => {
      const exports: any = {};
      new Function("require", "exports", outputText)(createRealm(globals), exports);
      return exports.signIn();
    };
    expect(await signIn({})).toBeNull();
    expect(await signIn({ wx: createFakeWx({}).wx })).toMatchObject({ id: expect.any(String) });
  });

  test("describes how calls fail where there is no wx", async () => {
    const { AuthenticationClient } = createRealm({})("authing-wxapp-sdk");
    const authing = new AuthenticationClient({ appId: "app-1" });
    expect(await authing.getCurrentUser()).toBeNull();
    await expect(authing.loginByEmail("bob@example.com", "pw")).rejects.toMatchObject({ code: "unsupported" });
    await expect(authing.updateProfile({ nickname: "Ann" })).rejects.toMatchObject({ code: "unauthenticated" });
  });

  test("shows the versions that the apps use", () => {
    const rows = read(file).split("\n");
    const row = (name: string) => rows.find((line) => line.startsWith(`| ${name}`));
    expect(row("Taro")).toContain(
      ` ${require("../../scripts/checks/taro/package.json").dependencies["@tarojs/taro"]} `,
    );
    expect(row("uni-app")).toContain(
      ` ${require("../../scripts/checks/uni-app/package.json").dependencies["@dcloudio/uni-app"]} `,
    );
  });
});

test("every code block is in a language that is checked", () => {
  const guide = readDocuments().filter(({ path: document }) => document.startsWith("docs/frameworks"));
  const languages = new Set(guide.flatMap(({ blocks }) => blocks).map(({ language }: CodeBlock) => language));
  expect([...languages].sort()).toEqual(["sh", "ts", "tsx", "vue"]);
});
