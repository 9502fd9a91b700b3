/**
 * Checks the doc comments of the public methods and exports, because editors show them to users. The comment of a
 * method must have a one-sentence summary and an example, and must describe the parameters, the result and the errors.
 * Exported functions and classes must have a comment. Each field of the exported types in `types/`, e.g. of `User`,
 * must also have a comment.
 *
 * Usage: node scripts/check-doc-comments.mjs [source folder]
 */
import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

/**
 * Names whose type argument is a public interface: the type of a topic's implementation, and the function that adds the
 * methods of a sub-client.
 */
const IMPLEMENTED_BY = ["Implementation", "addMethods"];

/** Phrase in the comment of a method whose promise never rejects. Such a method needs no `@throws`. */
const NEVER_REJECTS = /\bnever rejects\b/;

const folder = path.resolve(process.argv[2] ?? path.join(ROOT, "src"));
const program = ts.createProgram(listSources(folder), readOptions());
const checker = program.getTypeChecker();
const violations = [];
let checked = 0;

for (const name of ["methods", "clients"]) {
  for (const source of program.getSourceFiles()) {
    if (path.dirname(source.fileName) === path.join(folder, name)) checkTopic(source);
  }
}
checkExports(program.getSourceFile(path.join(folder, "index.ts")));

for (const violation of violations) console.error(violation);
if (violations.length) process.exitCode = 1;
else console.log(`${checked} doc comments are complete.`);

function listSources(root) {
  const topics = ["methods", "clients"].map((name) => path.join(root, name)).filter((name) => existsSync(name));
  const files = topics.flatMap((topic) => readdirSync(topic).map((name) => path.join(topic, name)));
  return [path.join(root, "index.ts"), ...files.filter((file) => file.endsWith(".ts"))];
}

function readOptions() {
  const { config } = ts.readConfigFile(path.join(ROOT, "tsconfig.json"), ts.sys.readFile);
  return ts.parseJsonConfigFileContent(config, ts.sys, ROOT).options;
}

/**
 * Checks the interfaces that a file implements and the classes that it exports. Ignores other interfaces, e.g. those of
 * options with callbacks.
 */
function checkTopic(source) {
  const implemented = findImplemented(source);
  const interfaces = source.statements.filter(
    (statement) => ts.isInterfaceDeclaration(statement) && implemented.has(statement.name.text),
  );
  if (!interfaces.length) report(source, path.basename(source.fileName), "no interface declares its methods");
  const classes = source.statements.filter((statement) => ts.isClassDeclaration(statement) && isExported(statement));
  for (const { members } of [...interfaces, ...classes]) checkMembers(members);
}

function isExported(declaration) {
  return Boolean(ts.getCombinedModifierFlags(declaration) & ts.ModifierFlags.Export);
}

function findImplemented(source) {
  const names = new Set();
  function visit(node) {
    const name = ts.isTypeReferenceNode(node) ? node.typeName : ts.isCallExpression(node) ? node.expression : undefined;
    if (IMPLEMENTED_BY.includes(name?.getText()))
      for (const type of node.typeArguments ?? []) names.add(type.getText());
    ts.forEachChild(node, visit);
  }
  visit(source);
  return names;
}

function checkMembers(members) {
  const names = new Set();
  for (const member of members) {
    if (ts.isPropertySignature(member)) report(member, member.name.getText(), "must be declared as a method");
    if (!(ts.isMethodSignature(member) || ts.isMethodDeclaration(member)) || !isPublic(member)) continue;
    const name = member.name.getText();
    // Only the first signature of an overloaded method has a comment.
    if (!names.has(name)) checkMethod(member, name);
    names.add(name);
  }
}

function isPublic(method) {
  const hidden = ts.ModifierFlags.Private | ts.ModifierFlags.Protected;
  return !(ts.getCombinedModifierFlags(method) & hidden) && !/^[_#]/.test(method.name.getText());
}

function checkMethod(method, name) {
  checked++;
  const complain = (missing) => report(method.name, name, missing);
  const comment = ts.getJSDocCommentsAndTags(method).filter(ts.isJSDoc).at(-1);
  if (!comment) {
    complain("the doc comment is missing");
    return;
  }
  const description = ts.getTextOfJSDocComment(comment.comment) ?? "";
  const texts = readTags(comment);

  if (!isSentence(description.split(/\n\s*\n/)[0])) {
    complain("the summary must be one sentence that ends with a period");
  }
  checkParameters(method, texts, complain);
  const result = checker.getSignatureFromDeclaration(method).getReturnType();
  if (!(result.flags & ts.TypeFlags.Void) && !texts.has("returns")) complain("@returns is missing");
  const rejects = result.symbol?.name === "Promise" && !NEVER_REJECTS.test(comment.getText());
  if (rejects && !texts.has("throws")) complain("@throws is missing");
  if (!texts.has("example")) complain("@example is missing");
  for (const [tag, text] of texts) {
    if (!text) complain(`@${tag} has no description`);
  }
}

function checkParameters(method, texts, complain) {
  const documented = [...texts.keys()].flatMap((tag) => (tag.startsWith("param ") ? tag.slice("param ".length) : []));
  const parameters = method.parameters.map(({ name }) => name.getText());
  for (const name of parameters) {
    if (!documented.some((path) => path.split(".")[0] === name)) complain(`@param ${name} is missing`);
  }
  for (const path of documented) {
    if (!parameters.includes(path.split(".")[0])) complain(`@param ${path} does not match a parameter`);
  }
}

/** Returns the text of each tag by tag name. The key of a `@param` tag also contains the parameter's name. */
function readTags(comment) {
  return new Map(
    (comment.tags ?? []).map((tag) => [
      ts.isJSDocParameterTag(tag) ? `param ${tag.name.getText()}` : tag.tagName.text,
      (ts.getTextOfJSDocComment(tag.comment) ?? "").trim(),
    ]),
  );
}

function isSentence(paragraph) {
  return /\.$/.test(paragraph) && !/[.!?]\s+[A-Z]/.test(paragraph);
}

function checkExports(index) {
  const exported = checker.getExportsOfModule(checker.getSymbolAtLocation(index));
  for (const symbol of exported) {
    const original = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    checkFields(original, symbol.name);
    const type = checker.getTypeOfSymbol(original);
    if (!type.getCallSignatures().length && !type.getConstructSignatures().length) continue;
    checked++;
    if (original.getDocumentationComment(checker).length) continue;
    report(original.valueDeclaration, symbol.name, "the doc comment is missing");
  }
}

/** Checks the fields of an interface in `types/`, including inherited fields. */
function checkFields(symbol, name) {
  const [declaration] = symbol.declarations;
  const isChecked = path.dirname(declaration.getSourceFile().fileName) === path.join(folder, "types");
  if (!isChecked || !ts.isInterfaceDeclaration(declaration)) return;
  for (const field of checker.getDeclaredTypeOfSymbol(symbol).getProperties()) {
    checked++;
    if (field.getDocumentationComment(checker).length) continue;
    report(field.declarations[0], `${name}.${field.name}`, "the doc comment is missing");
  }
}

function report(node, name, missing) {
  const source = node.getSourceFile();
  const { line } = source.getLineAndCharacterOfPosition(node.getStart());
  violations.push(`${path.relative(process.cwd(), source.fileName)}:${line + 1} ${name}: ${missing}`);
}
