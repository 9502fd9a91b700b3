import path from "node:path";
import ts from "typescript";

const ROOT = path.join(__dirname, "../..");

/**
 * Returns the compiler's messages about results that don't have the type that their method promises. The compiler also
 * reports fields that the type doesn't have.
 *
 * @param results distinct results of each method, e.g. `mfa.verifyTotpMfa`, as source code
 */
export function diagnoseResults(results: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  const lines = [...results].flatMap(([name, sources]) => [...sources].map((source) => ({ name, source })));
  const file = path.join(__dirname, "results.mts");
  const text = lines.map(({ name, source }) => `check<ReturnType<${typeOf(name)}>>(${source});`).join("\n");
  const declarations = [
    `import type { AuthenticationClient } from ${JSON.stringify(path.join(ROOT, "dist/index.mjs"))};`,
    "declare function check<Result>(result: Awaited<Result>): void;",
  ];
  const host = ts.createCompilerHost({});
  const { getSourceFile } = host;
  host.getSourceFile = (name, options) =>
    name === file
      ? ts.createSourceFile(name, [text, ...declarations].join("\n"), options)
      : getSourceFile.call(host, name, options);
  const program = ts.createProgram(
    [file],
    {
      strict: true,
      target: ts.ScriptTarget.ES2020,
      module: ts.ModuleKind.Node16,
      moduleResolution: ts.ModuleResolutionKind.Node16,
      types: ["miniprogram-api-typings"],
      typeRoots: [path.join(ROOT, "node_modules")],
      skipLibCheck: true,
      noEmit: true,
    },
    host,
  );
  const messages = ts.getPreEmitDiagnostics(program).map(({ file: source, start, messageText }) => {
    const line = source && start !== undefined ? source.getLineAndCharacterOfPosition(start).line : -1;
    return `${lines[line]?.name}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`;
  });
  return [...new Set(messages)];
}

function typeOf(name: string): string {
  return `AuthenticationClient${name
    .split(".")
    .map((key) => `["${key}"]`)
    .join("")}`;
}

/** Returns a value as source code. Its objects come from another realm. */
export function toSource(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(toSource).join(", ")}]`;
  if (typeof value === "function") return "(() => {}) as never";
  if (typeof value !== "object" || value === null) return value === undefined ? "undefined" : JSON.stringify(value);
  if (Object.prototype.toString.call(value) === "[object Date]") return `new Date(${Number(value)})`;
  // In a mini program, a timer is a number. In Node.js, it is an object that converts to its number.
  if (Symbol.toPrimitive in value) return String(Number(value));
  const fields: string[] = [];
  // Includes the methods of a class.
  for (const key in value) {
    fields.push(`${JSON.stringify(key)}: ${toSource((value as Record<string, unknown>)[key])}`);
  }
  return `{ ${fields.join(", ")} }`;
}
