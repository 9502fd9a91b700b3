/**
 * Checks the package and the example with WeChat's own tools. Installs the package that npm would publish into a copy
 * of the example, and runs "Build npm", the conformance tests and the compilers there.
 *
 * Usage: node scripts/wechat/check.mjs [mini program]. Requires a build.
 */
import { spawnSync } from "node:child_process";
import { chmodSync, cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

const { installPacked } = createRequire(import.meta.url)("../install-packed.cjs");

const TOOLS = fileURLToPath(new URL(".", import.meta.url));
const ROOT = path.join(TOOLS, "../..");
const EXAMPLE = path.resolve(process.argv[2] ?? path.join(ROOT, "example-miniprogram"));

/** Folder in miniprogram-compiler that contains the compilers for this platform. */
const COMPILERS = path.join(
  TOOLS,
  "node_modules/miniprogram-compiler/bin",
  { darwin: "mac" }[process.platform] ?? "linux",
);

/** Milliseconds after which a tool or its installation is considered hung. */
const TIMEOUT = 900_000;

const app = mkdtempSync(path.join(tmpdir(), "authing-wechat-"));
try {
  step("WeChat's tools", installTools);
  step("install", installPackage);
  step("Build npm", buildNpm);
  const cases = step("conformance", runConformance);
  const upload = step("compile", compileApp);
  const templates = step("wcc", compileTemplates);
  const styles = step("wcsc", compileStyles);
  console.log(`All checks passed: ${cases}; ${upload}; ${templates}, ${styles}.`);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  rmSync(app, { recursive: true });
}

function step(name, check) {
  const start = Date.now();
  try {
    const result = check();
    console.log(`✓ ${name}: ${result} (${((Date.now() - start) / 1000).toFixed(1)} s)`);
    return result;
  } catch (error) {
    throw new Error(`✗ ${name}: ${error.message.replaceAll(`${app}/`, "")}`);
  }
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

function installPackage() {
  const excluded = ["miniprogram_npm", "node_modules", "project.private.config.json"];
  cpSync(EXAMPLE, app, { recursive: true, filter: (file) => !excluded.includes(path.relative(EXAMPLE, file)) });
  const { name, version } = readJson(path.join(installPacked(app), "package.json"));
  return `${name} ${version}`;
}

function buildNpm() {
  runTool("build-npm.mjs", app);
  const built = listFiles(path.join(app, "miniprogram_npm")).join(", ");
  if (built !== "authing-wxapp-sdk/index.js") throw new Error(`miniprogram_npm contains ${built || "no files"}`);
  return built;
}

function runConformance() {
  const jest = path.join(ROOT, "node_modules/jest/bin/jest.js");
  const args = [jest, "--json", "--runTestsByPath", "test/conformance/conformance.test.ts"];
  const { numPassedTests } = JSON.parse(
    run(process.execPath, args, { env: { ...process.env, MINIPROGRAM_NPM: path.join(app, "miniprogram_npm") } }),
  );
  return `${numPassedTests} tests`;
}

function compileApp() {
  return runTool("compile.mjs", app).trim().split("\n").at(-1);
}

function compileTemplates() {
  return `${compile("wcc", ["-d"], ".wxml", ".wxs")} templates`;
}

function compileStyles() {
  return `${compile("wcsc", ["-lc"], ".wxss")} style sheets`;
}

/** Compiles all files of a type, with the files that they can import. Returns the number of files of that type. */
function compile(compiler, options, type, ...others) {
  const file = path.join(COMPILERS, compiler);
  chmodSync(file, 0o755);
  const files = listFiles(app).filter((name) => !name.startsWith("node_modules"));
  const inputs = [type, ...others].flatMap((extension) => files.filter((name) => name.endsWith(extension)));
  run(file, [...options, ...inputs], { cwd: app });
  return inputs.filter((name) => name.endsWith(type)).length;
}

/** Runs a script in the mini program's folder, because WeChat's tools create empty folders in the working directory. */
function runTool(script, ...args) {
  return run(process.execPath, [path.join(TOOLS, script), ...args], { cwd: app });
}

function run(command, args, options) {
  const settings = { cwd: ROOT, encoding: "utf8", maxBuffer: 1e8, timeout: TIMEOUT, ...options };
  const { error, status, stdout, stderr } = spawnSync(command, args, settings);
  if (error) throw error;
  if (status !== 0) throw new Error(stderr.trim() || stdout.trim() || `${command} failed`);
  return stdout;
}

function listFiles(folder) {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries.flatMap((entry) =>
    entry.isFile() ? path.relative(folder, path.join(entry.parentPath, entry.name)) : [],
  );
}

function readJson(file) {
  return JSON.parse(readFileSync(file, "utf8"));
}
