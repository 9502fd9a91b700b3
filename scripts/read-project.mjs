/**
 * Reads the settings of a mini program's project with the preview's code, which is in TypeScript.
 */
import { readFileSync } from "node:fs";
import ts from "typescript";

const source = readFileSync(new URL("../preview/src/project/read-project.ts", import.meta.url), "utf8");
const { outputText } = ts.transpileModule(source, {
  compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 },
});

/** @type {typeof import("../preview/src/project/read-project").readProject} */
export const readProject = (await import(`data:text/javascript,${encodeURIComponent(outputText)}`)).readProject;
