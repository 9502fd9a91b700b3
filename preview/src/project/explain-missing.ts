import { dirname } from "node:path";
import type { Fix } from "../preview-data";
import { findInstalled, packageNameOf, readDependencies } from "./build-npm";
import { isInside, type Project } from "./read-project";

/** Reason why a module or component of a package is missing. */
export interface Explanation {
  readonly reason: string;
  /** Name of the package. All its modules are missing for the same reason. */
  readonly cause: string;
  /** Action of the preview that solves the problem. */
  readonly fix?: Fix;
}

/**
 * Explains why a package is not in a `miniprogram_npm` folder. Returns `undefined` for paths, e.g. `./utils`.
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
  const users = packages.filter(({ packageJson }) => name in (readDependencies(packageJson) ?? {}));
  if (users.length === 0) {
    const [first] = packages;
    return { cause: name, reason: `"dependencies" in ${first?.packageJson ?? "package.json"} must list ${name}` };
  }
  if (users.some(({ packageJson }) => findInstalled(name, dirname(packageJson)))) {
    return {
      cause: name,
      reason: 'run "Build npm" in WeChat DevTools, or click "Build npm" in the preview (--build-npm)',
      fix: "buildNpm",
    };
  }
  return { cause: name, reason: 'run npm install, then "Build npm"' };
}
