import type { Emulator } from "../src";
import { createWx, type FakeWx, promisified } from "../src/wx-browser";
import { call } from "./support/call";
import { startTestEmulator } from "./support/client";

/** Browser storage that contains another app's entry. */
class MemoryStorage {
  readonly entries = new Map([["other", "kept"]]);
  get length() {
    return this.entries.size;
  }
  key = (index: number) => [...this.entries.keys()][index] ?? null;
  getItem = (key: string) => this.entries.get(key) ?? null;
  setItem = (key: string, value: string) => void this.entries.set(key, value);
  removeItem = (key: string) => void this.entries.delete(key);
}

let emulator: Emulator;
let storage: MemoryStorage;
let wx: FakeWx;
beforeAll(async () => {
  emulator = await startTestEmulator();
});
beforeEach(() => {
  emulator.reset();
  storage = new MemoryStorage();
  wx = createWx({ emulator, storage });
});
afterAll(() => emulator.close());

/** Calls an API and returns the value that its callbacks receive. */
const outcome = async (api: any, option: object) => (await call<any>(api, option)).value;

test("getWeRunData returns encrypted data, even on pages of other origins", async () => {
  const { iv, encryptedData } = await outcome(wx.getWeRunData, {});
  expect([iv, encryptedData]).toEqual([expect.any(String), expect.any(String)]);
  const response = await fetch(`${emulator.url}/__wechat/run-data`, { headers: { origin: "http://localhost:5173" } });
  expect(response.headers.get("access-control-allow-origin")).toBe("http://localhost:5173");
});

test("signs in, and uploads the picture that the user chose", async () => {
  const { code } = await wx.login();
  const url = `${emulator.url}/connections/social/wechat-miniprogram/auth`;
  const header = { "x-authing-app-id": "app-1" };
  const answer = await outcome(wx.request, { url, method: "POST", header, data: { code } });
  expect([answer.statusCode, answer.data.code]).toEqual([200, 200]);
  expect(emulator.sessions.list()).toMatchObject([{ token: answer.data.data.token }]);

  const { tempFiles } = await wx.chooseMedia({ mediaType: ["image"] });
  const filePath = tempFiles[0]?.tempFilePath ?? "";
  const uploaded = await outcome(wx.uploadFile, { url: `${emulator.url}/api/v2/upload`, name: "file", filePath });
  const picture = await outcome(wx.request, { url: JSON.parse(uploaded.data).data.url, responseType: "arraybuffer" });
  expect(picture.header["content-type"]).toBe("image/png");
  expect(picture.data.byteLength).toBe(tempFiles[0]?.size);
});

test("chooseMedia fails if the user cancels", async () => {
  wx = createWx({ emulator, storage, choosePicture: () => undefined });
  await expect(wx.chooseMedia({})).rejects.toEqual({ errMsg: "chooseMedia:fail cancel" });
});

test("reports the same failures as the platform", async () => {
  const path = "/api/v2/.well-known";
  const fail = (option: object) => outcome(wx.request, option);
  expect(await fail({ url: `http://127.0.0.1:1${path}` })).toEqual({
    errMsg: "request:fail url not in domain list",
    errno: 600002,
  });
  expect(await fail({ url: emulator.url + path, timeout: 0 })).toEqual({ errMsg: "request:fail timeout", errno: 5 });
  const aborted = new Promise((fail) => wx.request({ url: emulator.url + path, fail }).abort());
  expect(await aborted).toEqual({ errMsg: "request:fail abort" });
  wx = createWx({ emulator: { url: "http://127.0.0.1:1" }, storage });
  expect(await fail({ url: "http://127.0.0.1:1" })).toMatchObject({ errno: 600001 });
});

test("keeps values after a reload, and leaves other code's storage entries unchanged", () => {
  wx.setStorageSync("user", { name: "小明" });
  wx.setStorageSync("token", "t");
  wx = createWx({ emulator, storage });
  expect(wx.getStorageSync("user")).toEqual({ name: "小明" });
  expect(wx.getStorageInfoSync().keys).toEqual(["user", "token"]);
  expect(() => wx.setStorageSync("k", "x".repeat(1024 * 1024))).toThrow("entry size limit reached");
  wx.removeStorageSync("token");
  expect(wx.getStorageSync("token")).toBe("");
  wx.clearStorageSync();
  expect([...storage.entries]).toEqual([["other", "kept"]]);
});

test("promisified supports callbacks and promises", async () => {
  const twice = promisified("twice", async ({ of }: { of: number }) => ({ value: of * 2 }));
  expect(await twice({ of: 2 })).toEqual({ value: 4, errMsg: "twice:ok" });
  expect(await new Promise((success) => twice({ of: 3, success }))).toEqual({ value: 6, errMsg: "twice:ok" });
});
