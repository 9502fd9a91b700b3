import path from "node:path";
import ts from "typescript";
import { parse } from "../src/arguments/read-arguments";
import { collectDeclarations } from "./support/every-method";

const declared = collectDeclarations();

const ENTRY = path.join(__dirname, "../dist/index.d.ts");
const program = ts.createProgram([ENTRY], { types: ["miniprogram-api-typings"], skipLibCheck: true });
const checker = program.getTypeChecker();
const entry = checker.getSymbolAtLocation(program.getSourceFile(ENTRY) as ts.SourceFile) as ts.Symbol;

/** Returns the names of a method's parameters in its TypeScript signature. */
function parametersOf(className: string, method: string): string[] {
  const symbol = checker.getExportsOfModule(entry).find(({ name }) => name === className) as ts.Symbol;
  const property = checker.getDeclaredTypeOfSymbol(symbol).getProperty(method) as ts.Symbol;
  // The declaration of an overloaded method matches the last signature.
  const signature = checker.getTypeOfSymbol(property).getCallSignatures().at(-1);
  return (signature as ts.Signature).parameters.map(({ name }) => name);
}

const methods = Object.entries(declared).flatMap(([className, members]) =>
  Object.entries(members).map(([name, declaration]) => [className, name, declaration] as const),
);

test("collects the declarations of more than 100 methods", () => {
  expect(Object.keys(declared)).toContain("AuthenticationClient");
  expect(methods.length).toBeGreaterThan(100);
});

// The compiler compares the types of parameters but not their names, so it misses two swapped string parameters.
test.each(methods)("%s.%s declares its parameters in the order of its signature", (className, name, declaration) => {
  expect(parse(declaration).map((parameter) => parameter.name)).toEqual(parametersOf(className, name));
});
