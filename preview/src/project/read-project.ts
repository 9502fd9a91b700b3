import { existsSync, readdirSync, readFileSync } from "node:fs";
import { isAbsolute, join, relative, resolve } from "node:path";

/** Name of the file that WeChat DevTools creates for a project. */
export const PROJECT_CONFIG = "project.config.json";
const PRIVATE_CONFIG = "project.private.config.json";

/** Name of the file that lists the dependencies of a mini program or of a subpackage. */
export const MANIFEST = "package.json";

/** Folders of installed or built packages, and hidden folders. */
const NO_SUBPACKAGE = /^(node_modules|miniprogram_npm|\..*)$/;

/** Folders in a project of uni-app into which its builds for WeChat write, the first ones in watch mode. */
const UNI_APP_OUTPUTS = ["dist/dev", "unpackage/dist/dev", "dist/build", "unpackage/dist/build"].map(
  (path) => `${path}/mp-weixin`,
);

/** Error in a project that prevents the preview from starting. */
export class ProjectError extends Error {}

/** Packages that "Build npm" builds. */
export interface PackageFolder {
  /** Absolute path of the `package.json` whose dependencies are built. */
  readonly packageJson: string;
  /** Absolute path of the folder that gets a `miniprogram_npm` folder. */
  readonly target: string;
}

/** A mini program's folders and settings. */
export interface Project {
  /** Absolute path of the project's folder. */
  readonly folder: string;
  /** Absolute path of the folder with `app.json`. */
  readonly appFolder: string;
  /** Absolute paths of the files with the project's settings. They need not exist. */
  readonly configFiles: readonly string[];
  /** `true` if the project has settings. */
  readonly isConfigured: boolean;
  /** Compilers that WeChat DevTools runs, e.g. `typescript`. */
  readonly compilers: readonly string[];
  /** `true` if the project's settings list the packages that "Build npm" builds. */
  readonly packsManually: boolean;
  readonly packages: readonly PackageFolder[];
}

interface Config {
  miniprogramRoot?: string;
  setting?: {
    useCompilerPlugins?: false | string[];
    packNpmManually?: boolean;
    packNpmRelationList?: { packageJsonPath?: string; miniprogramNpmDistDir?: string }[];
  };
}

/**
 * Reads the settings of a project.
 *
 * @param folder absolute path of the folder with `project.config.json`, or of the folder with `app.json`
 * @throws {ProjectError} if the folder contains no mini program, or if its settings are invalid
 */
export function readProject(folder: string): Project {
  if (!existsSync(folder)) {
    throw new ProjectError(`the folder ${folder} does not exist`);
  }
  const configFiles = [PROJECT_CONFIG, PRIVATE_CONFIG].map((name) => join(folder, name));
  const configs = configFiles.map(readConfig);
  const { miniprogramRoot = "", setting }: Config = Object.assign({}, ...configs, {
    setting: Object.assign({}, ...configs.map((config) => config?.setting)),
  });
  const appFolder = resolve(folder, inProject(miniprogramRoot));
  requireApp(folder, appFolder, miniprogramRoot);
  return {
    folder,
    appFolder,
    configFiles,
    isConfigured: configs.some((config) => config !== undefined),
    compilers: setting?.useCompilerPlugins || [],
    packsManually: setting?.packNpmManually ?? false,
    packages: readPackages(folder, appFolder, setting),
  };
}

function requireApp(folder: string, appFolder: string, miniprogramRoot: string): void {
  if (existsSync(join(appFolder, "app.json"))) {
    return;
  }
  const output = UNI_APP_OUTPUTS.map((path) => join(folder, path)).find((path) => existsSync(join(path, "app.json")));
  if (output) {
    throw new ProjectError(`${folder} contains no app.json. Pass the output of uni-app: ${output}`);
  }
  throw new ProjectError(
    miniprogramRoot
      ? `miniprogramRoot in ${PROJECT_CONFIG} is "${miniprogramRoot}", but ${appFolder} contains no app.json. ` +
          "If a framework generates this folder, e.g. Taro or uni-app, run its build first"
      : `${folder} contains no app.json. Pass the folder of a mini program`,
  );
}

function readPackages(folder: string, appFolder: string, setting: Config["setting"]): readonly PackageFolder[] {
  if (!setting?.packNpmManually) {
    const folders = [appFolder, ...foldersIn(appFolder)].filter((target) => existsSync(join(target, MANIFEST)));
    return (folders.length > 0 ? folders : [appFolder]).map((target) => ({
      packageJson: join(target, MANIFEST),
      target,
    }));
  }
  return (setting.packNpmRelationList ?? []).map(({ packageJsonPath = "", miniprogramNpmDistDir = "" }) => ({
    packageJson: resolve(folder, inProject(packageJsonPath)),
    target: resolve(folder, inProject(miniprogramNpmDistDir)),
  }));
}

/** Returns the folders in a folder that can have their own packages, e.g. subpackages. */
function foldersIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !NO_SUBPACKAGE.test(entry.name))
    .map(({ name }) => join(folder, name))
    .flatMap((path) => [path, ...foldersIn(path)]);
}

/** Makes a path relative to the project, as WeChat DevTools does: a leading slash stands for the project's folder. */
function inProject(path: string): string {
  return path.replace(/^[\\/]+/, "");
}

function readConfig(file: string): Config | undefined {
  if (!existsSync(file)) {
    return undefined;
  }
  try {
    return Object(JSON.parse(readFileSync(file, "utf8")));
  } catch (error) {
    throw new ProjectError(`${file} is invalid: ${(error as Error).message}`);
  }
}

/** Returns `true` if a path is inside a folder, or is the folder itself. */
export function isInside(folder: string, path: string): boolean {
  const steps = relative(folder, path);
  return !isAbsolute(steps) && !/^\.\.(?:[\\/]|$)/.test(steps);
}
