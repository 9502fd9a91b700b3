import { createDecipheriv } from "node:crypto";
import type { Emulator } from "../src";
import { post, startTestEmulator } from "./support/client";

const PHONE = { phoneNumber: "+4915112345678", purePhoneNumber: "15112345678", countryCode: "49" };
const DEFAULT_NUMBER = "13800000000";

let emulator: Emulator;

beforeAll(async () => {
  emulator = await startTestEmulator();
});
beforeEach(() => emulator.reset());
afterAll(() => emulator.close());

const call = async (endpoint: string, body: object) =>
  (await post(emulator, `/connections/social/wechat-miniprogram/${endpoint}`, body)).body;

test("decrypts a phone number with the session key of the user that the code identifies", async () => {
  const detail = emulator.wechat.encrypt(PHONE, "ann");
  expect((await call("getphone", { code: "openid:ann:1", ...detail })).data).toEqual({
    ...PHONE,
    openid: "ann",
    unionid: "unionid-of-ann",
  });
  const { data } = await call("auth-by-phone", { code: "openid:ann:2", ...detail });
  expect(emulator.users.findById(data.id)).toMatchObject({ phone: "15112345678", phoneCountryCode: "+49" });
  expect(emulator.warnings.list()).toEqual([]);
});

test("distinguishes phone numbers from different countries", async () => {
  const holder = await emulator.users.create({ phone: PHONE.purePhoneNumber });
  const { data } = await call("auth-by-phone", { code: "c1", ...emulator.wechat.encrypt(PHONE) });
  expect(data.id).not.toBe(holder.id);
});

test("encrypts data for the default WeChat user if no openid is given", async () => {
  const { data } = await call("getphone", { code: "wx-code-1", ...emulator.wechat.encrypt(PHONE) });
  expect(data).toMatchObject(PHONE);
});

test("encrypts data with AES-128-CBC and a random IV", () => {
  const first = emulator.wechat.encrypt(PHONE);
  const second = emulator.wechat.encrypt(PHONE);
  expect(first.iv).not.toBe(second.iv);
  expect(Buffer.from(first.iv, "base64")).toHaveLength(16);
  expect(Buffer.from(first.encryptedData, "base64").length % 16).toBe(0);
  const withWrongKey = createDecipheriv("aes-128-cbc", Buffer.alloc(16), Buffer.from(first.iv, "base64"));
  expect(withWrongKey.setAutoPadding(false).update(first.encryptedData, "base64", "latin1")).not.toContain("phone");
});

describe("data that cannot be decrypted is replaced with the default phone number and causes one warning", () => {
  test.each<[string, () => object]>([
    ["made-up strings", () => ({ iv: "iv", encryptedData: "data" })],
    ["data encrypted for another user", () => emulator.wechat.encrypt(PHONE, "bob")],
    [
      "data encrypted with an old key",
      () => {
        const detail = emulator.wechat.encrypt(PHONE, "ann");
        emulator.wechat.renewKey("ann");
        return detail;
      },
    ],
    ["a wrong IV", () => ({ ...emulator.wechat.encrypt(PHONE, "ann"), iv: Buffer.alloc(16).toString("base64") })],
  ])("%s", async (_what, makeDetail) => {
    const heard: string[] = [];
    const stop = emulator.warnings.subscribe((warning) => heard.push(warning));
    const detail = makeDetail();
    for (const code of ["openid:ann:1", "openid:ann:2"]) {
      expect((await call("getphone", { code, ...detail })).data.phoneNumber).toBe(DEFAULT_NUMBER);
    }
    expect(heard).toEqual([expect.stringContaining(DEFAULT_NUMBER)]);
    expect(emulator.warnings.list()).toEqual(heard);
    stop();
  });
});

test.each([
  [{ nickName: "小明" }],
  [{ purePhoneNumber: 13900000000, countryCode: "86" }],
  [{ purePhoneNumber: "not a number", countryCode: "86" }],
  [{ purePhoneNumber: "13900000000", countryCode: "x" }],
])("rejects encrypted data that is not a phone number: %j", async (data) => {
  for (const endpoint of ["getphone", "auth-by-phone"]) {
    const detail = emulator.wechat.encrypt(data);
    expect(await call(endpoint, { code: `${endpoint}-1`, ...detail })).toMatchObject({ code: 2080 });
  }
  expect(emulator.users.list()).toEqual([]);
});

describe("a profile", () => {
  const profile = {
    nickName: "小明",
    avatarUrl: "https://example.com/a.png",
    gender: 1,
    city: "广州",
    country: "中国",
  };

  test("is decrypted on sign-in and fills empty fields", async () => {
    const { data } = await call("auth", { code: "c1", ...emulator.wechat.encrypt(profile) });
    expect(emulator.users.findById(data.id)).toMatchObject({
      nickname: "小明",
      photo: "https://example.com/a.png",
      gender: "M",
      city: "广州",
      country: "中国",
      province: null,
    });
    const later = await call("auth", { code: "c2", ...emulator.wechat.encrypt({ nickName: "x", province: "广东" }) });
    expect(later.data).toMatchObject({ id: data.id, nickname: "小明", province: "广东" });
  });

  test("is ignored with a warning if it cannot be decrypted", async () => {
    const { code, data } = await call("auth", { code: "c1", iv: "iv", encryptedData: "data" });
    expect(code).toBe(200);
    expect(data.nickname).toBeNull();
    expect(emulator.warnings.list()).toHaveLength(1);
  });
});
