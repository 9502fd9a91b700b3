import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";

const ROOT = path.join(__dirname, "../..");
const CSPELL = path.join(ROOT, "node_modules/cspell/bin.mjs");

const INVALID = "The recieved behaviour of an organisation, in grey colours.";
const VALID = "Behavior in gray colors. WeChat, Authing and unionId. `cancelled`, %3Atrue, passw0rd, 小程序.";

/** Returns the words that the spell check reports, by line of `text`. */
function check(text: string): Record<string, string[]> {
  const options = ["--config", "config/cspell.jsonc", "--no-progress", "--no-summary"];
  const { stdout } = spawnSync(process.execPath, [CSPELL, "lint", ...options, "stdin"], {
    cwd: ROOT,
    encoding: "utf8",
    input: text,
  });
  const words: Record<string, string[]> = {};
  for (const [, line, word] of stdout.matchAll(/:(\d+):\d+ - .*?\((.+?)\)/g)) {
    words[line as string] = [...(words[line as string] ?? []), word as string];
  }
  return words;
}

// The spell check takes seconds to start, so both tests share one run.
let reported: Record<string, string[]>;
beforeAll(() => {
  reported = check(`${INVALID}\n${VALID}\n`);
});

test("reports misspellings and British spellings", () => {
  expect(reported).toEqual({ 1: ["recieved", "behaviour", "organisation", "grey", "colours"] });
});

test("accepts American spellings, project terms, code, escape sequences and Chinese", () => {
  expect(reported).not.toHaveProperty("2");
});

test("words.txt is sorted and contains no duplicates", () => {
  const words = readFileSync(path.join(ROOT, "config/words.txt"), "utf8").trimEnd().split("\n");
  expect(words).toEqual([...new Set(words)].sort());
});
