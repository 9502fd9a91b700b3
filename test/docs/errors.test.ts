import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { ROOT } from "./documents";

const read = (file: string) => readFileSync(path.join(ROOT, file), "utf8");

/** Cells of the rows of a document's tables, without the headings. */
function rowsOf(document: string): string[][] {
  const lines = read(document).split("\n");
  const rows = lines.filter((line, index) => /^\| /.test(line) && !/^\| ---/.test(lines[index + 1] ?? ""));
  return rows
    .filter((row) => !/^\| ---/.test(row))
    .map((row) => row.split(" | ").map((cell) => cell.replace(/^\||\|$/g, "").trim()));
}

/** Names of all methods; those of sub-clients with the name of the client's property. */
const METHODS = ["methods", "clients"].flatMap((folder) =>
  readdirSync(path.join(ROOT, "docs/api", folder)).flatMap((file) =>
    [...read(`docs/api/${folder}/${file}`).matchAll(/^#### (\w+)\(\)$/gm)].map(([, name = ""]) => name),
  ),
);

describe.each(["docs/errors.md", "docs/errors.zh-CN.md"])("%s", (document) => {
  const rows = rowsOf(document);
  const firsts = rows.map(([first]) => first?.replaceAll("`", ""));

  test("has no empty cell", () => {
    expect(rows.length).toBeGreaterThan(100);
    expect(rows.filter((cells) => cells.length < 4 || cells.includes(""))).toEqual([]);
  });

  test("contains each kind and each code that the emulator returns, once", () => {
    const [, union = ""] = read("src/errors/authing-error.ts").match(/type AuthingErrorKind =(.*?);/s) ?? [];
    const kinds = [...union.matchAll(/"(\w+)"/g)].map(([, kind]) => kind);
    const catalog = read("emulator/src/business-error.ts");
    const codes = [...catalog.matchAll(/^ {2}\w+: \[(\d{4,}),/gm)].map(([, code]) => code);
    expect(kinds).toContain("network");
    expect(codes).toContain("2206");
    expect(firsts).toEqual(expect.arrayContaining([...kinds, ...codes]));
    expect(new Set(firsts).size).toBe(firsts.length);
  });

  test("names methods that exist", () => {
    const named = rows.flatMap((cells) => [...(cells[3] ?? "").matchAll(/`(?:\w+\.)?(\w+)`/g)].map(([, name]) => name));
    expect(named).toContain("verifyTotpMfa");
    expect(named.filter((name = "") => !METHODS.includes(name) && name !== "mfa")).toEqual([]);
  });
});
