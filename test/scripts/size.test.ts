import { readFileSync } from "node:fs";
import path from "node:path";
import { type Outcome, runOn } from "./fixture";

const FORBIDDEN: Record<string, string> = JSON.parse(
  readFileSync(path.join(__dirname, "../../scripts/forbidden.json"), "utf8"),
);

function judge(code: string): Outcome {
  return runOn({ "packed.js": code }, "size.mjs", "packed.js");
}

test("accepts a small file without forbidden names", () => {
  const { status, output } = judge(`
    var windows = { evaluate: 1, $Blob: 2, Blob$: 3, document: "127a0b0c1", Symbols: "consoleXlog" };
    console.error(windows);
  `);
  expect(output).toMatch(/^\d+ bytes, \d+ gzipped \(budget: \d+\)\n$/);
  expect(status).toBe(0);
});

test.each([
  ["code", (name: string) => `run(${name});`],
  ["a member access", (name: string) => `wx.${name};`],
  ["a string", (name: string) => `var text = "not ${name}!";`],
  ["a comment", (name: string) => `//# ${name}=index.js.map`],
])("finds each forbidden name in %s", (_place, write) => {
  const { status, output } = judge(Object.keys(FORBIDDEN).map(write).join("\n"));
  const found = [...output.matchAll(/^The packed file contains (.+?) \((.+?)\): …/gm)].map(([, name, reason]) => [
    name,
    reason,
  ]);
  expect(found).toEqual(Object.entries(FORBIDDEN));
  expect(status).toBe(1);
});

test("limits the gzipped size, not the size of the file", () => {
  const repetitive = judge(`"${"a".repeat(1_000_000)}"`);
  expect(repetitive.status).toBe(0);

  let seed = 1;
  const next = () => {
    seed = (seed * 16_807) % 2_147_483_647;
    return seed.toString(36);
  };
  const incompressible = judge(`"${Array.from({ length: 20_000 }, next).join("")}"`);
  expect(incompressible.output).toMatch(/^The packed file exceeds its budget by \d+ gzipped bytes\.$/m);
  expect(incompressible.status).toBe(1);
});
