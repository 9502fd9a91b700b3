/**
 * Reads the settings of a mini program's project with the preview's code, which is in TypeScript.
 */
import { readFileSync } from "node:fs";
import { transformSync } from "@swc/core";

const source = readFileSync(new URL("../preview/src/project/read-project.ts", import.meta.url), "utf8");
const { code } = transformSync(source, { jsc: { parser: { syntax: "typescript" }, target: "es2022" } });

/** @type {typeof import("../preview/src/project/read-project").readProject} */
export const readProject = (await import(`data:text/javascript,${encodeURIComponent(code)}`)).readProject;
