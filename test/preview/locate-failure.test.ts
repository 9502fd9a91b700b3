import { buildApp } from "../../preview/src/build/build-app";
import { readProject } from "../../preview/src/project/read-project";
import { runModule } from "../../preview/src/runtime/framework/realm";
import { createLocator } from "../../preview/src/runtime/shell/locate-failure";
import { type WrittenMiniprogram, writeMiniprogram } from "../support/write-miniprogram";

const FAIL = "exports.fail = () => {\n  throw new Error('failed');\n};";

let written: WrittenMiniprogram;
afterEach(() => written.remove());

/** Runs a mini program's page and returns what it throws, with the position of the error. */
async function run(
  files: Record<string, string>,
  page = "pages/one/one",
): Promise<[message: string, position: string | undefined]> {
  written = writeMiniprogram(files);
  const { app } = await buildApp(readProject(written.folder));
  const code = app?.code ?? "";
  const loaders = runModule(code, { App() {}, Page() {} }, []) as Record<string, () => void>;
  try {
    loaders[page]?.();
  } catch (error) {
    return [String(error), createLocator(code)(error)];
  }
  throw new Error("The page did not throw.");
}

test("finds the file and line of an error", async () => {
  expect(
    await run({ "pages/one/one.js": 'const { fail } = require("../../fail");\nfail();', "fail.js": FAIL }),
  ).toEqual(["Error: failed", "fail.js:2"]);
});

test("finds the line in the TypeScript source", async () => {
  const page =
    'interface Failure {\n  name: string;\n}\nconst failure: Failure = { name: "failed" };\nthrow Error(failure.name);';
  const files = { "app.json": '{ "pages": ["two"] }', "two.wxml": "", "two.ts": page };
  expect(await run(files, "two")).toEqual(["Error: failed", "two.ts:5"]);
});

test("finds the line that called a package", async () => {
  const files = { "pages/one/one.js": '\nrequire("kit").fail();', "miniprogram_npm/kit/index.js": FAIL };
  expect(await run(files)).toEqual(["Error: failed", "pages/one/one.js:2"]);
});

test("finds nothing for an error from elsewhere", async () => {
  written = writeMiniprogram();
  const locate = createLocator((await buildApp(readProject(written.folder))).app?.code ?? "");
  expect([new Error("other"), { errMsg: "request:fail" }, "text", undefined].map(locate)).toEqual(
    Array(4).fill(undefined),
  );
});
