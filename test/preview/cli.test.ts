import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { createServer, type Server } from "node:net";
import path from "node:path";
import { type RunOptions, run } from "../../preview/src/cli";
import { startPreview } from "../../preview/src/start-preview";
import { type WrittenMiniprogram, writeMiniprogram } from "../support/write-miniprogram";

const FREE = ["--port", "0", "--emulator-port", "0"];

let app: WrittenMiniprogram;
let printed: jest.SpyInstance;
let errors: jest.SpyInstance;
let other: Server | undefined;

beforeEach(() => {
  app = writeMiniprogram();
  printed = jest.spyOn(console, "log").mockReturnValue();
  errors = jest.spyOn(console, "error").mockReturnValue();
});
afterEach(() => {
  app.remove();
  other?.close();
  other = undefined;
  process.exitCode = undefined;
  jest.restoreAllMocks();
});

/** Lets another server listen and returns its port. */
async function takePort(): Promise<number> {
  other = createServer().listen(0, "127.0.0.1");
  await once(other, "listening");
  return (other.address() as AddressInfo).port;
}

/** Runs the command, which must fail. Returns the exit code and what it prints. */
async function fail(args: readonly string[], options: RunOptions = {}): Promise<[exitCode: unknown, message: string]> {
  expect(await run({ currentFolder: app.folder, args, ...options })).toBeUndefined();
  expect(errors).toHaveBeenCalledTimes(1);
  expect(printed).not.toHaveBeenCalled();
  return [process.exitCode, errors.mock.calls[0][0]];
}

test("previews the current folder, and prints the addresses of the preview and its emulator", async () => {
  const signals = jest.spyOn(process, "once");
  const preview = await run({ currentFolder: app.folder, args: FREE });
  expect(printed.mock.calls.flat()).toEqual([
    `Preview:  ${preview?.url}`,
    `Emulator: ${preview?.emulator.url} (users, codes and sessions)`,
    `The page reloads when you save a file in ${app.folder}. Press Ctrl+C to stop.`,
  ]);
  for (const [signal, listener] of signals.mock.calls) {
    process.removeListener(signal as string, listener as () => void);
  }
  await preview?.close();
});

test("prints its version", async () => {
  expect(await run({ args: ["--version"] })).toBeUndefined();
  expect(printed.mock.calls).toEqual([[require("../../preview/package.json").version]]);
});

test("prints its help", async () => {
  expect(await run({ program: "npm start --", args: ["--help"] })).toBeUndefined();
  expect(printed.mock.calls[0][0]).toMatch(/^Usage: npm start -- \[folder\] \[options\]\n/);
});

describe("a taken port", () => {
  test.each(["--port", "--emulator-port"])("is reported before anything is built (%s)", async (option) => {
    const port = await takePort();
    const prepare = jest.fn();
    expect(await fail([...FREE, option, String(port)], { prepare })).toEqual([
      1,
      `preview: port ${port} is in use; choose another one with ${option}, or 0 for any free port`,
    ]);
    expect(prepare).not.toHaveBeenCalled();
  });

  test.each(["port", "emulatorPort"])("rejects startPreview before anything is built (%s)", async (option) => {
    app.write({ "app.js": "(" });
    const log = jest.fn();
    const folders = { folder: path.join(__dirname, "../../preview"), appFolder: app.folder };
    const started = startPreview({ ...folders, port: 0, emulatorPort: 0, log, [option]: await takePort() });
    await expect(started).rejects.toThrow(/^port \d+ is in use/);
    // A build would have logged the error in app.js.
    expect(log).not.toHaveBeenCalled();
  });
});

test.each<[string, string[], string]>([
  ["an unknown option", ["--prot", "1"], "Unknown option '--prot'"],
  ["an invalid port", ["--port", "65536"], '--port must be an integer from 0 to 65535, but is "65536"'],
  ["the same port twice", ["--port", "7100"], "--port and --emulator-port must differ, but both are 7100"],
  ["two folders", ["one", "two"], "pass one folder, not 2: one, two"],
  ["an invalid URL", ["--domain", "example"], '--domain must be a URL, e.g. https://example.com, but is "example"'],
])("rejects %s", async (_what, args, message) => {
  expect(await fail(args)).toEqual([2, `preview: ${message}`]);
});

test("rejects a folder without a mini program", async () => {
  const [exitCode, message] = await fail([...FREE, "pages"]);
  expect([exitCode, message]).toEqual([
    1,
    `preview: ${app.folder}/pages contains no app.json. Pass the folder of a mini program`,
  ]);
});
