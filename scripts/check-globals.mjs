/**
 * Checks that the packed files use only the globals that every mini program has: built-ins of old ECMAScript versions,
 * timers, `console` and `wx`. Mini programs lack browser and Node.js globals.
 *
 * Usage: node scripts/check-globals.mjs [file], to check another file instead
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { listJavaScript } from "./list-javascript.mjs";

const PACKED = fileURLToPath(new URL("../miniprogram_dist", import.meta.url));

/** Globals that the files may use, with their purposes. */
const ALLOWED = {
  exports: "exports of the CommonJS module",
  require: "loading the other packed files",
  wx: "platform API",
  setTimeout: "request timeouts",
  clearTimeout: "request timeouts",
  setInterval: "polling the state of a QR code",
  clearInterval: "polling the state of a QR code",
  console: "logging errors that an app's callbacks throw",
  Promise: "results of asynchronous methods",
  Error: "base class of errors",
  Object: "own properties and prototypes",
  Array: "recognizing and copying lists",
  String: "conversion of values and character codes to strings",
  Number: "parsing numbers",
  Date: "dates in custom data, and the current time",
  Math: "arithmetic for encryption, and random bytes if the platform provides none",
  RegExp: "recognizing domains of shared hosting services",
  JSON: "requests, responses and tokens",
  Uint8Array: "bytes",
  BigInt: "encryption, if the engine supports it",
  Float64Array: "digits of the big integers for encryption",
  encodeURIComponent: "query strings",
  decodeURIComponent: "decoding UTF-8 in tokens",
};

/** Names that every engine defines. */
const ALWAYS_THERE = ["arguments", "undefined"];

/** @typedef {{ name: string, file: string, at: string, excerpt: string }} Use of a global, with its place and context */

/**
 * Finds the uses of names that the file does not declare.
 *
 * @param {string} file
 * @returns {Use[]}
 */
function findGlobals(file) {
  const text = readFileSync(file, "utf8");
  // Parses the file as TypeScript. In JavaScript, the compiler considers `exports`, `module` and `require` declared.
  const name = "input.ts";
  const options = { noLib: true, noResolve: true, types: [] };
  const source = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);
  const host = {
    ...ts.createCompilerHost(options),
    getSourceFile: (requested) => (requested === name ? source : undefined),
  };
  const checker = ts.createProgram([name], options, host).getTypeChecker();
  const uses = [];

  function visit(node) {
    if (ts.isIdentifier(node) && isReference(node) && !isDeclared(node)) {
      const { line, character } = source.getLineAndCharacterOfPosition(node.getStart());
      const excerpt = text.slice(Math.max(0, node.getStart() - 30), node.end + 30).replace(/\s+/g, " ");
      uses.push({ name: node.text, file, at: `${line + 1}:${character + 1}`, excerpt });
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

/** Returns `true` if an identifier refers to a variable, not to a member or a label. */
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

const files = process.argv[2] ? [process.argv[2]] : listJavaScript(PACKED).map((name) => path.join(PACKED, name));
const uses = files.flatMap(findGlobals);
const used = new Set(uses.map((use) => use.name));
const violations = uses.filter((use) => !Object.hasOwn(ALLOWED, use.name));

for (const { name, file, at, excerpt } of violations) {
  const place = `${path.relative(process.cwd(), file)}:${at}`;
  console.error(`${place} ${name} is not a global that every mini program has: …${excerpt}…`);
}
for (const name of Object.keys(ALLOWED).filter((allowed) => !used.has(allowed))) {
  console.warn(`No file uses ${name}: remove it from the list.`);
}
if (violations.length) process.exitCode = 1;
else console.log(`${used.size} globals in ${files.length} file(s), all allowed: ${[...used].sort().join(", ")}`);
