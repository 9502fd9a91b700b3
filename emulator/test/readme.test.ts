import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";

const PACKAGE = join(__dirname, "..");

/** Returns the JavaScript examples of a README that are whole programs. test/docs/emulator.test.ts runs the others. */
function examplesOf(file: string): string[] {
  const blocks = readFileSync(join(PACKAGE, file), "utf8").matchAll(/```js\n([\s\S]*?)```/g);
  return [...blocks].map(([, code]) => code ?? "").filter((code) => code.endsWith("main();\n"));
}

/** Runs a script that imports the built package. */
function run(code: string) {
  return promisify(execFile)(process.execPath, ["-e", code], { cwd: PACKAGE, timeout: 20_000 });
}

test("the examples in README.md run and exit", async () => {
  const outputs = await Promise.all(examplesOf("README.md").map((code) => run(code)));
  expect(outputs).toEqual([
    { stdout: expect.stringMatching(/^bob@example\.com can sign in at http:.+\n$/), stderr: "" },
    { stdout: expect.stringMatching(/^signed in as [0-9a-f]{24}\n$/), stderr: "" },
    { stdout: expect.stringMatching(/^false \[ \{ content: '.+' \} \]\nscanCode:fail cancel\n$/), stderr: "" },
    { stdout: "blue\n19 404\n", stderr: "" },
    { stdout: "HTTP 502\n", stderr: "" },
  ]);
});

test("the examples in README.zh-CN.md differ only in their comments and messages", () => {
  const [english, chinese] = ["README.md", "README.zh-CN.md"].map((file) =>
    examplesOf(file).map((code) =>
      code
        .replace(/\/\/ .*/g, "")
        .replace(/content: ".*?"/g, "")
        .replace(/`.*?`/g, (message) => String(message.match(/\$\{.*?\}/g))),
    ),
  );
  expect(chinese).toEqual(english);
});

test("an error that a success callback throws reaches the process after complete has run", async () => {
  const code = `
    const wx = require("authing-emulator/wx").createWx({ emulator: { url: "http://127.0.0.1:1" } });
    process.on("uncaughtException", (error) => console.log(error.message));
    const success = () => { throw new Error("thrown"); };
    wx.login({ success, fail: () => console.log("fail"), complete: () => console.log("complete") });
  `;
  expect((await run(code)).stdout).toBe("complete\nthrown\n");
});
