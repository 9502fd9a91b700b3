import type { Emulator } from "../src";
import { createMy, createTt, createWx } from "../src/wx";
import { createWx as createBrowserWx } from "../src/wx-browser";
import { post, startTestEmulator } from "./support/client";
import { fakeDate, pass } from "./support/clock";

let emulator: Emulator;

beforeAll(async () => {
  emulator = await startTestEmulator();
});
beforeEach(() => emulator.reset());
afterEach(() => jest.useRealTimers());
afterAll(() => emulator.close());

/** Signs in with a code from `wx.login`, and returns the response. */
async function signIn(code: string) {
  return (await post(emulator, "/connections/social/wechat-miniprogram/auth", { code })).body;
}

const COMMON = "emulator, domains, redirectCloud, files";

// Tests pass values that TypeScript would not allow.
describe.each<[string, (options?: any) => unknown, string]>([
  ["createWx", createWx, `${COMMON}, openid`],
  ["createWx", createBrowserWx, `${COMMON}, openid, storage, storagePrefix, choosePicture`],
  ["createTt", createTt, COMMON],
  ["createMy", createMy, COMMON],
])("%s", (name, create, options) => {
  test.each([[undefined], [null], [{}], [{ emulator: undefined }]])("requires an emulator: %j", (given) => {
    expect(() => create(given)).toThrow(new TypeError(`${name}: options.emulator is required`));
  });

  test("rejects a promise in place of an emulator", () => {
    expect(() => create({ emulator: Promise.resolve(emulator) })).toThrow(
      new TypeError(`${name}: options.emulator must be a running emulator, or an object with its url`),
    );
  });

  test("names all unknown options at once", () => {
    expect(() => create({ emulator, redirectClod: true })).toThrow(
      new TypeError(`${name}: unknown option redirectClod (options: ${options})`),
    );
    expect(() => create({ redirectClod: true, domain: [] })).toThrow(
      new TypeError(
        `${name}: options.emulator is required; unknown options redirectClod, domain (options: ${options})`,
      ),
    );
  });
});

describe.each<[string, (options: { emulator: Emulator; openid?: any; storage?: any }) => any]>([
  ["createWx", createWx],
  ["createWx for browsers", (options) => createBrowserWx({ storage: {}, ...options })],
])("the openid option of %s", (_name, create) => {
  test("makes login sign in this WeChat user, each time with a new code", async () => {
    const phones = [create({ emulator, openid: "anna" }), create({ emulator, openid: "ben" })];
    const tablet = create({ emulator, openid: "anna" });
    const [anna, ben] = [await signIn((await phones[0].login()).code), await signIn((await phones[1].login()).code)];
    expect([anna.data.openid, ben.data.openid]).toEqual(["anna", "ben"]);
    expect((await signIn((await phones[0].login()).code)).data.id).toBe(anna.data.id);
    expect((await signIn((await tablet.login()).code)).data.id).toBe(anna.data.id);
    expect(emulator.users.list()).toHaveLength(2);
  });

  test("makes getWeRunData return data that only this user's session key decrypts", async () => {
    const phone = create({ emulator, openid: "anna" });
    const { iv, encryptedData } = await phone.getWeRunData();
    const decrypt = async (code: string) => {
      const body = { extIdpConnidentifier: "wechat-miniprogram", code, iv, encryptedData };
      return (await post(emulator, "/api/v3/decrypt-wechat-miniprogram-data", body)).body.statusCode;
    };
    expect(await decrypt((await create({ emulator }).login()).code)).toBe(400);
    expect(await decrypt((await phone.login()).code)).toBe(200);
  });

  test("keeps the lifetime of codes", async () => {
    fakeDate();
    const { code } = await create({ emulator, openid: "anna" }).login();
    pass(5 * 60);
    expect((await signIn(code)).code).toBe(40029);
  });

  test.each([[""], ["a:b"], [5], ["x".repeat(129)]])("rejects %j", (openid) => {
    expect(() => create({ emulator, openid })).toThrow(
      new TypeError("createWx: options.openid must be 1 to 128 characters without colons"),
    );
  });
});

test("getUserProfile encrypts the profile for the user of the openid option", async () => {
  const phone = createWx({ emulator, openid: "anna" });
  phone.getUserProfile.answer({ userInfo: { nickName: "Anna" } as never });
  const { iv, encryptedData } = await phone.getUserProfile({ desc: "profile" });
  const { code } = await phone.login();
  const path = "/connections/social/wechat-miniprogram/auth";
  expect((await post(emulator, path, { code, iv, encryptedData })).body.data.nickname).toBe("Anna");
  expect(emulator.warnings.list()).toEqual([]);
});

test("a scripted code signs in once, and a function can return a new code for each sign-in", async () => {
  const phone = createWx({ emulator, openid: "anna" });
  const codeOfSignIn = async () => (await signIn((await phone.login()).code)).code;
  phone.login.answer({ code: "openid:ben" });
  expect([await codeOfSignIn(), await codeOfSignIn()]).toEqual([200, 40163]);
  phone.login.answer(() => ({ code: `openid:ben:${Math.random()}` }));
  expect([await codeOfSignIn(), await codeOfSignIn()]).toEqual([200, 200]);
  expect(emulator.users.list()).toMatchObject([{ openid: "ben" }]);
});
