import { copyFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { createPackedProject, type PackedProject } from "../support/packed-project";
import { compilerOptions } from "./tsconfig.json";

/** Files that must compile. `mistakes` marks each deliberate error with `@ts-expect-error`. */
const NAMES = ["page", "failures", "parts", "results", "mistakes"];

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
  const program = ts.createProgram(files, options);
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

test.each([
  { name: "node", module: "CommonJS", moduleResolution: "node" },
  { name: "node16", module: "Node16", moduleResolution: "Node16" },
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
