/**
 * Installs the packages, as npm would publish them, into empty projects with an empty npm cache. There it starts the
 * commands of the emulator and the preview, and runs the samples of the READMEs with Jest, Vitest, node:test and
 * TypeScript. Prints how long each step takes. Needs the npm registry, and a build.
 *
 * Usage: node scripts/check-install.mjs
 */
import { execFileSync, spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
/** Limit for each step in milliseconds; a test run that hangs after a failed assertion exceeds it. */
const LIMIT = 120_000;
/** Limit for installations, which depend on the network, in milliseconds. */
const INSTALL_LIMIT = 600_000;
const { devDependencies } = JSON.parse(readFileSync(path.join(ROOT, "package.json"), "utf8"));
// Omits the settings that npm passes to this repository's scripts. Otherwise, they would apply to the projects.
const ENVIRONMENT = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(npm_|jest_)/i.test(name)));

const folder = mkdtempSync(path.join(tmpdir(), "authing-install-"));
try {
  await main();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true });
}

async function main() {
  const { sdk, emulator, preview } = await step("pack the packages", packAll);
  const alone = createProject("alone", {});
  await step("install the emulator alone, with an empty cache", () => install(alone, emulator));
  await step("require and import the emulator", () => loadEverything(alone));
  await step("serve with npx authing-emulator", () => serve(alone));

  const miniProgram = createProject("mini-program", miniProgramFiles());
  await step("install the SDK, the emulator and the preview", () => {
    install(miniProgram, sdk);
    install(miniProgram, emulator, preview, "--save-dev");
  });
  await step("preview a mini program with npx authing-preview", () => previewMiniProgram(miniProgram));

  const app = createProject("app", samples());
  await step("install the SDK and the emulator", () => install(app, sdk, emulator));
  await step("install Jest, Vitest and TypeScript", () => install(app, ...tools(), "--save-dev"));
  await step("serve with npx authing-emulator", () => serve(app));
  await step("run the sample of README.md with Jest", () => run(app, ["npx", "jest", "sample.jest.test.js"]));
  await step("run the sample of emulator/README.md with Vitest", () =>
    run(app, ["npx", "vitest", "run", "--dir=vitest"]),
  );
  await step("run the sample with node:test", () => run(app, ["node", "--test", "node/sample.mjs"]));
  await step("check the types", () => checkTypes(app));
  for (const [runner, command] of [
    ["Jest", ["npx", "jest", "failing.jest.test.js"]],
    ["Vitest", ["npx", "vitest", "run", "--dir=failing"]],
    ["node:test", ["node", "--test", "node/failing.mjs"]],
  ]) {
    await step(`end the process after a failed assertion: ${runner}`, () => run(app, command, { status: 1 }));
  }
}

/** Runs a step, and prints its name and duration. */
async function step(name, action) {
  const start = performance.now();
  const result = await action();
  console.log(`${((performance.now() - start) / 1000).toFixed(1).padStart(6)} s  ${name}`);
  return result;
}

/** Packs the packages. Returns the paths of the tarballs. */
function packAll() {
  const pack = (...args) => {
    const options = ["pack", "--json", "--ignore-scripts", `--pack-destination=${folder}`, ...args];
    const output = execFileSync("npm", options, { cwd: ROOT, encoding: "utf8", env: ENVIRONMENT });
    return path.join(folder, JSON.parse(output)[0].filename);
  };
  const emulator = pack("--workspace=authing-emulator");
  return { sdk: pack(), emulator, preview: pack("--workspace=authing-preview") };
}

/** Creates a project with files. Returns its folder. */
function createProject(name, files) {
  const project = path.join(folder, name);
  for (const [file, text] of Object.entries({ "package.json": '{ "private": true }', ...files })) {
    mkdirSync(path.dirname(path.join(project, file)), { recursive: true });
    writeFileSync(path.join(project, file), text);
  }
  return project;
}

function install(project, ...args) {
  run(project, ["npm", "install", "--no-audit", "--no-fund", `--cache=${path.join(folder, "cache")}`, ...args], {
    timeout: INSTALL_LIMIT,
  });
}

/** Returns the test runners and the compiler. Those that this repository also uses have the same versions as here. */
function tools() {
  return ["jest", "typescript"].map((name) => `${name}@${devDependencies[name]}`).concat("vitest@^4");
}

/**
 * Runs a command; throws with its output if the exit code differs from `status` or the command exceeds the time limit.
 */
function run(cwd, [command, ...args], { status = 0, timeout = LIMIT } = {}) {
  const result = spawnSync(command, args, { cwd, encoding: "utf8", env: ENVIRONMENT, timeout });
  if (result.status !== status) {
    const outcome = result.error?.message ?? `exit code ${result.status}`;
    throw new Error(`${command} ${args.join(" ")}: ${outcome}\n${result.stdout}\n${result.stderr}`);
  }
  return result.stdout;
}

/** Loads each entry point of the emulator as CommonJS and as an ES module, and starts an emulator from each. */
function loadEverything(project) {
  const use = `startEmulator({ keyBits: 1024 }).then(async (emulator) => {
    const { code } = await createWx({ emulator }).login();
    if (!code || typeof inBrowser !== "function") throw new Error("no code");
    await emulator.close();
  });`;
  const common = `
    const { startEmulator } = require("authing-emulator");
    const { createWx } = require("authing-emulator/wx");
    const { createWx: inBrowser } = require("authing-emulator/wx-browser");
    ${use}`;
  const module = `
    import { startEmulator } from "authing-emulator";
    import { createWx } from "authing-emulator/wx";
    import { createWx as inBrowser } from "authing-emulator/wx-browser";
    ${use}`;
  run(project, ["node", "--eval", common]);
  run(project, ["node", "--input-type=module", "--eval", module]);
}

/** Starts the emulator's command, and sends a request. */
function serve(project) {
  return withCommand(project, ["authing-emulator", "--port=0", "--quiet"], async (url) => {
    await get(`${url}/api/v2/.well-known`);
  });
}

/** Starts the preview's command, and requests its page, its code and the built mini program. */
function previewMiniProgram(project) {
  return withCommand(project, ["authing-preview", "--port=0", "--emulator-port=0", "--build-npm"], async (url) => {
    const page = await get(`${url}/`);
    if (!/<script[^>]+runtime\.js/.test(page)) throw new Error("The page does not load the preview's code.");
    await get(`${url}/preview/runtime.js`);
    const { app, problems, emulatorUrl } = JSON.parse(await get(`${url}/preview/app.json`));
    if (problems.length) throw new Error(`The preview reports problems: ${JSON.stringify(problems)}`);
    if (!app.code.includes("greeting of the mini program")) throw new Error("The code of the app is missing.");
    if (!app.code.includes("AuthenticationClient")) throw new Error("The SDK is missing.");
    await get(`${emulatorUrl}/api/v2/.well-known`);
  });
}

/** Requests a URL, and returns the body of the response. */
async function get(url) {
  const response = await fetch(url, { signal: AbortSignal.timeout(LIMIT) });
  if (response.status !== 200) throw new Error(`${url} responds with HTTP ${response.status}.`);
  return response.text();
}

/** Starts a command of an installed package, passes the first URL that it prints to `use`, and stops it. */
async function withCommand(project, command, use) {
  const child = spawn("npx", command, {
    cwd: project,
    env: { ...ENVIRONMENT, npm_config_offline: "true" },
    detached: true,
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = new Promise((resolve) => child.once("exit", resolve));
  try {
    const url = await new Promise((resolve, reject) => {
      let output = "";
      child.stdout.on("data", (chunk) => {
        output += chunk;
        const [found] = /http:\S+(?=\s)/.exec(output) ?? [];
        if (found) resolve(found);
      });
      child.once("exit", (code) => reject(new Error(`npx ${command.join(" ")}: exit code ${code}`)));
    });
    await use(url);
  } finally {
    // Stops the process group, because npx runs the command in another process.
    process.kill(-child.pid, "SIGTERM");
    await ended;
  }
}

/** Type-checks the sample of the emulator's README, and programs that use every entry point. */
function checkTypes(project) {
  const check = (...args) => run(project, ["npx", "tsc", "--noEmit", "--strict", "--target", "es2022", ...args]);
  const modern = ["--module", "nodenext"];
  check(...modern, "--skipLibCheck", "vitest/sample.test.ts");
  // Also checks the declarations themselves, in a project for Node.js and in one for browsers.
  for (const environment of [
    ["--lib", "es2022", "--types", "node"],
    ["--lib", "es2022,dom", "--typeRoots", "no-types"],
  ]) {
    check(...modern, ...environment, "types/module.mts", "types/common.cts");
  }
  check("--module", "esnext", "--moduleResolution", "bundler", "types/module.mts");
  check("--module", "commonjs", "--moduleResolution", "node10", "types/node10.ts");
  const typings = ["--typeRoots", path.join(ROOT, "node_modules"), "--types", "miniprogram-api-typings"];
  check(...modern, "--skipLibCheck", ...typings, "types/platform.mts");
}

/** Returns the files of a mini program that uses the SDK. */
function miniProgramFiles() {
  return {
    "app.json": '{ "pages": ["pages/home/home"] }',
    "app.js": `
      const { AuthenticationClient } = require("authing-wxapp-sdk");
      App({ authing: new AuthenticationClient({ appId: "app-1" }), greeting: "greeting of the mini program" });`,
    "pages/home/home.js": "Page({});",
    "pages/home/home.wxml": "<text>Home</text>",
  };
}

/** Returns the files of the app: the samples, variants whose assertion fails, and programs for the type checker. */
function samples() {
  const jest = findSample("README.md", "js");
  const vitest = findSample("emulator/README.md", "ts");
  const nodeTest = vitest
    .replace(/^import \{.*\} from "vitest";/m, 'import { afterEach, beforeEach, test } from "node:test";')
    .replace(/type Emulator, |: Emulator\b/g, "")
    .replace(/expect\((.*)\)\.toBe\((.*)\);/, "assert.equal($1, $2);")
    .concat('import assert from "node:assert/strict";\n');
  const failing = (sample) => sample.replace(/(?<=toBe\(|, )1\)/, "2)");
  const program = `
    import { type Emulator, type EmulatorOptions, startEmulator } from "authing-emulator";
    import { type CreateWxOptions, createWx } from "authing-emulator/wx";
    import { createWx as createBrowserWx } from "authing-emulator/wx-browser";
    const options: EmulatorOptions = { port: 0, allowOrigins: ["https://app.example.com"] };
    export async function main(files: CreateWxOptions["files"] = {}): Promise<string> {
      const emulator: Emulator = await startEmulator(options);
      const { code } = await createWx({ emulator, files }).login();
      // @ts-expect-error -- users have no such field
      emulator.users.list()[0]?.noSuchField;
      createBrowserWx({ emulator });
      return code;
    }`;
  return {
    "sample.jest.test.js": jest,
    "failing.jest.test.js": failing(jest),
    "vitest/sample.test.ts": vitest,
    "failing/sample.test.ts": failing(vitest),
    "node/sample.mjs": nodeTest,
    "node/failing.mjs": failing(nodeTest),
    "types/module.mts": program,
    "types/common.cts": program,
    "types/node10.ts": program,
    "types/platform.mts": `
      import { createWx } from "authing-emulator/wx";
      const fake = createWx({ emulator: { url: "http://127.0.0.1:7100" } });
      const platform: Pick<WechatMiniprogram.Wx, keyof typeof fake> = fake;
      // @ts-expect-error -- wx.request requires a URL
      platform.request({});`,
  };
}

/** Returns the code block of a document that contains a test. */
function findSample(file, language) {
  const text = readFileSync(path.join(ROOT, file), "utf8");
  const blocks = [...text.matchAll(new RegExp(`^\`\`\`${language}\n([\\s\\S]*?)^\`\`\``, "gm"))].map(
    ([, code]) => code,
  );
  const sample = blocks.find((code) => /^test\(/m.test(code));
  if (!sample) throw new Error(`${file} contains no sample test`);
  return sample;
}
