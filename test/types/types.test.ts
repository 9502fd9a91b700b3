import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { createCachingHost } from "../support/compiler-host";
import { createPackedProject, type PackedProject } from "../support/packed-project";
import { compilerOptions } from "./tsconfig.json";

/** Files that must compile. `mistakes` marks each deliberate error with `@ts-expect-error`. */
const NAMES = ["page", "failures", "parts", "results", "optional", "mistakes"];

/** Maximum length of a line in the compiler's messages, because editors show them in tooltips. */
const LONGEST_LINE = 200;

/** Matches messages that are long because the compiler lists kinds or codes of errors. */
const LISTS_KINDS = /"timeout" \| /;

let project: PackedProject;
beforeAll(() => {
  project = createPackedProject(__dirname);
  for (const name of NAMES) {
    copyFileSync(path.join(__dirname, `${name}.ts`), path.join(project.folder, `${name}.mts`));
  }
});
afterAll(() => project.remove());

/** Compiles the given files and their imports. Returns the compiler's messages for each file in the project. */
function diagnose(roots: string[], mode: object): Record<string, string[]> {
  const { options } = ts.convertCompilerOptionsFromJson({ ...compilerOptions, ...mode }, project.folder);
  options.typeRoots = [path.join(__dirname, "../../node_modules")];
  const files = roots.map((name) => path.join(project.folder, name));
  const program = ts.createProgram(files, options, createCachingHost(options));
  const sources = program.getSourceFiles().filter(({ fileName }) => fileName.startsWith(project.folder));
  return Object.fromEntries(
    sources.map((source) => [
      path.relative(project.folder, source.fileName),
      ts.getPreEmitDiagnostics(program, source).map((diagnostic) => describeDiagnostic(source, diagnostic)),
    ]),
  );
}

function describeDiagnostic(source: ts.SourceFile, { start, messageText }: ts.Diagnostic): string {
  const { line } = source.getLineAndCharacterOfPosition(start ?? 0);
  return `${line + 1}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`;
}

/** Mode of the compiler. `extension` is that of the user's files, and `declarations` that of the SDK's declarations. */
type Mode = Record<"name" | "module" | "moduleResolution", string> & { extension?: string; declarations?: string };

const REQUIRING: Mode[] = [
  { name: "node", module: "CommonJS", moduleResolution: "node" },
  { name: "node16", module: "Node16", moduleResolution: "Node16" },
];

test.each<Mode>([
  ...REQUIRING,
  { name: "node16, from an ES module", module: "Node16", moduleResolution: "Node16", extension: "mts" },
  { name: "bundler", module: "ESNext", moduleResolution: "Bundler", declarations: "mts" },
])("correct code compiles and each deliberate mistake fails, with module resolution $name", (given) => {
  const { name: _, extension = "ts", declarations = extension, ...mode } = given;
  const files = NAMES.map((name) => `${name}.${extension}`);
  expect(diagnose(files, mode)).toEqual({
    [`node_modules/authing-wxapp-sdk/dist/index.d.${declarations}`]: [],
    ...Object.fromEntries(files.map((file) => [file, []])),
  });
});

test("the compiler's messages about mistakes have short lines", () => {
  // Without the directives, the compiler reports the mistakes.
  const mistakes = readFileSync(path.join(__dirname, "mistakes.ts"), "utf8");
  writeFileSync(path.join(project.folder, "reported.ts"), mistakes.replace(/@ts-expect-error/g, ""));
  const found = diagnose(["reported.ts"], { module: "CommonJS", moduleResolution: "node" });
  const messages = found["reported.ts"] ?? [];
  const lines = messages.flatMap((message) => message.split("\n"));
  expect(messages.length).toBeGreaterThanOrEqual((mistakes.match(/@ts-expect-error/g) ?? []).length);
  expect(lines.filter((line) => line.length > LONGEST_LINE && !LISTS_KINDS.test(line))).toEqual([]);
});

test.each(REQUIRING)("a page in JavaScript has types, with module resolution $name", ({ name: _, ...mode }) => {
  const found = diagnose(["javascript-page.js"], { ...mode, allowJs: true, checkJs: true });
  expect(found["javascript-page.js"]).toEqual([]);
});

test("an editor describes the parameters of each overload", () => {
  const file = path.join(project.folder, "page.ts");
  const { options } = ts.convertCompilerOptionsFromJson(compilerOptions, project.folder);
  const read = (name: string) =>
    name === file
      ? `import { AuthenticationClient } from "authing-wxapp-sdk";
         const authing = new AuthenticationClient({});
         authing.loginByPhone(); authing.getPhone(); authing.validateTicketV2();`
      : ts.sys.readFile(name);
  const service = ts.createLanguageService({
    ...ts.sys,
    useCaseSensitiveFileNames: () => ts.sys.useCaseSensitiveFileNames,
    getCompilationSettings: () => ({ ...options, moduleResolution: ts.ModuleResolutionKind.Node10, types: [] }),
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    getScriptFileNames: () => [file],
    getScriptVersion: () => "1",
    getScriptSnapshot: (name) => {
      const text = read(name);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
  });
  for (const method of ["loginByPhone(", "getPhone(", "validateTicketV2("]) {
    const position = (read(file) ?? "").indexOf(method) + method.length;
    const { items = [] } = service.getSignatureHelpItems(file, position, {}) ?? {};
    expect(items).toHaveLength(3);
    for (const { documentation, parameters } of items) {
      const descriptions = [documentation, ...parameters.map((parameter) => parameter.documentation)];
      expect(descriptions.map(ts.displayPartsToString)).not.toContain("");
    }
  }
});
