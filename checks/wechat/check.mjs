/**
 * Checks the package and the example with WeChat's own tools: installs what npm would publish into a copy of the example,
 * runs "Build npm" on it, the conformance cases on the result, and the compilers on the whole.
 *
 * Usage: node checks/wechat/check.mjs [mini program], after a build
 */
import { spawnSync } from "node:child_process";
import { chmodSync, cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

const { installPacked } = createRequire(import.meta.url)("../../scripts/install-packed.cjs");

const TOOLS = fileURLToPath(new URL(".", import.meta.url));
const ROOT = path.join(TOOLS, "../..");
const EXAMPLE = path.resolve(process.argv[2] ?? path.join(ROOT, "example-miniprogram"));

/** Where miniprogram-compiler keeps the compilers for a platform. */
const COMPILERS = path.join(
  TOOLS,
  "node_modules/miniprogram-compiler/bin",
  { darwin: "mac" }[process.platform] ?? "linux",
);

/** Neither a tool nor its installation takes that long, unless it hangs. */
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

/** Installs the tools, unless they are there in the versions that package.json asks for. */
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
  const left = ["miniprogram_npm", "node_modules", "project.private.config.json"];
  cpSync(EXAMPLE, app, { recursive: true, filter: (file) => !left.includes(path.relative(EXAMPLE, file)) });
  const { name, version } = readJson(path.join(installPacked(app), "package.json"));
  return `${name} ${version}`;
}

function buildNpm() {
  runTool("build-npm.mjs", app);
  const built = listFiles(path.join(app, "miniprogram_npm")).join(", ");
  if (built !== "authing-wxapp-sdk/index.js") throw new Error(`miniprogram_npm holds ${built || "nothing"}`);
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

/** Gives one of the compilers all files of a type, with those that they refer to, and counts them. */
function compile(compiler, options, type, ...others) {
  const file = path.join(COMPILERS, compiler);
  chmodSync(file, 0o755);
  const files = listFiles(app).filter((name) => !name.startsWith("node_modules"));
  const inputs = [type, ...others].flatMap((extension) => files.filter((name) => name.endsWith(extension)));
  run(file, [...options, ...inputs], { cwd: app });
  return inputs.filter((name) => name.endsWith(type)).length;
}

/** Runs one of our scripts in the mini program's folder, for WeChat's tools leave empty folders where they are started. */
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
