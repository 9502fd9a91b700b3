import { cpSync, existsSync, readFileSync, realpathSync, rmSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { type BuildFailure, build } from "esbuild";
import type { Problems } from "../build/problems";
import type { PackageFolder } from "./read-project";

/** Folder with the files for mini programs if a package's `miniprogram` field names no other. */
const DEFAULT_FILES = "miniprogram_dist";

interface Manifest {
  main?: string;
  miniprogram?: string;
  dependencies?: Record<string, string>;
}

/** A package to write into a `miniprogram_npm` folder. */
interface PlannedPackage {
  readonly name: string;
  readonly source: string;
  readonly destination: string;
}

/**
 * Does what "Build npm" in WeChat DevTools does: copies the files that packages provide for mini programs, and bundles
 * the code of all other packages. Writes nothing if a package is not installed.
 */
export async function buildNpm(packages: readonly PackageFolder[], problems: Problems): Promise<void> {
  const planned = packages.flatMap(({ packageJson, target }) => plan(packageJson, target, problems));
  if (problems.areFatal) {
    return;
  }
  for (const { destination } of planned) {
    rmSync(destination, { recursive: true, force: true });
  }
  for (const item of planned) {
    await write(item, problems);
  }
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
  return JSON.parse(readFileSync(file, "utf8"));
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
    const shared = join(target, "miniprogram_npm", name);
    const isTaken = planned.has(shared) && planned.get(shared)?.source !== source;
    const destination = isTaken ? join(user.destination, "miniprogram_npm", name) : shared;
    if (!planned.has(destination)) {
      planned.set(destination, { name, source, destination });
      const needed = Object.keys(readManifest(join(source, "package.json")).dependencies ?? {});
      waiting.push(...needed.map((dependency) => ({ name: dependency, source, destination })));
    }
  }
  return [...planned.values()];
}

async function write({ name, source, destination }: PlannedPackage, problems: Problems): Promise<void> {
  const { miniprogram = DEFAULT_FILES, main = "index.js" } = readManifest(join(source, "package.json"));
  const files = join(source, miniprogram);
  if (existsSync(files)) {
    cpSync(files, destination, { recursive: true });
    return;
  }
  const entry = [main, `${main}.js`, join(main, "index.js")]
    .map((file) => join(source, file))
    .find((file) => existsSync(file) && statSync(file).isFile());
  // Without an entry, there is nothing to require, e.g. in a package that contains only types.
  if (!entry) {
    return;
  }
  try {
    await build({
      entryPoints: [entry],
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
