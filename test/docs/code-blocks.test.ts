import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { buildTemplates } from "../../preview/src/build/build-templates";
import { describeProblem, Problems } from "../../preview/src/build/problems";
import { writeMiniprogram } from "../support/write-miniprogram";
import { checkTypes } from "./check-types";
import { type CodeBlock, type MarkdownDocument, ROOT, readDocument, readDocuments } from "./documents";

const DOCUMENTS = readDocuments();
const BLOCKS = DOCUMENTS.flatMap(({ blocks }) => blocks);
const EMULATOR = /authing-emulator/;

function blocksIn(...languages: string[]): CodeBlock[] {
  return BLOCKS.filter(({ language }) => languages.includes(language));
}

const CODE = blocksIn("js", "mjs", "ts");

/** Returns `true` for a block that runs in Node.js, and `false` for one that runs in a mini program. */
const isForNode = ({ language, code }: CodeBlock) => language === "mjs" || EMULATOR.test(code);

test("documents contain code blocks only in languages that are checked here", () => {
  // frameworks.test.ts checks the blocks in TSX and Vue.
  const languages = ["js", "mjs", "ts", "json", "html", "sh", "", "tsx", "vue"];
  const others = BLOCKS.filter(({ language }) => !languages.includes(language));
  expect(others).toEqual([]);
});

describe("code blocks compile", () => {
  test("for a mini program", () => {
    const blocks = CODE.filter((block) => !isForNode(block));
    expect(checkTypes(blocks, ["miniprogram-api-typings"])).toEqual([]);
  });

  test("for Node.js", () => {
    expect(checkTypes(CODE.filter(isForNode), ["node", "jest"])).toEqual([]);
  });
});

// emulator/test/readme.test.ts and emulator.test.ts run the samples of the emulator's README.
describe("sample tests pass", () => {
  const programs = blocksIn("js").filter(
    ({ document, code }) => EMULATOR.test(code) && !document.startsWith("emulator/README"),
  );

  test.each(programs)("$document:$line", async ({ code }) => {
    const hooks: Record<string, () => unknown> = {};
    const tests: (() => unknown)[] = [];
    const globals = {
      require,
      expect,
      beforeEach: (hook: () => unknown) => Object.assign(hooks, { beforeEach: hook }),
      afterEach: (hook: () => unknown) => Object.assign(hooks, { afterEach: hook }),
      test: (_name: string, body: () => unknown) => tests.push(body),
    };
    new Function(...Object.keys(globals), code)(...Object.values(globals));
    expect(tests).not.toEqual([]);
    for (const body of tests) {
      await hooks.beforeEach?.();
      await body();
      await hooks.afterEach?.();
    }
  });
});

test.each(blocksIn("json"))("JSON parses: $document:$line", ({ code }) => {
  expect(JSON.parse(code)).toBeDefined();
});

test("templates compile", () => {
  const templates = Object.fromEntries(
    blocksIn("html").map(({ document, line, code }) => [`${document}:${line}.wxml`, code]),
  );
  const written = writeMiniprogram(templates);
  const problems = new Problems();
  try {
    buildTemplates(written.folder, Object.keys(templates), problems);
  } finally {
    written.remove();
  }
  expect(problems.list().map(describeProblem)).toEqual([]);
});

test.each(DOCUMENTS)("$path: commands exist", ({ path: document, text }) => {
  const root = readPackage("package.json");
  const own = readPackage(path.join(path.dirname(document), "package.json"));
  const scripts = { ...root.scripts, ...own.scripts };
  const commands = readPackage("emulator/package.json").bin ?? {};
  const missing = [
    ...named(text, /\bnpm run ([\w:-]+)/g).filter((name) => !(name in scripts)),
    ...named(text, /\bnpm (start|test)\b/g).filter((name) => !(name in scripts)),
    ...named(text, /\bnpx ([\w@/-]+)/g).filter((name) => !(name in commands)),
  ];
  expect(missing).toEqual([]);
  if (/\bnpm ci\b/.test(text)) expect(existsSync(path.join(ROOT, "package-lock.json"))).toBe(true);
});

test.each(DOCUMENTS)("$path: link targets exist", (document) => {
  const broken = document.links.filter(({ target }) => !/^\w+:/.test(target) && !exists(document, target));
  expect(broken).toEqual([]);
});

/** Returns `true` if a link's target in the repository exists, including the anchor if there is one. */
function exists({ path: from, anchors }: MarkdownDocument, target: string): boolean {
  const [file, anchor] = target.split("#");
  if (!file) return anchors.has(anchor ?? "");
  const to = path.join(path.dirname(from), file);
  if (!existsSync(path.join(ROOT, to))) return false;
  return anchor === undefined || anchorsOf(to).has(anchor);
}

/** Anchors of the documents, by path. Includes documents that only links lead to, e.g. those of the API reference. */
const knownAnchors = new Map(DOCUMENTS.map(({ path: document, anchors }) => [document, anchors]));

function anchorsOf(document: string): Set<string> {
  const anchors = knownAnchors.get(document) ?? readDocument(document).anchors;
  knownAnchors.set(document, anchors);
  return anchors;
}

interface Package {
  scripts?: Record<string, string>;
  bin?: Record<string, string>;
}

function readPackage(file: string): Package {
  const absolute = path.join(ROOT, file);
  return existsSync(absolute) ? JSON.parse(readFileSync(absolute, "utf8")) : {};
}

function named(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([, name = ""]) => name);
}
