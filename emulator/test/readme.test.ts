import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";

const PACKAGE = join(__dirname, "..");
const EXAMPLES = [...readFileSync(join(PACKAGE, "README.md"), "utf8").matchAll(/```js\n([\s\S]*?)```/g)].map(
  ([, code]) => code ?? "",
);

/** Runs a script against the built package, as an app would. */
function run(code: string) {
  return promisify(execFile)(process.execPath, ["-e", code], { cwd: PACKAGE, timeout: 20_000 });
}

test("the README's examples run and end", async () => {
  const outputs = await Promise.all(EXAMPLES.map((code) => run(code)));
  expect(outputs).toEqual([
    { stdout: expect.stringMatching(/^bob@example\.com can sign in at http:.+\n$/), stderr: "" },
    { stdout: expect.stringMatching(/^signed in as [0-9a-f]{24}\n$/), stderr: "" },
    { stdout: "HTTP 502\n", stderr: "" },
  ]);
});

test("what a callback of wx throws reaches the process, after complete", async () => {
  const code = `
    const wx = require("authing-emulator/wx").createWx({ emulator: { url: "http://127.0.0.1:1" } });
    process.on("uncaughtException", (error) => console.log(error.message));
    const success = () => { throw new Error("thrown"); };
    wx.login({ success, fail: () => console.log("fail"), complete: () => console.log("complete") });
  `;
  expect((await run(code)).stdout).toBe("complete\nthrown\n");
});
