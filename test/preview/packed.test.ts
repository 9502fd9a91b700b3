import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import { type WrittenMiniprogram, writeMiniprogram } from "../support/write-miniprogram";

const ROOT = path.join(__dirname, "../..");
const BIN = "node_modules/authing-preview/bin/authing-preview.js";

let tarball: string;
let project: WrittenMiniprogram;

beforeAll(() => {
  const folder = mkdtempSync(path.join(tmpdir(), "authing-preview-"));
  const args = ["pack", "--json", "--ignore-scripts", "--workspace=authing-preview", `--pack-destination=${folder}`];
  const [{ filename }] = JSON.parse(execFileSync("npm", args, { cwd: ROOT, encoding: "utf8" }));
  tarball = path.join(folder, filename);
});
afterAll(() => rmSync(path.dirname(tarball), { recursive: true }));

beforeEach(() => {
  project = writeMiniprogram({ "app.js": 'App({ name: "own app" });' });
});
afterEach(() => project.remove());

/**
 * Installs the tarball without the network. Only the packages that its `package.json` names are available to it.
 *
 * @param options.emulator whether to install the emulator, too
 */
function install({ emulator }: { emulator: boolean }): void {
  const target = path.join(project.folder, "node_modules/authing-preview");
  mkdirSync(target, { recursive: true });
  execFileSync("tar", ["-xzf", tarball, "--strip-components=1", "-C", target]);
  const { dependencies, peerDependencies } = JSON.parse(readFileSync(path.join(target, "package.json"), "utf8"));
  for (const name of [...Object.keys(dependencies), ...(emulator ? Object.keys(peerDependencies) : [])]) {
    symlinkSync(path.join(ROOT, "node_modules", name), path.join(project.folder, "node_modules", name));
  }
}

function start(): ChildProcess {
  const args = [BIN, "--port", "0", "--emulator-port", "0"];
  return spawn(process.execPath, args, { cwd: project.folder, stdio: ["ignore", "pipe", "pipe"] });
}

test("the packed preview runs the mini program in an empty project and stops on SIGTERM", async () => {
  install({ emulator: true });
  const process = start();
  const [first] = await once(createInterface({ input: process.stdout as NodeJS.ReadableStream }), "line");
  const url = String(first).replace(/^Preview:\s+/, "");
  for (const file of ["/", "/preview/runtime.js", "/preview/phone.css", "/preview/app.json"]) {
    expect((await fetch(url + file)).status).toBe(200);
  }
  const data: any = await (await fetch(`${url}/preview/app.json`)).json();
  expect(data.problems).toEqual([]);
  expect(data.app.code).toContain("own app");
  expect((await fetch(`${data.emulatorUrl}/api/v2/.well-known`)).status).toBe(200);
  process.kill("SIGTERM");
  expect(await once(process, "exit")).toEqual([0, null]);
});

test("the packed preview says that it needs the emulator", async () => {
  install({ emulator: false });
  const process = start();
  const [line] = await once(createInterface({ input: process.stderr as NodeJS.ReadableStream }), "line");
  expect(line).toBe("preview: the preview needs the package authing-emulator; install it, too (see the README)");
  expect(await once(process, "exit")).toEqual([1, null]);
});
