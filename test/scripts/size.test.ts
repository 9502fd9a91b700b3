import { readFileSync } from "node:fs";
import path from "node:path";
import { type Outcome, runOn } from "./fixture";

const FORBIDDEN: Record<string, string> = JSON.parse(
  readFileSync(path.join(__dirname, "../../scripts/forbidden.json"), "utf8"),
);

function judge(code: string): Promise<Outcome> {
  return runOn({ "index.js": code }, "size.mjs", ".");
}

test("accepts small files without forbidden names", async () => {
  const { status, output } = await judge(`
    var windows = { evaluate: 1, $Blob: 2, Blob$: 3, document: "127a0b0c1", Symbols: "consoleXlog" };
    console.error(windows);
  `);
  expect(output).toMatch(/^\d+ bytes\n\d+ bytes gzipped \(budget: \d+\)\n\d+ bytes launch \(budget: \d+\)\n$/);
  expect(status).toBe(0);
});

test.each([
  ["code", (name: string) => `run(${name});`],
  ["a member access", (name: string) => `wx.${name};`],
  ["a string", (name: string) => `var text = "not ${name}!";`],
  ["a comment", (name: string) => `//# ${name}=index.js.map`],
])("finds each forbidden name in %s", async (_place, write) => {
  const { status, output } = await judge(Object.keys(FORBIDDEN).map(write).join("\n"));
  const found = [...output.matchAll(/^index\.js contains (.+?) \((.+?)\): …/gm)].map(([, name, reason]) => [
    name,
    reason,
  ]);
  expect(found).toEqual(Object.entries(FORBIDDEN));
  expect(status).toBe(1);
});

test("limits the gzipped size, not the size of the files", async () => {
  const repetitive = await runOn({ "methods/one.js": `"${"a".repeat(1_000_000)}"` }, "size.mjs", ".");
  expect(repetitive.status).toBe(0);

  let seed = 1;
  const next = () => {
    seed = (seed * 16_807) % 2_147_483_647;
    return seed.toString(36);
  };
  const incompressible = await judge(`"${Array.from({ length: 20_000 }, next).join("")}"`);
  expect(incompressible.output).toMatch(/^The packed files exceed the budget "gzipped" by \d+ bytes\.$/m);
  expect(incompressible.status).toBe(1);
});

test("limits the size of the files that a launch loads", async () => {
  const { status, output } = await runOn(
    { "index.js": "", "launch.js": `"${"a".repeat(1_000_000)}"` },
    "size.mjs",
    ".",
  );
  expect(output).toMatch(/^The packed files exceed the budget "launch" by \d+ bytes\.$/m);
  expect(status).toBe(1);
});

test("accepts only the packed files in require calls", async () => {
  const judged = await runOn(
    {
      "index.js": 'require("./methods/one.js"); require("./two.js"); require("axios"); require(name);',
      "methods/one.js": 'require("../index.js"); require("./one.js"); require("./index.js");',
    },
    "size.mjs",
    ".",
  );
  expect(judged.output.match(/^.* requires .*$/gm)).toEqual([
    'index.js requires a file that is not packed: require("./two.js")',
    'index.js requires a file that is not packed: require("axios")',
    "index.js requires a file that is not packed: require()",
    'methods/one.js requires a file that is not packed: require("./index.js")',
  ]);
  expect(judged.status).toBe(1);
});
