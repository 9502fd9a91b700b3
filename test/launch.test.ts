import { cpSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const { createRealm } = require("../scripts/realm.cjs");

const PACKED = path.join(__dirname, "../miniprogram_dist");

/** Files that a launch loads. */
const LAUNCH = ["index.js", "launch.js"];
/** Files that a silent sign-in loads. */
const SIGN_IN = [...LAUNCH, "calls.js"];

const all = (readdirSync(PACKED, { recursive: true }) as string[]).filter((name) => name.endsWith(".js"));

let packages: string;
beforeEach(() => {
  packages = mkdtempSync(path.join(tmpdir(), "packed-"));
});
afterEach(() => rmSync(packages, { recursive: true }));

/** Functions that the SDK has passed to `setTimeout` instead of running them during the launch. */
let timers: (() => void)[];
beforeEach(() => {
  timers = [];
});

/** Loads a copy of the packed SDK that contains only the given files. */
function load(files: string[], wx: object = {}): any {
  for (const file of files) cpSync(path.join(PACKED, file), path.join(packages, "authing-wxapp-sdk", file));
  const setTimeout = (run: () => void) => timers.push(run);
  return createRealm({ wx, setTimeout }, packages)("authing-wxapp-sdk");
}

/** Creates a `wx` whose requests return a user. */
function answerWithUser(): object {
  const stored = new Map<string, unknown>();
  return {
    login: ({ success }: any) => success({ code: "code" }),
    request: ({ success }: any) =>
      success({ statusCode: 200, data: { code: 200, message: "ok", data: { id: "u-1", token: "t-1" } } }),
    getStorageSync: (key: string) => stored.get(key) ?? "",
    setStorageSync: (key: string, value: unknown) => stored.set(key, value),
    removeStorageSync: (key: string) => stored.delete(key),
  };
}

test("a launch loads only its own files", () => {
  const { AuthenticationClient } = load(LAUNCH, answerWithUser());
  const authing = new AuthenticationClient({ appId: "app-1", host: "https://my.example.com", lang: "en-US" });
  expect(authing.options).toMatchObject({ appId: "app-1", appHost: "https://my.example.com" });
});

test("a silent sign-in loads only the files of a launch and calls.js", async () => {
  const { AuthenticationClient } = load(SIGN_IN, answerWithUser());
  const authing = new AuthenticationClient({ appId: "app-1" });
  expect(await authing.loginByCode("code")).toMatchObject({ id: "u-1" });
  expect(await authing.login()).toMatchObject({ id: "u-1" });
});

test("prefetches random bytes after the launch", () => {
  const getRandomValues = jest.fn();
  const { AuthenticationClient } = load(all, { getRandomValues });
  new AuthenticationClient({ appId: "app-1" });
  expect(getRandomValues).not.toHaveBeenCalled();
  for (const run of timers) run();
  expect(getRandomValues).toHaveBeenCalledTimes(1);
});

test.each([
  ["methods/login.js", (authing: any) => authing.loginByEmail("bob@example.com", "passw0rd")],
  ["methods/urls.js", (authing: any) => authing.buildLogoutUrl()],
  ["messages.js", (authing: any) => authing.loginByCode("")],
])("loads %s on first use", async (file, use) => {
  const { AuthenticationClient } = load(SIGN_IN, answerWithUser());
  const authing = new AuthenticationClient({ appId: "app-1" });
  const result = new Promise((resolve) => resolve(use(authing)));
  await expect(result).rejects.toThrow(path.join("authing-wxapp-sdk", file));
});

test("loads a sub-client on first use", () => {
  const { AuthenticationClient } = load(SIGN_IN);
  const authing = new AuthenticationClient({ appId: "app-1" });
  expect(() => authing.mfa).toThrow(path.join("clients", "mfa-authentication-client.js"));
});

test("loads an exported class or constant on first use", () => {
  const sdk = load(LAUNCH);
  expect(() => sdk.AuthingError).toThrow(path.join("authing-wxapp-sdk", "calls.js"));
  expect(() => sdk.MfaAuthenticationClient).toThrow(path.join("clients", "mfa-authentication-client.js"));
  expect(() => sdk.SceneType).toThrow(path.join("types", "enums.js"));
});

test.each(all)("%s can be the first file that is loaded", (file) => {
  load(all);
  const loaded = createRealm({ wx: {} }, packages)(path.join(packages, "authing-wxapp-sdk", file));
  expect(Object.values(loaded)).not.toEqual([]);
  for (const value of Object.values(loaded)) expect(value).toBeDefined();
});
