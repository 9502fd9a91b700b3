/**
 * Builds an app in each framework with the package that npm would publish, and runs the built mini program against the
 * emulator. Installs the frameworks first, from their lock files. Prints how long each step takes.
 *
 * Usage: node scripts/checks/frameworks/check.mjs. Requires a build.
 */
import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import process from "node:process";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { startEmulator } from "authing-emulator";
import { createWx } from "authing-emulator/wx";
import { install } from "../install.mjs";
import { apps } from "./apps.mjs";
import { launch } from "./launch.mjs";

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));
const { name: SDK, version: VERSION } = JSON.parse(readFileSync(path.join(ROOT, "package.json"), "utf8"));
/** Address of the service in the apps. */
const SERVICE = "https://core.authing.cn";
/** Documents whose tables state how much the SDK adds to an app. */
const GUIDES = ["docs/frameworks.md", "docs/frameworks.zh-CN.md"];
/** Fraction by which a size in the guides may be off, so that small changes don't require an update of the guides. */
const TOLERANCE = 0.03;
/** Limit for a build in milliseconds; only a build that hangs exceeds it. */
const BUILD_LIMIT = 600_000;
/** Milliseconds to wait for a change on the page. */
const PAGE_LIMIT = 30_000;
// Omits the settings that npm passes to this repository's scripts. Otherwise, they would apply to the apps.
const ENVIRONMENT = {
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name))),
  NODE_ENV: "production",
};

const folder = mkdtempSync(path.join(tmpdir(), "authing-frameworks-"));
const emulator = await startEmulator({ keyBits: 1024 });
try {
  const pack = ["pack", "--json", "--ignore-scripts", `--pack-destination=${folder}`];
  const [{ filename }] = JSON.parse(execFileSync("npm", pack, { cwd: ROOT, encoding: "utf8", env: ENVIRONMENT }));
  for (const app of apps) await check(app, path.join(folder, filename));
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  await emulator.close();
  rmSync(folder, { recursive: true });
}

/** Checks the app of one framework with the tarball of the SDK. */
async function check(app, tarball) {
  await step(app, "install the framework", () => {
    install(app.folder);
    return `${Math.round(sizeOf(path.join(app.folder, "node_modules")) / 1e6)} MB`;
  });
  const without = await step(app, "build without the SDK", () => {
    installSubstitute(app);
    return build(app);
  });
  await step(app, "install the SDK", () => installSdk(app, tarball));
  await step(app, "check the types", () => run(app, app.types));
  const built = await step(app, "build", () => build(app));
  await step(app, "contains one copy of the SDK", () => {
    const copies = built.code.split(VERSION).length - 1;
    assert.equal(copies, 1, `The app contains ${copies} copies.`);
  });
  await step(app, "adds as much as the guides say", () => {
    const kilobytes = (read) => (read(built) - read(without)) / 1000;
    const added = [kilobytes(({ code }) => Buffer.byteLength(code)), kilobytes(({ gzipped }) => gzipped)];
    for (const guide of GUIDES) checkGuide(guide, app, added);
    return added.map((size) => `${size.toFixed(1)} KB`).join(", gzipped ");
  });
  await step(app, "runs against the emulator", () => use(app));
}

/** Runs a step. Prints its duration, and its result if the result is a string. */
async function step({ name }, title, action) {
  const start = performance.now();
  try {
    const result = await action();
    const details = typeof result === "string" && result ? `: ${result}` : "";
    console.log(`${((performance.now() - start) / 1000).toFixed(1).padStart(6)} s  ${name}: ${title}${details}`);
    return result;
  } catch (error) {
    throw new Error(`${name}: ${title}: ${error.message}`);
  }
}

/** Throws if a guide's table states different sizes for an app, in kilobytes. */
function checkGuide(guide, { name }, added) {
  const rows = readFileSync(path.join(ROOT, guide), "utf8").split("\n");
  const row = rows.find((line) => line.startsWith(`| ${name}`)) ?? "";
  const stated = [...row.matchAll(/\| (\d+) KB/g)].map(([, size]) => Number(size));
  const isStated = added.every((size, i) => Math.abs(size - stated[i]) <= size * TOLERANCE);
  assert(isStated, `${guide} states ${stated.join(" and ")} KB instead of ${added.map(Math.round).join(" and ")} KB.`);
}

/** Installs a package that has the SDK's name and exports, but does nothing. */
function installSubstitute(app) {
  const substitute = path.join(app.folder, "node_modules", SDK);
  rmSync(substitute, { recursive: true, force: true });
  mkdirSync(substitute);
  writeFileSync(path.join(substitute, "package.json"), JSON.stringify({ name: SDK, module: "index.mjs" }));
  writeFileSync(
    path.join(substitute, "index.mjs"),
    "export class AuthenticationClient {} export class AuthingError extends Error {}",
  );
}

function installSdk(app, tarball) {
  rmSync(path.join(app.folder, "node_modules", SDK), { recursive: true });
  const args = ["install", "--no-save", "--offline", "--no-audit", "--no-fund", tarball];
  execFileSync("npm", args, { cwd: app.folder, env: ENVIRONMENT, stdio: "pipe" });
}

/** Builds an app for WeChat. Returns the code of all its scripts, and the sum of their gzipped sizes. */
function build(app) {
  rmSync(app.output, { recursive: true, force: true });
  run(app, app.build);
  const scripts = listFiles(app.output).filter((file) => file.endsWith(".js"));
  const codes = scripts.map((file) => readFileSync(file, "utf8"));
  return { code: codes.join("\n"), gzipped: codes.reduce((sum, code) => sum + gzipSync(code).length, 0) };
}

/** Runs a command of the app's tools; throws with its output if it fails. */
function run(app, [command, ...args]) {
  const bin = [path.join(app.folder, "node_modules/.bin"), path.join(ROOT, "node_modules/.bin"), process.env.PATH];
  const { error, status, stdout, stderr } = spawnSync(command, args, {
    cwd: app.folder,
    encoding: "utf8",
    env: { ...ENVIRONMENT, PATH: bin.join(path.delimiter) },
    timeout: BUILD_LIMIT,
  });
  if (status !== 0) throw new Error(`${error?.message ?? `exit code ${status}`}\n${stdout}\n${stderr}`);
}

/** Launches a built app, taps its buttons, and launches it again. */
async function use(app) {
  emulator.reset();
  const toasts = [];
  const wx = createServiceWx({ showToast: ({ title }) => toasts.push(title) });
  const page = launch(app.output, wx);
  const shows = (text) => waitFor(() => app.readText(page).includes(text), `The page doesn't show "${text}".`);
  await shows("Signed out");
  for (const claim of app.claims) assert.equal(wx.getStorageSync(claim), true, claim);

  app.tap(page, "Rename");
  await waitFor(() => toasts.length > 0, "The page doesn't show the failure.");
  assert.deepEqual(toasts, ["请先登录！"]);

  app.tap(page, "Sign in");
  await shows("Signed in: ");
  const [user, ...others] = emulator.users.list();
  assert.deepEqual(others, []);
  assert.equal(user.loginsCount, 1);

  app.tap(page, "Rename");
  await shows("Signed in: Ann");
  assert.equal(user.nickname, "Ann");

  user.nickname = "Eve";
  const next = launch(app.output, wx);
  await waitFor(() => app.readText(next).includes("Signed in: Eve"), "The next launch doesn't restore the session.");
  assert.equal(user.loginsCount, 1);
  assert.equal(toasts.length, 1);
}

/** Creates a `wx` in which the service's address leads to the emulator, with the given members replaced. */
function createServiceWx(members) {
  const wx = createWx({ emulator });
  const request = (options) => wx.request({ ...options, url: options.url.replace(SERVICE, emulator.url) });
  return { ...wx, request, ...members };
}

/** Waits until a condition is true; throws with the message after the limit. */
async function waitFor(condition, message) {
  const end = performance.now() + PAGE_LIMIT;
  while (!condition()) {
    assert(performance.now() < end, message);
    await setTimeout(10);
  }
}

function sizeOf(directory) {
  return listFiles(directory).reduce((sum, file) => sum + statSync(file).size, 0);
}

function listFiles(directory) {
  return readdirSync(directory, { recursive: true, withFileTypes: true }).flatMap((entry) =>
    entry.isFile() ? path.join(entry.parentPath, entry.name) : [],
  );
}
