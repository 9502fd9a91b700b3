import type { Emulator } from "../src";
import { createWx, type FakeWx } from "../src/wx";
import { startTestEmulator } from "./support/client";

const MEGABYTE = 1024 * 1024;

let emulator: Emulator;
let wx: FakeWx;

beforeAll(async () => {
  emulator = await startTestEmulator();
});
beforeEach(() => {
  emulator.reset();
  wx = createWx({ emulator });
});
afterAll(() => emulator.close());

function send(option: Omit<WechatMiniprogram.RequestOption, "url"> & { path: string }): Promise<any> {
  const { path, ...rest } = option;
  return new Promise((success, fail) => wx.request({ url: emulator.url + path, ...rest, success, fail }));
}

test("signs in, uploads a picture and receives responses", async () => {
  const { code } = await wx.login();
  const header = { "x-authing-app-id": "app-1" };
  const path = "/connections/social/wechat-miniprogram/auth";
  const { statusCode, data } = await send({ path, method: "POST", header, data: { code } });
  expect([statusCode, data.code]).toEqual([200, 200]);
  expect(emulator.sessions.list()).toMatchObject([{ token: data.data.token }]);
  const { tempFiles } = await wx.chooseMedia({ mediaType: ["image"] });
  const filePath = tempFiles[0]?.tempFilePath ?? "";
  const uploaded = await new Promise<WechatMiniprogram.UploadFileSuccessCallbackResult>((success, fail) =>
    wx.uploadFile({ url: `${emulator.url}/api/v2/upload?folder=avatar`, name: "file", filePath, success, fail }),
  );
  const { url } = JSON.parse(uploaded.data).data;
  const picture = await send({ path: new URL(url).pathname, responseType: "arraybuffer" });
  expect(picture.header["Content-Type"]).toBe("image/png");
  expect(picture.data.byteLength).toBe(tempFiles[0]?.size);
});

test("login returns a new code each time", async () => {
  const codes = await Promise.all([wx.login(), wx.login(), createWx({ emulator }).login()]);
  expect(new Set(codes.map(({ code }) => code)).size).toBe(3);
  expect(codes[0].errMsg).toBe("login:ok");
});

test("getWeRunData returns step counts that only the service can decrypt", async () => {
  const { errMsg, iv, encryptedData } = await wx.getWeRunData();
  expect(errMsg).toBe("getWeRunData:ok");
  const body = { extIdpConnidentifier: "wechat-miniprogram", code: (await wx.login()).code, iv, encryptedData };
  const header = { "x-authing-app-id": "app-1" };
  const path = "/api/v3/decrypt-wechat-miniprogram-data";
  const { data } = await send({ path, method: "POST", header, data: body });
  const { stepInfoList, watermark } = data.data;
  expect(stepInfoList).toHaveLength(31);
  expect(stepInfoList[30]).toEqual({ timestamp: expect.any(Number), step: 4000 });
  expect(stepInfoList[30].timestamp - stepInfoList[0].timestamp).toBe(30 * 24 * 60 * 60);
  expect(watermark).toEqual({ appid: expect.any(String), timestamp: expect.any(Number) });
  expect(emulator.requests.list().map(({ path }) => path)).toEqual([path]);
});

test("getWeRunData fails if the emulator is not running", async () => {
  const unreachable = createWx({ emulator: { url: "http://127.0.0.1:1" } });
  await expect(unreachable.getWeRunData()).rejects.toEqual({
    errMsg: "getWeRunData:fail the emulator cannot be reached",
  });
});

describe("APIs with callbacks and promises", () => {
  test("call a callback once and asynchronously instead of returning a promise", async () => {
    for (const name of ["success", "complete"] as const) {
      const seen: unknown[] = [];
      await new Promise<void>((resolve) => {
        const callback = (value: unknown) => {
          seen.push(value);
          // Waits, so that the test notices a second call.
          setTimeout(resolve, 20);
        };
        const returned = wx.login({ [name]: callback });
        expect([returned, seen]).toEqual([undefined, []]);
      });
      expect(seen).toEqual([{ code: expect.any(String), errMsg: "login:ok" }]);
    }
  });

  test("reject with a plain object", async () => {
    const failure = { errMsg: "getRandomValues:fail invalid length" };
    await expect(wx.getRandomValues({ length: -1 })).rejects.toEqual(failure);
    const failed = new Promise((fail) => wx.getRandomValues({ length: 2 ** 21, fail }));
    expect(await failed).toEqual(failure);
    expect(await failed).not.toBeInstanceOf(Error);
  });

  test("include checkSession, chooseImage and getRandomValues", async () => {
    expect(await wx.checkSession()).toEqual({ errMsg: "checkSession:ok" });
    const { tempFilePaths, tempFiles } = await wx.chooseImage();
    expect(tempFilePaths).toEqual([expect.stringMatching(/^wxfile:\/\/tmp_.+\.png$/)]);
    expect(tempFiles[0]?.path).toBe(tempFilePaths[0]);
    const { randomValues } = await wx.getRandomValues({ length: 32 });
    expect(randomValues).toBeInstanceOf(ArrayBuffer);
    expect(randomValues.byteLength).toBe(32);
    const others = (await wx.getRandomValues({ length: 32 })).randomValues;
    expect(Buffer.from(others).equals(Buffer.from(randomValues))).toBe(false);
  });
});

describe("storage", () => {
  test("stores copies, and returns an empty string for unknown keys", () => {
    expect(wx.getStorageSync("key")).toBe("");
    const value = { list: [1, { deep: true }] };
    wx.setStorageSync("key", value);
    value.list.push(2);
    const read = wx.getStorageSync("key");
    expect(read).toEqual({ list: [1, { deep: true }] });
    read.list.pop();
    expect(wx.getStorageSync("key").list).toHaveLength(2);
    wx.setStorageSync("nothing", undefined);
    expect(wx.getStorageSync("nothing")).toBe("");
    expect(wx.getStorageInfoSync()).toEqual({ keys: ["key", "nothing"], currentSize: 1, limitSize: 10240 });
    wx.removeStorageSync("key");
    wx.removeStorageSync("never there");
    expect(wx.getStorageInfoSync().keys).toEqual(["nothing"]);
    wx.clearStorageSync();
    expect(wx.getStorageInfoSync()).toEqual({ keys: [], currentSize: 0, limitSize: 10240 });
  });

  test("is not shared between instances", () => {
    wx.setStorageSync("key", 1);
    expect(createWx({ emulator }).getStorageSync("key")).toBe("");
  });

  test("accepts 1 MB per key and 10 MB in total", () => {
    const full = "x".repeat(MEGABYTE - 10);
    expect(() => wx.setStorageSync("k", `${full}${full}`)).toThrow("setStorageSync:fail entry size limit reached");
    for (let key = 0; key < 10; key += 1) {
      wx.setStorageSync(String(key), full);
    }
    wx.setStorageSync("0", full);
    expect(() => wx.setStorageSync("k", full)).toThrow("setStorageSync:fail exceed storage max size 10Mb");
    expect(wx.getStorageSync("k")).toBe("");
    wx.removeStorageSync("0");
    wx.setStorageSync("k", full);
  });
});

test("returns device information, and lets tests replace a function of wx", () => {
  expect(wx.getAppBaseInfo()).toMatchObject({ SDKVersion: expect.stringMatching(/^3\./), language: "zh_CN" });
  expect(wx.getDeviceInfo().platform).toBe("ios");
  expect(wx.getAccountInfoSync().miniProgram.appId).toMatch(/^wx/);
  expect(wx.getApiCategory()).toBe("default");
  expect(wx.getLaunchOptionsSync()).toMatchObject({ scene: 1089, query: {} });
  wx.getAppBaseInfo = () => ({ ...createWx({ emulator }).getAppBaseInfo(), SDKVersion: "2.10.0" });
  expect(wx.getAppBaseInfo().SDKVersion).toBe("2.10.0");
});
