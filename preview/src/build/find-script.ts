import { existsSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { PROJECT_CONFIG, type Project } from "../project/read-project";

/** Name of WeChat's compiler for TypeScript in the project's settings. */
const TYPESCRIPT = "typescript";

/**
 * Returns the path of a script. Finds TypeScript files only if WeChat would compile them: if the settings turn on
 * its compiler, or if the project has no settings.
 *
 * @param path absolute path, with or without extension, or a folder with an index file
 */
export function findScript({ compilers, isConfigured }: Project, path: string): string | undefined {
  const extensions = compilers.includes(TYPESCRIPT) ? [".ts", ".js"] : isConfigured ? [".js"] : [".js", ".ts"];
  return [path, ...[path, join(path, "index")].flatMap((name) => extensions.map((extension) => name + extension))].find(
    (file) => isFile(file),
  );
}

/** Explains why a TypeScript file is not used; `undefined` if there is no such file. */
export function explainTypeScript({ compilers }: Project, path: string): string | undefined {
  const file = `${path.replace(/\.js$/, "")}.ts`;
  return !compilers.includes(TYPESCRIPT) && isFile(file)
    ? `to compile ${basename(file)}, add "${TYPESCRIPT}" to "setting.useCompilerPlugins" in ${PROJECT_CONFIG}`
    : undefined;
}

function isFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile();
}
