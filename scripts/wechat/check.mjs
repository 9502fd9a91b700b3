/**
 * Checks mini programs with WeChat's own tools. Installs the package that npm would publish into a copy of the mini
 * program, and runs "Build npm" and the compilers there. Without an argument, checks the example, and the conformance of
 * the package that "Build npm" has written.
 *
 * Usage: node scripts/wechat/check.mjs [mini program]. Requires a build.
 */
import { spawnSync } from "node:child_process";
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { isDeepStrictEqual } from "node:util";
import { installPacked } from "../install-packed.mjs";
import { readProject } from "../read-project.mjs";

const TOOLS = fileURLToPath(new URL(".", import.meta.url));
const ROOT = path.join(TOOLS, "../..");
const EXAMPLE = path.join(ROOT, "example-miniprogram");
const SDK = "authing-wxapp-sdk";

/** Folder in miniprogram-compiler that contains the compilers for this platform. */
const COMPILERS = path.join(
  TOOLS,
  "node_modules/miniprogram-compiler/bin",
  { darwin: "mac" }[process.platform] ?? "linux",
);

/** Milliseconds after which a tool or its installation is considered hung. */
const TIMEOUT = 900_000;

/** Names of files and folders that are not copied, because the tools create them, or because DevTools ignores them. */
const NOT_COPIED = ["miniprogram_npm", "node_modules", "project.private.config.json", ".git"];

const [given] = process.argv.slice(2);
const folder = mkdtempSync(path.join(tmpdir(), "authing-wechat-"));
try {
  if (given === undefined) {
    step("WeChat's tools", installTools);
    const example = checkApp("example", copyApp(EXAMPLE, "example"));
    step("conformance", () => runConformance(example));
    checkApp("example with miniprogramRoot", moveIntoSubfolder(copyApp(EXAMPLE, "moved")));
  } else {
    // First, so that a wrong folder fails before the tools are installed.
    requireSdk(path.resolve(given));
    step("WeChat's tools", installTools);
    checkApp(given, copyApp(path.resolve(given), "app"));
  }
  console.log("All checks passed.");
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true });
}

function step(name, check) {
  const start = Date.now();
  try {
    const result = check();
    console.log(`✓ ${name}: ${result} (${((Date.now() - start) / 1000).toFixed(1)} s)`);
    return result;
  } catch (error) {
    throw new Error(`✗ ${name}: ${error.message.replaceAll(`${folder}/`, "")}`);
  }
}

/** Returns the packages whose dependencies include the SDK; throws if there are none. */
function requireSdk(app) {
  const { packages } = readProject(app);
  const found = packages.filter(
    ({ packageJson }) => existsSync(packageJson) && SDK in (readJson(packageJson).dependencies ?? {}),
  );
  if (found.length > 0) return found;
  const searched = packages.map(({ packageJson }) => packageJson).join(" or ");
  throw new Error(
    `"dependencies" in ${searched || "packNpmRelationList"} must list ${SDK}, because "Build npm" reads only this file`,
  );
}

function copyApp(app, name) {
  const copy = path.join(folder, name);
  cpSync(app, copy, { recursive: true, filter: (file) => !NOT_COPIED.includes(path.basename(file)) });
  return copy;
}

/** Moves a mini program into a subfolder of its project, with the settings in docs/install.md; returns the project. */
function moveIntoSubfolder(app) {
  const project = `${app}-project`;
  const subfolder = path.join(project, "miniprogram");
  mkdirSync(project);
  renameSync(app, subfolder);
  renameSync(path.join(subfolder, "package.json"), path.join(project, "package.json"));
  const { setting, ...config } = readJson(path.join(subfolder, "project.config.json"));
  const documented = JSON.parse(
    readFileSync(path.join(ROOT, "docs/install.md"), "utf8").match(/```json\n(.*?)```/s)[1],
  );
  const merged = { ...config, ...documented, setting: { ...setting, ...documented.setting } };
  writeFileSync(path.join(project, "project.config.json"), JSON.stringify(merged));
  rmSync(path.join(subfolder, "project.config.json"));
  return project;
}

/** Runs all checks on a copy of a mini program. Returns the `miniprogram_npm` folder with the SDK. */
function checkApp(name, app) {
  const packages = requireSdk(app);
  step(`${name}, install`, () => installPackages(app));
  step(`${name}, Build npm`, () => buildNpm(app, packages));
  step(`${name}, compile`, () => runTool("compile.mjs", app).trim().split("\n").at(-1));
  const { appFolder } = readProject(app);
  step(`${name}, wcc`, () => `${compile(appFolder, "wcc", ["-d"], ".wxml", ".wxs")} templates`);
  step(`${name}, wcsc`, () => `${compile(appFolder, "wcsc", ["-lc"], ".wxss")} style sheets`);
  return path.join(packages[0].target, "miniprogram_npm");
}

/** Installs the tools unless the versions that package.json lists are already installed. */
function installTools() {
  const tools = Object.entries(readJson(path.join(TOOLS, "package.json")).dependencies);
  const isInstalled = ([name, version]) => {
    const manifest = path.join(TOOLS, "node_modules", name, "package.json");
    return existsSync(manifest) && readJson(manifest).version === version;
  };
  if (!tools.every(isInstalled)) run("npm", ["ci", "--no-audit", "--no-fund", `--prefix=${TOOLS}`]);
  return tools.map((tool) => tool.join(" ")).join(", ");
}

/** Installs the dependencies of the packages that "Build npm" builds, with the packed SDK in place of its version. */
function installPackages(app) {
  const installed = readProject(app).packages.filter(({ packageJson }) => existsSync(packageJson));
  for (const { packageJson } of installed) {
    const { dependencies = {} } = readJson(packageJson);
    if (SDK in dependencies)
      installPacked(path.dirname(packageJson), { offline: Object.keys(dependencies).length === 1 });
    else run("npm", ["install", "--omit=dev", "--no-audit", "--no-fund"], { cwd: path.dirname(packageJson) });
  }
  return installed.map(({ packageJson }) => path.relative(app, packageJson)).join(", ");
}

/** Runs "Build npm". Returns the folders that contain the SDK. */
function buildNpm(app, packages) {
  runTool("build-npm.mjs", app);
  const packed = readFiles(path.join(ROOT, "miniprogram_dist"));
  for (const { target } of packages) {
    const built = path.join(target, "miniprogram_npm", SDK);
    if (!isDeepStrictEqual(readFiles(built), packed)) {
      throw new Error(`${built} contains ${listFiles(built).join(", ") || "no files"}, and is not the packed SDK`);
    }
  }
  return packages.map(({ target }) => path.relative(app, path.join(target, "miniprogram_npm"))).join(", ");
}

function runConformance(miniprogramNpm) {
  const jest = path.join(ROOT, "node_modules/jest/bin/jest.js");
  const args = [jest, "--json", "--runTestsByPath", "test/conformance/conformance.test.ts"];
  const env = { ...process.env, MINIPROGRAM_NPM: miniprogramNpm };
  return `${JSON.parse(run(process.execPath, args, { env })).numPassedTests} tests`;
}

/** Compiles all files of a type, with the files that they can import. Returns the number of files of that type. */
function compile(appFolder, compiler, options, type, ...others) {
  const file = path.join(COMPILERS, compiler);
  chmodSync(file, 0o755);
  const files = listFiles(appFolder).filter((name) => !name.split(path.sep).includes("node_modules"));
  const inputs = [type, ...others].flatMap((extension) => files.filter((name) => name.endsWith(extension)));
  run(file, [...options, ...inputs], { cwd: appFolder });
  return inputs.filter((name) => name.endsWith(type)).length;
}

/** Runs a script in the mini program's folder, because WeChat's tools create empty folders in the working directory. */
function runTool(script, app) {
  return run(process.execPath, [path.join(TOOLS, script), app], { cwd: app });
}

function run(command, args, options) {
  const settings = { cwd: ROOT, encoding: "utf8", maxBuffer: 1e8, timeout: TIMEOUT, ...options };
  const { error, status, stdout, stderr } = spawnSync(command, args, settings);
  if (error) throw error;
  if (status !== 0) throw new Error(stderr.trim() || stdout.trim() || `${command} failed`);
  return stdout;
}

function listFiles(from) {
  if (!existsSync(from)) return [];
  const entries = readdirSync(from, { recursive: true, withFileTypes: true });
  return entries.flatMap((entry) =>
    entry.isFile() ? path.relative(from, path.join(entry.parentPath, entry.name)) : [],
  );
}

/** Returns the contents of the files in a folder and its subfolders, by path. */
function readFiles(folder) {
  return Object.fromEntries(listFiles(folder).map((file) => [file, readFileSync(path.join(folder, file), "utf8")]));
}

function readJson(file) {
  return JSON.parse(readFileSync(file, "utf8"));
}
