import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { kinds } from "./support/faults";

const { testRegex } = require("../config/jest.matrix.config.js");

const tests = [__dirname, path.join(__dirname, "../emulator/test")]
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => path.join(folder, name)),
  )
  .filter((file) => file.endsWith(".test.ts"))
  .filter((file) => file !== __filename)
  .map((file) => ({ path: file.replaceAll(path.sep, "/"), code: readFileSync(file, "utf8") }));

test.each(kinds)("exactly one method represents the call kind %s", (kind) => {
  expect(tests.filter(({ code }) => code.includes(`represents: "${kind}"`))).toHaveLength(1);
});

test("npm run test:matrix runs each test that npm test shortens", () => {
  const shortened = tests.filter(({ code }) => /^describeMethod\(|support\/matrix"/m.test(code));
  expect(shortened).not.toEqual([]);
  for (const test of shortened) expect(test.path).toMatch(new RegExp(testRegex));
});
