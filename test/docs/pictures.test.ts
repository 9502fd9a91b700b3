import { readdirSync, statSync } from "node:fs";
import path from "node:path";
import { type MarkdownDocument, ROOT, readDocuments } from "./documents";

const FOLDER = "docs/pictures";
const PICTURES = readdirSync(path.join(ROOT, FOLDER));
/** Maximum size in bytes. */
const LIMIT = 250_000;

const isChinese = (name: string) => /\.zh-CN\.\w+$/.test(name);

/** Returns the names of the pictures that a document shows. */
function picturesIn(document: MarkdownDocument): string[] {
  const targets = document.links.map(({ target }) => path.posix.join(path.posix.dirname(document.path), target));
  return targets.filter((target) => path.posix.dirname(target) === FOLDER).map((target) => path.posix.basename(target));
}

const DOCUMENTS = readDocuments().filter((document) => picturesIn(document).length > 0);

test.each(DOCUMENTS)("$path shows pictures in its language", (document) => {
  expect(picturesIn(document).filter((name) => isChinese(name) !== isChinese(document.path))).toEqual([]);
});

test("documents show every picture in both languages", () => {
  const shown = [...new Set(DOCUMENTS.flatMap(picturesIn))].sort();
  expect(shown).toEqual([...PICTURES].sort());
  const [chinese, english] = [shown.filter(isChinese), shown.filter((name) => !isChinese(name))];
  expect(chinese.map((name) => name.replace(".zh-CN", ""))).toEqual(english);
});

test.each(PICTURES)("%s is small", (name) => {
  expect(statSync(path.join(ROOT, FOLDER, name)).size).toBeLessThan(LIMIT);
});
