import { readFile } from "node:fs/promises";
import { extname } from "node:path";
import { type BuildFailure, build, type Loader } from "esbuild";

const UNRESOLVED = /^Could not resolve (".*")$/;

/**
 * Returns the modules that a script imports or requires outside `try`, with their lines. Inside `try`, a missing
 * module is an error at run time, which the script handles.
 */
export async function listUnguardedModules(script: string): Promise<ReadonlyMap<string, number>> {
  const contents = await readFile(script, "utf8");
  // esbuild knows which modules are inside `try`, but does not tell plugins. Without a folder to search, it cannot
  // resolve any module, and reports exactly those outside `try`.
  const stdin = { contents, loader: extname(script).slice(1) as Loader };
  const { errors } = await build({ stdin, bundle: true, write: false, platform: "neutral", logLevel: "silent" }).catch(
    (failure: BuildFailure) => failure,
  );
  const modules = errors.map(({ text, location }): [string | undefined, number] => [
    UNRESOLVED.exec(text)?.[1],
    location?.line ?? 1,
  ]);
  // The first line wins, because a later entry would replace an earlier one.
  return new Map(modules.reverse().flatMap(([name, line]) => (name === undefined ? [] : [[JSON.parse(name), line]])));
}
