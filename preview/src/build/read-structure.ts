import { existsSync } from "node:fs";
import { join, posix } from "node:path";
import type { ComponentConfig, WindowConfig } from "../preview-data";
import type { Problems } from "./problems";
import { lineOf, readJson } from "./read-json";

/** Structure of a mini program, as its JSON files declare it. */
export interface Structure {
  readonly pages: readonly string[];
  readonly components: readonly string[];
  readonly window: WindowConfig;
  readonly configs: Record<string, ComponentConfig>;
}

/** Reads `app.json` and the JSON files of the pages and of the components that they use. */
export function readStructure(root: string, problems: Problems): Structure {
  const app = readJson(root, "app.json", problems) as {
    pages?: string[];
    subPackages?: { root: string; pages: string[] }[];
    window?: WindowConfig;
    usingComponents?: Record<string, string>;
  };
  const inPackages = (app.subPackages ?? []).flatMap(({ root: folder, pages }) =>
    pages.map((page) => posix.join(folder, page)),
  );
  const pages = [...(app.pages ?? []), ...inPackages];
  if (pages.length === 0 && !problems.areFatal) {
    problems.error("app.json", '"pages" lists no page');
  }
  const configs: Record<string, ComponentConfig> = {};
  const waiting = [...pages];
  const shared = resolveAll(root, "app", app.usingComponents, waiting, problems);
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    if (configs[path]) {
      continue;
    }
    requireFiles(root, path, pages.includes(path), problems);
    const config: ComponentConfig = existsSync(join(root, `${path}.json`))
      ? readJson(root, `${path}.json`, problems)
      : {};
    const own = resolveAll(root, path, config.usingComponents, waiting, problems);
    configs[path] = { ...config, usingComponents: { ...shared, ...own } };
  }
  const components = Object.keys(configs).filter((path) => !pages.includes(path));
  return { pages, components, window: app.window ?? {}, configs };
}

function requireFiles(root: string, path: string, isPage: boolean, problems: Problems): void {
  for (const extension of ["js", "wxml"]) {
    if (!existsSync(join(root, `${path}.${extension}`))) {
      const reason = isPage ? `app.json lists the page ${path}` : "a used component needs it";
      problems.error(`${path}.${extension}`, `file not found: ${reason}`);
    }
  }
}

/** Returns the absolute paths of the used components by tag, and queues these components. */
function resolveAll(
  root: string,
  user: string,
  using: Record<string, string> = {},
  waiting: string[],
  problems: Problems,
): Record<string, string> {
  const resolved: Record<string, string> = {};
  for (const [tag, reference] of Object.entries(using)) {
    const path = candidates(user, reference).find((candidate) => existsSync(join(root, `${candidate}.json`)));
    if (path) {
      resolved[tag] = `/${path}`;
      waiting.push(path);
    } else {
      problems.error(`${user}.json`, `component <${tag}> not found: ${reference}`, lineOf(root, `${user}.json`, tag));
    }
  }
  return resolved;
}

function candidates(user: string, reference: string): string[] {
  if (reference.startsWith("/")) {
    return [reference.slice(1)];
  }
  const fromPackage = posix.join("miniprogram_npm", reference);
  return [posix.join(posix.dirname(user), reference), fromPackage, posix.join(fromPackage, "index")];
}
