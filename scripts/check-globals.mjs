/**
 * Checks which globals a built file uses: a mini program has the built-ins of an old ECMAScript, timers, console and
 * `wx`, and neither a browser's globals nor those of Node.js.
 *
 * Usage: node scripts/check-globals.mjs [file]
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const PACKED = fileURLToPath(new URL("../miniprogram_dist/index.js", import.meta.url));

/** The globals that a built file may use, and what each is for. */
const ALLOWED = {
  exports: "the exports of the CommonJS module",
  wx: "the platform",
  setTimeout: "the end of waiting for an answer",
  clearTimeout: "the end of waiting for an answer",
  setInterval: "asking for the state of a QR code",
  clearInterval: "asking for the state of a QR code",
  console: "what an app's own onError throws",
  Promise: "what asynchronous methods return",
  Error: "what errors extend",
  Object: "own property names and prototypes",
  Array: "telling lists from objects, and copies of lists",
  String: "text of values and of character codes",
  Number: "numbers of texts",
  Date: "user-defined data of that type",
  Math: "arithmetic of encryption, and random bytes where the platform has none",
  RegExp: "recognizing domains that many owners share",
  JSON: "requests, answers and tokens",
  Uint8Array: "bytes",
  BigInt: "encryption, where the engine has it",
  Float64Array: "digits of encryption's big numbers",
  encodeURIComponent: "queries of URLs",
  decodeURIComponent: "UTF-8 of tokens",
};

/** What no engine can lack. */
const ALWAYS_THERE = ["arguments", "undefined"];

/** @typedef {{ name: string, at: string, excerpt: string }} Use of a global: where, and the text around it */

/**
 * The uses of names that the file does not declare.
 *
 * @param {string} file
 * @returns {Use[]}
 */
function findGlobals(file) {
  const text = readFileSync(file, "utf8");
  // Read as TypeScript, for in JavaScript the compiler takes `exports`, `module` and `require` for declared.
  const name = "input.ts";
  const options = { noLib: true, noResolve: true, types: [] };
  const source = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);
  const host = { ...ts.createCompilerHost(options), getSourceFile: (asked) => (asked === name ? source : undefined) };
  const checker = ts.createProgram([name], options, host).getTypeChecker();
  const uses = [];

  function visit(node) {
    if (ts.isIdentifier(node) && isReference(node) && !isDeclared(node)) {
      const { line, character } = source.getLineAndCharacterOfPosition(node.getStart());
      const excerpt = text.slice(Math.max(0, node.getStart() - 30), node.end + 30).replace(/\s+/g, " ");
      uses.push({ name: node.text, at: `${line + 1}:${character + 1}`, excerpt });
    }
    ts.forEachChild(node, visit);
  }

  function isDeclared(node) {
    const symbol = ts.isShorthandPropertyAssignment(node.parent)
      ? checker.getShorthandAssignmentValueSymbol(node.parent)
      : checker.getSymbolAtLocation(node);
    return ALWAYS_THERE.includes(node.text) || !!symbol?.declarations?.length;
  }

  visit(source);
  return uses;
}

/** Whether an identifier stands for a variable, and not for a member or a label. */
function isReference(node) {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent) || ts.isPropertyAssignment(parent)) return parent.name !== node;
  if (ts.isBindingElement(parent)) return parent.propertyName !== node;
  return !(
    ts.isMethodDeclaration(parent) ||
    ts.isAccessor(parent) ||
    ts.isLabeledStatement(parent) ||
    ts.isBreakOrContinueStatement(parent)
  );
}

const file = process.argv[2] ?? PACKED;
const name = path.relative(process.cwd(), file);
const uses = findGlobals(file);
const used = new Set(uses.map((use) => use.name));
const violations = uses.filter((use) => !Object.hasOwn(ALLOWED, use.name));

for (const { name: global, at, excerpt } of violations) {
  console.error(`${name}:${at} ${global} is not among the globals that a mini program is sure to have: …${excerpt}…`);
}
for (const global of Object.keys(ALLOWED).filter((allowed) => !used.has(allowed))) {
  console.warn(`${name} does not use ${global}: the list need not allow it.`);
}
if (violations.length) process.exitCode = 1;
else console.log(`${name}: ${used.size} globals, all allowed: ${[...used].sort().join(", ")}`);
