import { existsSync } from "node:fs";
import { isBuiltin } from "node:module";
import { dirname, join, relative } from "node:path";
import { findScript } from "../build/find-script";
import type { Fix } from "../preview-data";
import { BUILT_PACKAGES, findContent, findInstalled, NO_ENTRY, packageNameOf, readDependencies } from "./build-npm";
import { isInside, MANIFEST, PROJECT_CONFIG, type Project } from "./read-project";

/** Reason why a module or component of a package is missing. */
export interface Explanation {
  readonly reason: string;
  /** Cause that this problem shares with others, e.g. the name of a package of which all modules are missing. */
  readonly cause: string;
  /** Action of the preview that solves the problem. */
  readonly fix?: Fix;
}

/**
 * Explains why a package, or a file of it, is not in a `miniprogram_npm` folder. Returns `undefined` for paths, e.g.
 * `./utils`.
 *
 * @param folder absolute path of the folder with the file that refers to the package
 */
export function explainMissing(project: Project, reference: string, folder: string): Explanation | undefined {
  if (/^[./]/.test(reference)) {
    return undefined;
  }
  const name = packageNameOf(reference);
  // The packages of a subpackage are visible only there.
  const packages = project.packages.filter(({ target }) => isInside(target, folder));
  const users = packages.filter(({ packageJson }) => lists(packageJson, name));
  const built = findBuilt(project, name, folder);
  if (users.length === 0 && !built) {
    const reason =
      suggestPath(project, reference, folder) ??
      explainBuiltin(reference) ??
      explainUnusedList(project, name, packages[0]?.packageJson) ??
      `"dependencies" in ${packages[0]?.packageJson ?? MANIFEST} must list ${name}`;
    return { cause: reference, reason };
  }
  const installed = users
    .map(({ packageJson }) => findInstalled(name, dirname(packageJson)))
    .find((found) => found !== undefined);
  if (!installed && !built) {
    return { cause: name, reason: 'run npm install, then "Build npm"' };
  }
  const content = installed === undefined ? undefined : findContent(installed);
  const file = reference.slice(name.length + 1);
  const isBuildable =
    content && ("entry" in content ? file === "" : findScript(project, join(content.files, file)) !== undefined);
  if (isBuildable) {
    return {
      cause: name,
      reason: 'run "Build npm" in WeChat DevTools, or click "Build npm" in the preview (--build-npm)',
      fix: "buildNpm",
    };
  }
  if (!content && !built) {
    return { cause: name, reason: `"Build npm" does not build ${name}: ${NO_ENTRY}` };
  }
  const files = built ?? (content && "files" in content ? content.files : undefined);
  return { cause: reference, reason: explainMissingFile(project, name, file, files) };
}

function lists(packageJson: string, name: string): boolean {
  return name in (readDependencies(packageJson) ?? {});
}

/** Returns the folder of a package that "Build npm" has built, if files in `folder` can use it. */
function findBuilt({ appFolder }: Project, name: string, folder: string): string | undefined {
  for (let parent = folder; isInside(appFolder, parent); parent = dirname(parent)) {
    const built = join(parent, BUILT_PACKAGES, name);
    if (existsSync(built)) {
      return built;
    }
  }
  return undefined;
}

/** @param files folder with the package's files for mini programs; `undefined` if "Build npm" bundles the package */
function explainMissingFile(project: Project, name: string, file: string, files: string | undefined): string {
  const where = files && isInside(project.appFolder, files) ? toPosix(relative(project.appFolder, files)) : name;
  if (file === "") {
    return `${where} has no index.js: add the path of one of its files`;
  }
  const hasEntry = files === undefined || findScript(project, join(files, "index")) !== undefined;
  const reason =
    files === undefined ? `"Build npm" bundles ${name} into one file` : `${where} does not contain ${file}`;
  return hasEntry ? `${reason}: require "${name}" instead` : reason;
}

/** Suggests the path of a file whose name looks like that of a package, because `./` is missing. */
function suggestPath(project: Project, reference: string, folder: string): string | undefined {
  const found = [folder, project.appFolder].find((place) => findScript(project, join(place, reference)) !== undefined);
  if (found === undefined) {
    return undefined;
  }
  const path = toPosix(relative(folder, join(found, reference)));
  return `did you mean "${path.startsWith(".") ? path : `./${path}`}"?`;
}

function explainBuiltin(reference: string): string | undefined {
  return isBuiltin(reference) ? `${reference} is a module of Node.js, which mini programs do not have` : undefined;
}

/** Explains why the `package.json` that lists a package has no effect. */
function explainUnusedList(project: Project, name: string, expected: string | undefined): string | undefined {
  const other = project.packages.find(({ packageJson }) => lists(packageJson, name));
  // If there is another package.json for these files, e.g. next to a subpackage, that one must list the package.
  if (other && expected === undefined) {
    const target = toPosix(relative(project.appFolder, other.target)) || ".";
    return `"Build npm" builds ${name} into ${target}/${BUILT_PACKAGES}, which only files in ${target} can use`;
  }
  const manifest = join(project.folder, MANIFEST);
  return !other && lists(manifest, name)
    ? `"Build npm" does not read ${manifest}: list ${name} in ${expected ?? MANIFEST}, or set "packNpmManually" and ` +
        `"packNpmRelationList" in ${PROJECT_CONFIG}`
    : undefined;
}

function toPosix(path: string): string {
  return path.replace(/\\/g, "/");
}
