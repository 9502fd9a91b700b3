import { randomUUID } from "node:crypto";
import { cpSync, existsSync, readFileSync, realpathSync, renameSync, rmSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { type BuildFailure, build } from "esbuild";
import type { Problems } from "../build/problems";
import { type PackageFolder, ProjectError } from "./read-project";

/** Folder with the files for mini programs if a package's `miniprogram` field names no other. */
const DEFAULT_FILES = "miniprogram_dist";

/** Folder with the packages that "Build npm" has built. */
export const BUILT_PACKAGES = "miniprogram_npm";

/** WeChat's message about a package without an entry. */
export const NO_ENTRY = "Npm package entry file not found";

interface Manifest {
  // Published packages also contain other types, e.g. `"main": false`.
  main?: unknown;
  miniprogram?: unknown;
  dependencies?: Record<string, string>;
}

/** A package to write into a `miniprogram_npm` folder. */
interface PlannedPackage {
  readonly name: string;
  readonly source: string;
  readonly destination: string;
}

/** Part of an installed package that "Build npm" builds: a folder to copy, or a script to bundle. */
type Content = { readonly files: string } | { readonly entry: string };

/**
 * Does what "Build npm" in WeChat DevTools does: copies the files that packages provide for mini programs, and bundles
 * the code of all other packages. If an error occurs, all `miniprogram_npm` folders stay as they were.
 */
export async function buildNpm(packages: readonly PackageFolder[], problems: Problems): Promise<void> {
  // One folder per target, because several packages can share a target. The watcher ignores the extension.
  const targets = [...new Set(packages.map(({ target }) => target))];
  const stagings = new Map(targets.map((target) => [target, join(target, `.npm-${randomUUID()}.tmp`)]));
  try {
    for (const [target, staging] of stagings) {
      const planned = packages
        .filter((folder) => folder.target === target)
        .flatMap(({ packageJson }) => plan(packageJson, staging, problems));
      if (!problems.areFatal && planned.length > 0) {
        await stage(planned, join(target, BUILT_PACKAGES), join(staging, BUILT_PACKAGES), problems);
      }
    }
    if (!problems.areFatal) {
      for (const [target, staging] of stagings) {
        replaceFolder(join(target, BUILT_PACKAGES), join(staging, BUILT_PACKAGES));
      }
    }
  } catch (error) {
    problems.error("package.json", `"Build npm" failed: ${(error as Error).message}`);
  } finally {
    for (const staging of stagings.values()) {
      rmSync(staging, { recursive: true, force: true });
    }
  }
}

/** Copies the existing folder and adds the planned packages to the copy. */
async function stage(
  planned: readonly PlannedPackage[],
  existing: string,
  copy: string,
  problems: Problems,
): Promise<void> {
  if (existsSync(existing)) {
    cpSync(existing, copy, { recursive: true });
  }
  for (const { destination } of planned) {
    rmSync(destination, { recursive: true, force: true });
  }
  for (const item of planned) {
    await write(item, problems);
  }
}

/** Replaces a folder with another one, if there is one. Moves the old folder next to the place of the new one. */
function replaceFolder(folder: string, replacement: string): void {
  if (!existsSync(replacement)) {
    return;
  }
  if (existsSync(folder)) {
    renameSync(folder, `${replacement}.old`);
  }
  renameSync(replacement, folder);
}

/** Returns the name of the package that a module belongs to, e.g. `@vant/weapp` for `@vant/weapp/button/index`. */
export function packageNameOf(module: string): string {
  return module.split("/", module.startsWith("@") ? 2 : 1).join("/");
}

/** Returns the real folder of an installed package, as Node.js would resolve it; `undefined` if it is not installed. */
export function findInstalled(name: string, folder: string): string | undefined {
  const found = join(folder, "node_modules", name);
  if (existsSync(join(found, "package.json"))) {
    return realpathSync(found);
  }
  const parent = dirname(folder);
  return parent === folder ? undefined : findInstalled(name, parent);
}

/** Reads the `dependencies` of a `package.json`; `undefined` if the file does not exist. */
export function readDependencies(packageJson: string): Record<string, string> | undefined {
  return existsSync(packageJson) ? (readManifest(packageJson).dependencies ?? {}) : undefined;
}

function readManifest(file: string): Manifest {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    throw new ProjectError(`${file} is invalid: ${(error as Error).message}`);
  }
}

function plan(packageJson: string, target: string, problems: Problems): PlannedPackage[] {
  const dependencies = readDependencies(packageJson);
  if (!dependencies) {
    problems.error(basename(packageJson), `file not found: ${packageJson}`);
    return [];
  }
  const planned = new Map<string, PlannedPackage>();
  const waiting = Object.keys(dependencies).map((name) => ({
    name,
    source: dirname(packageJson),
    destination: target,
  }));
  for (let user = waiting.shift(); user; user = waiting.shift()) {
    const { name } = user;
    const source = findInstalled(name, user.source);
    if (!source) {
      problems.error(
        basename(packageJson),
        `package "${name}" is not installed: run npm install in ${dirname(packageJson)}`,
      );
      continue;
    }
    // Two versions of a package cannot share a folder, so the second one goes into the folder of the package that
    // requires it.
    const shared = join(target, BUILT_PACKAGES, name);
    const isTaken = planned.has(shared) && planned.get(shared)?.source !== source;
    const destination = isTaken ? join(user.destination, BUILT_PACKAGES, name) : shared;
    if (!planned.has(destination)) {
      planned.set(destination, { name, source, destination });
      const needed = Object.keys(readManifest(join(source, "package.json")).dependencies ?? {});
      waiting.push(...needed.map((dependency) => ({ name: dependency, source, destination })));
    }
  }
  return [...planned.values()];
}

async function write({ name, source, destination }: PlannedPackage, problems: Problems): Promise<void> {
  const content = findContent(source);
  if (!content) {
    // As in WeChat DevTools, a package without an entry, e.g. one that contains only types, does not stop the others.
    problems.warning("package.json", `package "${name}" is not built: ${NO_ENTRY}`);
    return;
  }
  if ("files" in content) {
    cpSync(content.files, destination, { recursive: true });
    return;
  }
  try {
    await build({
      entryPoints: [content.entry],
      outfile: join(destination, "index.js"),
      bundle: true,
      packages: "external",
      platform: "neutral",
      format: "cjs",
      charset: "utf8",
      logLevel: "silent",
    });
  } catch (failure) {
    for (const { text } of (failure as BuildFailure).errors) {
      problems.error("package.json", `package "${name}" cannot be built: ${text}`);
    }
  }
}

/** Finds the part of an installed package that "Build npm" builds; `undefined` if the package has no entry. */
export function findContent(source: string): Content | undefined {
  const { miniprogram, main } = readManifest(join(source, "package.json"));
  const files = join(source, textOr(DEFAULT_FILES, miniprogram));
  if (existsSync(files)) {
    return { files };
  }
  const name = textOr("index.js", main);
  const entry = [name, `${name}.js`, join(name, "index.js")]
    .map((file) => join(source, file))
    .find((file) => existsSync(file) && statSync(file).isFile());
  return entry === undefined ? undefined : { entry };
}

function textOr(fallback: string, value: unknown): string {
  return typeof value === "string" && value !== "" ? value : fallback;
}
