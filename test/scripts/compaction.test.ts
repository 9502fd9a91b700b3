// biome-ignore-all lint/suspicious/noTemplateCurlyInString: that is the code to compile.
import ts from "typescript";

const compaction = require("../../scripts/compaction.cjs");

/** What TypeScript, an expression with `a` and `b` in it, is compiled to. */
function compile(expression: string): string {
  const { outputText } = ts.transpileModule(`const value = (a: any, b: any) => ${expression};`, {
    compilerOptions: { target: ts.ScriptTarget.ES5, module: ts.ModuleKind.ESNext },
    transformers: compaction,
  });
  return outputText;
}

function evaluate(expression: string, a: unknown, b: unknown): unknown {
  return new Function(`${compile(expression)} return value;`)()(a, b);
}

test.each([
  ["`${a}`", "1"],
  ["`${a}${b}`", "12"],
  ["`${a}${b}x`", "12x"],
  ["`${a}x${b}`", "1x2"],
  ["`x${a}${b}`", "x12"],
  ["`x${a}y${b}z`", "x1y2z"],
  ["`${a + b}${b - a}`", "31"],
  ["`${a ? `(${b})` : b}!`", "(2)!"],
  ["`${a}`.length + `${b}x`.length", 3],
])("%s is a sum of its terms", (expression, value) => {
  expect(evaluate(expression, 1, 2)).toBe(value);
  expect(compile(expression)).not.toContain("concat");
});

test.each([
  ["({ ...a, y: 1, ...b, z: 2 })", { x: 0, y: 3, z: 2 }],
  ["({ ...a, ...{ ...b, x: 5 } })", { x: 5, y: 3 }],
  ["({ y: 1, ...a })", { x: 0, y: 1 }],
  ["({ y: 1, ...b })", { y: 3 }],
])("%s is one call", (expression, value) => {
  expect(evaluate(expression, { x: 0 }, { y: 3 })).toEqual(value);
  expect(compile(expression)).not.toContain("__assign(__assign(");
});
