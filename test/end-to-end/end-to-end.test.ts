import { type Emulator, startEmulator } from "authing-emulator";
import { createWx } from "authing-emulator/wx";
import type { AuthenticationClient, AuthenticationClientOptions } from "../../src/index";
import methods from "../data/methods.json";
import { access } from "./access";
import { account } from "./account";
import { activity } from "./activity";
import { browserFingerprint } from "./browser-fingerprint";
import { captcha } from "./captcha";
import { cas } from "./cas";
import { codes } from "./codes";
import { contact } from "./contact";
import { enterprise } from "./enterprise";
import { event } from "./event";
import { factors } from "./factors";
import { login } from "./login";
import { mfa } from "./mfa";
import { oidc } from "./oidc";
import { password } from "./password";
import { pkce } from "./pkce";
import { principal } from "./principal";
import { profile } from "./profile";
import { qrcode } from "./qrcode";
import { register } from "./register";
import { diagnoseResults, toSource } from "./result-types";
import { session } from "./session";
import { social } from "./social";
import { urls } from "./urls";
import { userDefinedData } from "./user-defined-data";
import { wechat } from "./wechat";

const { createRealm } = require("../../scripts/realm.cjs");

const scenarios = {
  ...register,
  ...login,
  ...codes,
  ...captcha,
  ...password,
  ...contact,
  ...account,
  ...activity,
  ...factors,
  ...profile,
  ...wechat,
  ...session,
  ...access,
  ...userDefinedData,
  ...oidc,
  ...pkce,
  ...cas,
  ...urls,
  ...mfa,
  ...qrcode,
  ...social,
  ...enterprise,
  ...principal,
  ...event,
  ...browserFingerprint,
};

/** Methods that version 4 does not have. */
const ADDED = [
  "login",
  "onAuthStateChange",
  "preCheckCode",
  "getCountryList",
  "sendCode",
  "deleteAccount",
  "bindWechat",
  "bindWechatPhone",
  "decryptWechatMiniProgramData",
  "getApplicationEnabledExtIdps",
  "qrcode.scan",
  ...Object.keys({ ...activity, ...captcha, ...factors }),
];

const { client: clientMethods, ...subClients } = methods;
const names = [
  ...ADDED,
  ...Object.keys(clientMethods),
  ...Object.entries(subClients).flatMap(([subClient, members]) =>
    Object.keys(members).map((name) => `${subClient}.${name}`),
  ),
];

/** Distinct results of each method, as source code. */
const results = new Map<string, Set<string>>();

let emulator: Emulator;
beforeAll(async () => {
  emulator = await startEmulator({ keyBits: 1024 });
});
afterEach(() => emulator.reset());
afterAll(() => emulator.close());

test("every public method has a scenario", () => {
  expect(Object.keys(scenarios).sort()).toEqual(names.sort());
});

// Older and newer endpoints of the service respond in different shapes.
describe.each(["older", "newer"] as const)("responses in the %s shape", (answerShape) => {
  test.each(Object.entries(scenarios))("%s", async (name, play) => {
    emulator.answerShape = answerShape;
    const wx = createWx({ emulator });
    const sdk = createRealm({ wx })("authing-wxapp-sdk");
    const called = new Set<string>();
    const createClient = (options: AuthenticationClientOptions = {}): AuthenticationClient =>
      recordCalls(called, "", new sdk.AuthenticationClient({ appId: "app-1", host: emulator.url, ...options }));
    await play({ client: createClient(), emulator, wx, createClient });
    expect([...called]).toContain(name);
  });
});

test("every result has the type that its method promises", () => {
  expect(diagnoseResults(results)).toEqual([]);
});

/** Returns a proxy of a client that adds the names of called methods to `called`, and their results to `results`. */
function recordCalls<Client extends object>(called: Set<string>, prefix: string, client: Client): Client {
  return new Proxy(client, {
    get(target, key) {
      const member = Reflect.get(target, key);
      const name = `${prefix}${String(key)}`;
      if (name in subClients) return recordCalls(called, `${name}.`, member as object);
      if (typeof member !== "function") return member;
      return (...args: unknown[]) => {
        called.add(name);
        const answer = member.apply(target, args);
        Promise.resolve(answer).then(
          (result) => results.set(name, (results.get(name) ?? new Set()).add(toSource(result))),
          () => {},
        );
        return answer;
      };
    },
  });
}
