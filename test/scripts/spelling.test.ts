import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";

const ROOT = path.join(__dirname, "../..");
const CSPELL = path.join(ROOT, "node_modules/cspell/bin.mjs");

/** Returns the words that the spell check reports in `text`. */
function check(text: string): string[] {
  const options = ["--config", "config/cspell.jsonc", "--no-progress", "--no-summary", "--words-only"];
  const { stdout } = spawnSync(process.execPath, [CSPELL, "lint", ...options, "stdin"], {
    cwd: ROOT,
    encoding: "utf8",
    input: text,
  });
  return stdout.split("\n").filter(Boolean);
}

test("reports misspellings and British spellings", () => {
  const text = "The recieved behaviour of an organisation, in grey colours.";
  expect(check(text)).toEqual(["recieved", "behaviour", "organisation", "grey", "colours"]);
});

test("accepts American spellings, project terms, code, escape sequences and Chinese", () => {
  const text = "Behavior in gray colors. WeChat, Authing and unionId. `cancelled`, %3Atrue, passw0rd, 小程序.";
  expect(check(text)).toEqual([]);
});

test("words.txt is sorted and contains no duplicates", () => {
  const words = readFileSync(path.join(ROOT, "config/words.txt"), "utf8").trimEnd().split("\n");
  expect(words).toEqual([...new Set(words)].sort());
});
