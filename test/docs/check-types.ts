import path from "node:path";
import ts from "typescript";
import { createCachingHost } from "../support/compiler-host";
import { type CodeBlock, ROOT } from "./documents";

const AMBIENT = ["ambient.d.ts", "frameworks.d.ts", "vitest.d.ts"].map((file) => path.join(__dirname, file));
/**
 * Virtual folder for the blocks. From this folder, imports of this repository's packages resolve to the published
 * files.
 */
const FOLDER = path.join(__dirname, "blocks");

const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2018,
  lib: ["lib.es2018.d.ts"],
  module: ts.ModuleKind.Node16,
  moduleResolution: ts.ModuleResolutionKind.Node16,
  // Code blocks can be files of any folder: resolves `../../authing` in the same way as `./authing`.
  rootDirs: [path.join(__dirname, ".."), FOLDER],
  moduleDetection: ts.ModuleDetectionKind.Force,
  allowJs: true,
  checkJs: true,
  strict: true,
  // In JavaScript, neither the parameters of page handlers nor caught errors have types.
  noImplicitAny: false,
  useUnknownInCatchVariables: false,
  noEmit: true,
  skipLibCheck: true,
  typeRoots: [path.join(ROOT, "node_modules/@types"), path.join(ROOT, "node_modules")],
};

/**
 * Type-checks code blocks in one program, each as a separate module.
 *
 * @param blocks blocks of JavaScript and TypeScript
 * @param types packages that declare the globals of the blocks
 * @returns the compiler's messages, each prefixed with the document and line
 */
export function checkTypes(blocks: CodeBlock[], types: string[]): string[] {
  const options = { ...OPTIONS, types };
  const byFile = new Map(
    blocks.map((block) => [
      path.join(FOLDER, `${block.document.replaceAll("/", "-")}-${block.line}.${block.language}`),
      block,
    ]),
  );
  const program = ts.createProgram([...AMBIENT, ...byFile.keys()], options, createHost(options, byFile));
  return [...byFile].flatMap(([file, block]) => {
    const source = program.getSourceFile(file);
    return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map(
      ({ start = 0, messageText }) => {
        const line = block.line + (source?.getLineAndCharacterOfPosition(start).line ?? 0);
        return `${block.document}:${line}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`;
      },
    );
  });
}

function createHost(options: ts.CompilerOptions, blocks: Map<string, CodeBlock>): ts.CompilerHost {
  const host = createCachingHost(options);
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = (file) => blocks.has(file) || fileExists(file);
  host.readFile = (file) => blocks.get(file)?.code ?? readFile(file);
  host.getSourceFile = (file, ...rest) => {
    const block = blocks.get(file);
    return block ? ts.createSourceFile(file, block.code, rest[0]) : getSourceFile(file, ...rest);
  };
  return host;
}
