import { existsSync } from "node:fs";
import { join, posix } from "node:path";
import type { ComponentConfig, Tab, TabBar, TabBarStyle, Themes, WindowConfig } from "../preview-data";
import { packageNameOf } from "../project/build-npm";
import { explainMissing } from "../project/explain-missing";
import type { Project } from "../project/read-project";
import { explainTypeScript, findScript } from "./find-script";
import type { Problems } from "./problems";
import { lineOf, readJson } from "./read-json";

/** Structure of a mini program, as its JSON files declare it. */
export interface Structure {
  readonly pages: readonly string[];
  readonly components: readonly string[];
  readonly window: WindowConfig;
  readonly tabBar?: TabBar;
  /** Values of `theme.json`; missing without `darkmode` in `app.json`. */
  readonly themes?: Themes;
  readonly configs: Record<string, ComponentConfig>;
  /** Tags of components that the JSON files declare, including those that the preview cannot show. */
  readonly tags: ReadonlySet<string>;
}

/** Libraries that `useExtendedLib` in `app.json` adds, by name. */
type Libraries = Record<string, boolean>;

const EXTENDED_LIBRARIES = [
  { name: "weui", path: "weui-miniprogram/" },
  { name: "kbone", path: "miniprogram-element" },
];

interface TabBarConfig extends TabBarStyle {
  readonly list?: readonly Tab[];
  readonly custom?: boolean;
}

interface Subpackage {
  readonly root: string;
  readonly pages?: readonly string[];
}

/** Reads `app.json` and the JSON files of the pages and of the components that they use. */
export function readStructure(project: Project, problems: Problems): Structure {
  const root = project.appFolder;
  const app = readJson(root, "app.json", problems) as {
    pages?: string[];
    subPackages?: Subpackage[];
    subpackages?: Subpackage[];
    window?: WindowConfig;
    tabBar?: TabBarConfig;
    darkmode?: boolean;
    themeLocation?: string;
    usingComponents?: Record<string, string>;
    useExtendedLib?: Libraries;
  };
  const libraries = app.useExtendedLib;
  const inPackages = (app.subPackages ?? app.subpackages ?? []).flatMap(({ root: folder, pages = [] }) =>
    pages.map((page) => posix.join(folder, page)),
  );
  const pages = [...(app.pages ?? []), ...inPackages].map(withoutSlash);
  if (pages.length === 0 && !problems.areFatal) {
    problems.error("app.json", '"pages" must list at least one page');
  }
  requireScript(project, "app", undefined, problems);
  const tabBar = app.tabBar && readTabBar(app.tabBar, app.pages ?? [], problems);
  const tags = new Set(Object.keys(app.usingComponents ?? {}));
  const configs: Record<string, ComponentConfig> = {};
  const waiting = [...pages];
  const shared = resolveAll({ project, user: "app", using: app.usingComponents, libraries, waiting, problems });
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    if (configs[path]) {
      continue;
    }
    requireFiles(project, path, pages.includes(path), problems);
    const config: ComponentConfig = existsSync(join(root, `${path}.json`))
      ? readJson(root, `${path}.json`, problems)
      : {};
    const own = resolveAll({ project, user: path, using: config.usingComponents, libraries, waiting, problems });
    for (const tag of Object.keys({ ...config.usingComponents, ...config.componentGenerics })) {
      tags.add(tag);
    }
    configs[path] = { ...config, usingComponents: { ...shared, ...own } };
  }
  const components = Object.keys(configs).filter((path) => !pages.includes(path));
  const { window = {}, themeLocation } = app;
  const themes = app.darkmode ? readThemes(root, themeLocation, problems) : undefined;
  for (const [path, config] of [["app", { ...window, ...tabBar?.style }], ...Object.entries(configs)] as const) {
    warnOfUndefined(root, path, config, themes, problems);
  }
  return { pages, components, window, ...(tabBar && { tabBar }), ...(themes && { themes }), configs, tags };
}

/** @param pages pages of the main package, because only these can have a tab */
function readTabBar(
  { custom, list = [], ...style }: TabBarConfig,
  pages: readonly string[],
  problems: Problems,
): TabBar {
  if (custom) {
    problems.warning("app.json", "the preview does not simulate custom tab bars and shows a plain one");
  }
  if (list.length < 2 || list.length > 5) {
    problems.error("app.json", `"tabBar.list" must have 2 to 5 tabs, not ${list.length}`);
  }
  const tabs = list.map((tab) => ({ ...tab, pagePath: withoutSlash(tab.pagePath) }));
  for (const { pagePath } of tabs) {
    if (!pages.map(withoutSlash).includes(pagePath)) {
      problems.error("app.json", `"tabBar.list" has a tab for ${pagePath}, but "pages" does not list this page`);
    }
  }
  return { list: tabs, style };
}

function withoutSlash(path: string): string {
  return path.replace(/^\//, "");
}

/** Reads the file at `themeLocation`. A mini program without such a file can still have dark styles. */
function readThemes(root: string, location: string | undefined, problems: Problems): Themes {
  return location === undefined ? {} : readJson(root, location.replace(/^\//, ""), problems);
}

/** Adds a warning for each window setting that refers to a value, e.g. `@background`, that a theme lacks. */
function warnOfUndefined(root: string, path: string, config: object, themes: Themes = {}, problems: Problems): void {
  for (const value of Object.values(config)) {
    const name = typeof value === "string" && value.startsWith("@") ? value.slice(1) : undefined;
    if (name !== undefined && !(themes.light?.[name] && themes.dark?.[name])) {
      const file = `${path}.json`;
      const message = `"${value}" needs "darkmode" in app.json, and a value in both themes of "themeLocation"`;
      problems.warning(file, message, { line: lineOf(root, file, value) });
    }
  }
}

/** Returns the source of a component that WeChat itself provides; `undefined` for all other components. */
function externalSource(reference: string, libraries: Libraries = {}): string | undefined {
  if (reference.startsWith("plugin://")) {
    return "plugins";
  }
  const library = EXTENDED_LIBRARIES.find(({ name, path }) => libraries[name] && reference.startsWith(path));
  return library && `the extended library ${library.name}`;
}

function requireFiles(project: Project, path: string, isPage: boolean, problems: Problems): void {
  const reason = isPage ? `app.json lists the page ${path}` : "a used component needs it";
  requireScript(project, path, reason, problems);
  if (!existsSync(join(project.appFolder, `${path}.wxml`))) {
    problems.error(`${path}.wxml`, `file not found: ${reason}`);
  }
}

function requireScript(project: Project, path: string, reason: string | undefined, problems: Problems): void {
  const absolute = join(project.appFolder, path);
  if (findScript(project, absolute) === undefined) {
    const details = explainTypeScript(project, absolute) ?? reason;
    problems.error(`${path}.js`, details === undefined ? "file not found" : `file not found: ${details}`);
  }
}

/** Returns the absolute paths of the used components by tag, and queues these components. */
function resolveAll({
  project,
  user,
  using = {},
  libraries,
  waiting,
  problems,
}: {
  project: Project;
  user: string;
  using: Record<string, string> | undefined;
  libraries: Libraries | undefined;
  waiting: string[];
  problems: Problems;
}): Record<string, string> {
  const root = project.appFolder;
  const resolved: Record<string, string> = {};
  for (const [tag, reference] of Object.entries(using)) {
    const path = candidates(user, reference).find((candidate) => existsSync(join(root, `${candidate}.json`)));
    if (path) {
      resolved[tag] = `/${path}`;
      waiting.push(path);
      continue;
    }
    const line = lineOf(root, `${user}.json`, tag);
    const source = externalSource(reference, libraries);
    if (source) {
      const facts = { line, cause: source };
      problems.warning(`${user}.json`, `the preview does not simulate ${source}: <${tag}> stays empty`, facts);
      continue;
    }
    // Without `./`, a path looks like the name of a package.
    const isPath = existsSync(join(root, posix.dirname(user), packageNameOf(reference)));
    const missing = isPath ? undefined : explainMissing(project, reference, join(root, posix.dirname(user)));
    const details = missing ? `${reference}: ${missing.reason}` : reference;
    const facts = { line, fix: missing?.fix, cause: missing?.cause };
    problems.error(`${user}.json`, `component <${tag}> not found: ${details}`, facts);
  }
  return resolved;
}

/**
 * Returns the paths at which WeChat looks for a component: relative, absolute, or in the packages of a folder. A
 * reference can also name the folder of a component.
 */
function candidates(user: string, reference: string): string[] {
  return placesOf(user, reference).flatMap((place) => [place, posix.join(place, "index")]);
}

function placesOf(user: string, reference: string): string[] {
  if (reference.startsWith("/")) {
    return [reference.slice(1)];
  }
  const folder = posix.dirname(user);
  const parents = folder.split("/").map((_step, index, steps) => steps.slice(0, steps.length - index).join("/"));
  const inPackages = [...parents, "."].map((parent) => posix.join(parent, "miniprogram_npm", reference));
  return [posix.join(folder, reference), ...inPackages];
}
