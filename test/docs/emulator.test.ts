import { spawnSync } from "node:child_process";
import { symlinkSync } from "node:fs";
import path from "node:path";
import { writeFiles } from "../support/write-miniprogram";
import { ROOT, readDocument } from "./documents";

const DOCUMENTS = ["emulator/README.md", "emulator/README.zh-CN.md"];

/** Returns the first block of a document that contains a string. */
function blockWith(document: string, text: string): string {
  return readDocument(document).blocks.find(({ code }) => code.includes(text))?.code ?? "";
}

/** Runs Jest in a project with the given files, the SDK and the emulator. Returns its exit code and output. */
function runJest(files: Record<string, string>) {
  const written = writeFiles({ ...files, "package.json": "{}", "node_modules/.keep": "" });
  try {
    symlinkSync(ROOT, path.join(written.folder, "node_modules/authing-wxapp-sdk"));
    symlinkSync(path.join(ROOT, "emulator"), path.join(written.folder, "node_modules/authing-emulator"));
    const command = path.join(ROOT, "node_modules/jest/bin/jest.js");
    const { status, stderr } = spawnSync(process.execPath, [command, "--ci"], {
      cwd: written.folder,
      encoding: "utf8",
    });
    return { status, stderr };
  } finally {
    written.remove();
  }
}

describe.each(DOCUMENTS)("%s", (document) => {
  const client = blockWith(document.replace("emulator/", ""), "module.exports = { authing }");
  const page = blockWith(document, "onLogin() {");
  const sample = blockWith(document, "jest.resetModules()");

  test("the sample test passes for the page, with the client of the quick start", () => {
    const files = { "authing.js": client, "pages/login/login.js": page, "test/login.test.js": sample };
    expect(runJest(files)).toEqual({ status: 0, stderr: expect.stringContaining("1 passed") });
  });

  test("the sample test fails if the page doesn't show the user", () => {
    const broken = page.replace("userId: user.id", "id: user.id");
    const files = { "authing.js": client, "pages/login/login.js": broken, "test/login.test.js": sample };
    expect(runJest(files)).toEqual({ status: 1, stderr: expect.stringContaining("1 failed") });
  });
});
