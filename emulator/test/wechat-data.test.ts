import type { Emulator } from "../src";
import { loginByCode, post, startTestEmulator } from "./support/client";
import { fakeDate, pass } from "./support/clock";

const SOURCE = "wechat-miniprogram";
const PHONE = { phoneNumber: "13912345678" };

let emulator: Emulator;

beforeAll(async () => {
  emulator = await startTestEmulator();
});
beforeEach(() => emulator.reset());
afterEach(() => jest.useRealTimers());
afterAll(() => emulator.close());

const call = async (endpoint: string, body: object, headers?: Record<string, string>) =>
  (await post(emulator, `/api/v3/${endpoint}`, { extIdpConnidentifier: SOURCE, ...body }, headers)).body;
const phoneCode = (phone: { phoneNumber?: string; countryCode?: string } = PHONE) =>
  emulator.wechat.phoneCodeDetail(phone).code;
const watermark = { appid: "wx0000000000000000", timestamp: expect.any(Number) };

describe("get-wechat-miniprogram-phone", () => {
  test("returns the number in the documented place and in the place that the published client reads", async () => {
    expect(await call("get-wechat-miniprogram-phone", { code: phoneCode() })).toMatchObject({
      statusCode: 200,
      data: {
        phoneNumber: "+8613912345678",
        purePhoneNumber: "13912345678",
        countryCode: "86",
        phone_info: { phoneNumber: "13912345678", purePhoneNumber: "13912345678", countryCode: "86", watermark },
      },
    });
    expect(emulator.users.list()).toEqual([]);
  });

  test("returns a number from another country", async () => {
    const code = phoneCode({ phoneNumber: "15112345678", countryCode: "49" });
    expect((await call("get-wechat-miniprogram-phone", { code })).data).toMatchObject({
      phoneNumber: "+4915112345678",
      phone_info: { phoneNumber: "+4915112345678", purePhoneNumber: "15112345678", countryCode: "49" },
    });
  });
});

describe("get-wechat-miniprogram-phone-data and updatePhone", () => {
  const prove = async () => (await call("get-wechat-miniprogram-phone-data", { code: phoneCode() })).data;
  const update = (token: string, body: object) =>
    call("wechat-miniprogram/updatePhone", body, { "x-authing-app-id": "app-1", authorization: token });
  const contact = { phone: "13912345678", phoneCountryCode: "+86" };

  test("bind the proven number to the signed-in user", async () => {
    const { id, token } = await loginByCode(emulator, "ann");
    const { phone_info: info, codeForUpdatePhone } = await prove();
    expect(info).toMatchObject({ purePhoneNumber: "13912345678", countryCode: "86", watermark });
    expect(await update(token, { ...contact, phoneCountryCode: "86", codeForUpdatePhone })).toMatchObject({
      statusCode: 200,
      data: { success: true },
    });
    const bound = { ...contact, phoneVerified: true };
    expect(emulator.users.findById(id)).toMatchObject(bound);
    // The code works once.
    expect(await update(token, { ...contact, codeForUpdatePhone })).toMatchObject({ apiCode: 2001 });
  });

  test("replace a number that the user has", async () => {
    const { id, token } = await loginByCode(emulator, "ann");
    Object.assign(emulator.users.findById(id) ?? {}, { phone: "13700000000", phoneCountryCode: "+86" });
    const { codeForUpdatePhone } = await prove();
    expect(await update(token, { ...contact, codeForUpdatePhone })).toMatchObject({ statusCode: 200 });
    expect(emulator.users.findById(id)).toMatchObject(contact);
  });

  test("reject a number that another user has, until it is free", async () => {
    const owner = await emulator.users.create(contact);
    const { token } = await loginByCode(emulator, "ann");
    const { codeForUpdatePhone } = await prove();
    expect(await update(token, { ...contact, codeForUpdatePhone })).toMatchObject({ apiCode: 2035 });
    emulator.users.delete(owner);
    expect(await update(token, { ...contact, codeForUpdatePhone })).toMatchObject({ statusCode: 200 });
  });

  test("reject another number, an unknown code and an expired code", async () => {
    fakeDate();
    const { id, token } = await loginByCode(emulator, "ann");
    const { codeForUpdatePhone } = await prove();
    for (const body of [
      { ...contact, phone: "13700000000", codeForUpdatePhone },
      { ...contact, phoneCountryCode: "+1", codeForUpdatePhone },
      { ...contact, codeForUpdatePhone: "nonsense" },
    ]) {
      expect(await update(token, body)).toMatchObject({ apiCode: 2001 });
    }
    pass(5 * 60);
    expect(await update(token, { ...contact, codeForUpdatePhone })).toMatchObject({ apiCode: 2300 });
    expect(emulator.users.findById(id)?.phone).toBeNull();
  });

  test("reject a missing token and incomplete or malformed data", async () => {
    const { token } = await loginByCode(emulator, "ann");
    const { codeForUpdatePhone } = await prove();
    const body = { ...contact, codeForUpdatePhone };
    const headers = { "x-authing-app-id": "app-1" };
    expect(await call("wechat-miniprogram/updatePhone", body, headers)).toMatchObject({ apiCode: 2020 });
    expect(await update(token, contact)).toMatchObject({ apiCode: 2231 });
    expect(await update(token, { codeForUpdatePhone })).toMatchObject({ apiCode: 2231 });
    expect(await update(token, { ...body, phone: "not a number" })).toMatchObject({ apiCode: 2080 });
    expect(await update(token, body)).toMatchObject({ statusCode: 200 });
  });
});

describe("checkExistsUser", () => {
  const check = async (code: string) =>
    (await call("wechat-miniprogram/checkExistsUser", { code, iv: "", encryptedData: "" })).data;

  test("reports whether the WeChat user has an account and a phone number", async () => {
    expect(await check("openid:ann:check-1")).toEqual({ hasBindUser: false, hasBindPhone: false });
    expect(emulator.users.list()).toEqual([]);
    const { id } = await loginByCode(emulator, "ann");
    expect(await check("openid:ann:check-2")).toEqual({ hasBindUser: true, hasBindPhone: false });
    Object.assign(emulator.users.findById(id) ?? {}, { phone: "13912345678" });
    expect(await check("openid:ann:check-3")).toEqual({ hasBindUser: true, hasBindPhone: true });
  });
});

describe("decrypt-wechat-miniprogram-data", () => {
  const decrypt = (code: string, encrypted: object) => call("decrypt-wechat-miniprogram-data", { code, ...encrypted });

  test.each<[string, (openid: string) => object, object]>([
    ["step counts", (openid) => emulator.wechat.runData(openid), { stepInfoList: expect.any(Array) }],
    ["a group ID", (openid) => emulator.wechat.encrypt({ openGId: "group-1" }, openid), { openGId: "group-1" }],
    ["a profile", (openid) => emulator.wechat.encrypt({ nickName: "小安" }, openid), { nickName: "小安" }],
  ])("returns %s with the watermark", async (_what, encrypt, expected) => {
    const answer = await decrypt(`openid:ann:decrypt-${_what}`, encrypt("ann"));
    expect(answer).toMatchObject({ statusCode: 200, data: { ...expected, watermark } });
  });

  test.each<[string, () => object]>([
    ["made-up strings", () => ({ iv: "iv", encryptedData: "data" })],
    ["data of another user", () => emulator.wechat.runData("bob")],
    [
      "data that was encrypted with an old key",
      () => {
        const encrypted = emulator.wechat.runData("ann");
        emulator.wechat.renewKey("ann");
        return encrypted;
      },
    ],
  ])("rejects %s", async (_what, encrypt) => {
    const answer = await decrypt(`openid:ann:reject-${_what}`, encrypt());
    expect(answer).toMatchObject({ statusCode: 400, apiCode: 400, message: "解密微信数据失败", data: null });
  });

  test("requires the initialization vector and the data", async () => {
    const { iv, encryptedData } = emulator.wechat.runData();
    expect(await decrypt("c1", { iv })).toMatchObject({ statusCode: 400, apiCode: 2231 });
    expect(await decrypt("c1", { encryptedData })).toMatchObject({ statusCode: 400, apiCode: 2231 });
    expect(await decrypt("c1", { iv, encryptedData })).toMatchObject({ statusCode: 200 });
  });
});

describe.each<[string, () => object]>([
  ["get-wechat-miniprogram-phone", () => ({ code: phoneCode() })],
  ["get-wechat-miniprogram-phone-data", () => ({ code: phoneCode() })],
  ["wechat-miniprogram/checkExistsUser", () => ({ code: "openid:ann:each" })],
  ["decrypt-wechat-miniprogram-data", () => ({ code: "openid:ann:each", ...emulator.wechat.runData("ann") })],
])("%s", (endpoint, makeBody) => {
  test("accepts a code once, and only with a known connection", async () => {
    const body = makeBody();
    expect(await call(endpoint, { ...body, extIdpConnidentifier: "unknown" })).toMatchObject({ statusCode: 404 });
    expect(await call(endpoint, body)).toMatchObject({ statusCode: 200 });
    expect(await call(endpoint, body)).toMatchObject({ statusCode: 602, apiCode: 40163 });
  });

  test("requires a code, a connection, and the ID of an application or a user pool", async () => {
    const body = makeBody();
    expect(await call(endpoint, { ...body, code: "" })).toMatchObject({ statusCode: 400, apiCode: 2231 });
    expect(await call(endpoint, { ...body, extIdpConnidentifier: 5 })).toMatchObject({ statusCode: 400 });
    expect(await call(endpoint, body, {})).toMatchObject({ apiCode: 2010 });
    expect(await call(endpoint, body, { "x-authing-userpool-id": "pool-1" })).toMatchObject({ statusCode: 200 });
  });

  test("is subject to faults", async () => {
    emulator.faults.add({ path: `/api/v3/${endpoint}`, status: 502, body: "<html>Bad Gateway</html>" });
    expect((await post(emulator, `/api/v3/${endpoint}`, makeBody())).status).toBe(502);
  });
});

describe("the details of getPhoneNumber", () => {
  test("contain a code, with or without encrypted data", () => {
    expect(emulator.wechat.phoneCodeDetail()).toEqual({ errMsg: "getPhoneNumber:ok", code: expect.any(String) });
    expect(Object.keys(emulator.wechat.phoneNumberDetail())).toEqual(["errMsg", "code", "iv", "encryptedData"]);
    expect(emulator.wechat.phoneQuotaDetail()).toEqual({ errMsg: expect.any(String), errno: 1400001 });
  });

  test("name the same number in both forms", async () => {
    const detail = emulator.wechat.phoneNumberDetail(PHONE, "ann");
    const byCode = (await call("get-wechat-miniprogram-phone", { code: detail.code })).data.phone_info;
    const { data } = await call("decrypt-wechat-miniprogram-data", { ...detail, code: "openid:ann:both" });
    expect(data).toEqual({ ...byCode, watermark });
  });
});
