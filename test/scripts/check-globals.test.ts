import { type Outcome, runOn } from "./fixture";

function check(code: string): Promise<Outcome> {
  return runOn({ "built.js": code }, "check-globals.mjs", "built.js");
}

test("accepts allowed globals and declared names", async () => {
  const { status, output } = await check(`
    var URL = 1;
    function parse(text, fetch) {
      try { return JSON.parse(text, later, arguments, undefined); } catch (window) { return [window, fetch, URL]; }
      var later;
    }
    process: for (;;) break process;
    exports.parse = { Buffer: function self() { return self; }, get document() { return wx.document; } };
  `);
  expect(output).toContain("3 globals in 1 file(s), all allowed: JSON, exports, wx");
  expect(output).toContain("No file uses Promise: remove it from the list.");
  expect(status).toBe(0);
});

test("reports each use of another global", async () => {
  const { status, output } = await check(
    [
      "fetch('a');",
      "typeof URL === 'function' && new URL('a');",
      "function declares() { var Map; leaked = 1; }",
      "Map;",
      "try {} catch (error) {} error;",
      "globalThis.x = process.env;",
      "var object = { Map: Set };",
    ].join("\n"),
  );
  const found = [...output.matchAll(/^built\.js:(\S+ \w+) is not a global that every mini program has/gm)].map(
    ([, use]) => use,
  );
  expect(found).toEqual([
    "1:1 fetch",
    "2:8 URL",
    "2:34 URL",
    "3:32 leaked",
    "4:1 Map",
    "5:25 error",
    "6:1 globalThis",
    "6:16 process",
    "7:21 Set",
  ]);
  expect(status).toBe(1);
});
