import type { Emulator } from "../src";
import { createMy, createTt, type FakeMy, type FakeTt } from "../src/wx";
import { onePixel } from "../src/wx/picture";
import { call } from "./support/call";
import { startTestEmulator } from "./support/client";

let emulator: Emulator;

beforeAll(async () => {
  emulator = await startTestEmulator();
});
beforeEach(() => emulator.reset());
afterAll(() => emulator.close());

const HEADER = { "x-authing-app-id": "app-1", "content-type": "application/json" };
const files = () => ({ "file://picture.png": onePixel.content });

describe("createTt", () => {
  let tt: FakeTt;
  beforeEach(() => {
    tt = createTt({ emulator, files: files() });
  });

  test("receives responses of any status in success", async () => {
    const { called, value } = await call(tt.request as never, { url: `${emulator.url}/nowhere`, header: HEADER });
    expect([called, (value as any).statusCode]).toEqual([["success", "complete"], 404]);
  });

  test("reports failures without WeChat's error number", async () => {
    const { called, value } = await call(tt.request as never, { url: "https://unlisted.example.com" });
    expect([called, value]).toEqual([["fail", "complete"], { errMsg: "request:fail url not in domain list" }]);
  });

  test("reports a scripted error number as errNo", async () => {
    tt.scanCode.refuse("cancel", 10502);
    await expect(tt.scanCode({} as never)).rejects.toEqual({ errMsg: "scanCode:fail cancel", errNo: 10502 });
    expect(tt.scanCode.calls).toEqual([{}]);
  });

  test("login returns two different codes each time", async () => {
    const results = [await tt.login(), await tt.login()];
    const codes = results.flatMap((result) => [result?.code, result?.anonymousCode]);
    expect(new Set(codes).size).toBe(4);
    expect(results[0]).toMatchObject({ errMsg: "login:ok", isLogin: true, code: expect.stringMatching(/^tt-code-/) });
  });

  test("has the storage of wx, and none of WeChat's own functions", () => {
    tt.setStorageSync("key", { a: 1 });
    expect(tt.getStorageSync("key")).toEqual({ a: 1 });
    expect(tt.getSystemInfoSync().appName).toBe("Douyin");
    for (const name of ["getApiCategory", "getWeRunData", "getAccountInfoSync"]) expect(tt).not.toHaveProperty(name);
  });
});

describe("createMy", () => {
  let my: FakeMy;
  beforeEach(() => {
    my = createMy({ emulator, files: files() });
  });

  test("returns the status and the headers under both names", async () => {
    const url = `${emulator.url}/api/v2/.well-known`;
    const response = await my.request({ url, headers: HEADER });
    expect(response).toMatchObject({ status: 200, statusCode: 200, data: { code: 200 } });
    expect(response.headers).toBe(response.header);
    expect((await my.request({ url, header: HEADER, dataType: "text" })).data).toEqual(expect.any(String));
    const binary = await my.request({ url, dataType: "arraybuffer" });
    expect(Object.prototype.toString.call(binary.data)).toBe("[object ArrayBuffer]");
  });

  test("reports a status outside 200–299 as a failure that contains the response", async () => {
    const { called, value } = await call(my.request as never, { url: `${emulator.url}/nowhere`, headers: HEADER });
    expect(called).toEqual(["fail", "complete"]);
    expect(value).toMatchObject({ error: 19, errorMessage: "http status error", status: 404, data: expect.anything() });
    await expect(my.request({ url: `${emulator.url}/nowhere` })).rejects.toMatchObject({ status: 404 });
  });

  test.each([
    ["an unlisted server", { url: "https://unlisted.example.com" }, { error: 11, errorMessage: "无权调用该接口" }],
    ["an invalid URL", { url: "nothing" }, { error: 2, errorMessage: "参数错误" }],
  ])("reports %s with Alipay's number", async (_name, option, failure) => {
    await expect(my.request(option)).rejects.toEqual(failure);
  });

  test("reports an unreachable server and an aborted request with Alipay's numbers", async () => {
    const unreachable = createMy({ emulator: { url: "http://127.0.0.1:1" } });
    await expect(unreachable.request({ url: "http://127.0.0.1:1" })).rejects.toEqual({
      error: 12,
      errorMessage: "网络出错",
    });
    const failure = await new Promise((fail) => {
      my.request({ url: `${emulator.url}/api/v2/.well-known`, fail }).abort();
    });
    expect(failure).toEqual({ error: 9, errorMessage: "request:fail abort" });
  });

  test("uploads a picture if the options have fileType and either name", async () => {
    const option = { url: `${emulator.url}/api/v2/upload?folder=avatar`, filePath: "file://picture.png" };
    for (const name of [{ name: "file" }, { fileName: "file" }]) {
      const { statusCode, data } = await my.uploadFile({ ...option, ...name, fileType: "image", headers: HEADER });
      expect([statusCode, JSON.parse(data).code]).toEqual([200, 200]);
    }
    for (const incomplete of [{ name: "file" }, { fileType: "image" }, { name: "file", fileType: "any" }]) {
      await expect(my.uploadFile({ ...option, ...incomplete } as never)).rejects.toEqual({
        error: 11,
        errorMessage: "无效参数",
      });
    }
    await expect(
      my.uploadFile({ ...option, filePath: "file://none", name: "file", fileType: "image" }),
    ).rejects.toMatchObject({ error: 11 });
  });

  test("reports the progress of an upload with Alipay's names", async () => {
    const updates: object[] = [];
    await new Promise((complete) => {
      const url = `${emulator.url}/api/v2/upload?folder=avatar`;
      const task = my.uploadFile({ url, filePath: "file://picture.png", name: "file", fileType: "image", complete });
      task.onProgressUpdate((update) => updates.push(update));
    });
    expect(updates).toContainEqual({
      progress: 100,
      totalBytesWritten: expect.any(Number),
      totalBytesExpectedToWrite: expect.any(Number),
    });
  });

  test("stores values under keys in objects", () => {
    expect(my.getStorageSync({ key: "key" })).toEqual({ data: null });
    expect(my.setStorageSync({ key: "key", data: { a: 1 } })).toEqual({ success: true });
    expect(my.getStorageSync({ key: "key" })).toEqual({ data: { a: 1 } });
    expect(my.getStorageInfoSync().keys).toEqual(["key"]);
    expect(my.removeStorageSync({ key: "key" })).toEqual({ success: true });
    expect(my.getStorageSync({ key: "key" })).toEqual({ data: null });
    expect(my.setStorageSync({ key: "key", data: "x".repeat(2 ** 21) })).toMatchObject({ success: false });
    my.setStorageSync({ key: "key", data: "" });
    expect(my.getStorageSync({ key: "key" })).toEqual({ data: "" });
    my.clearStorageSync();
    expect(my.getStorageInfoSync().keys).toEqual([]);
  });

  test("returns authorization codes, pictures and scans, or cancels them", async () => {
    expect(await my.getAuthCode()).toMatchObject({ authCode: expect.stringMatching(/^my-code-/) });
    const { apFilePaths, tempFilePaths } = await my.chooseImage({ count: 1 });
    expect(apFilePaths).toEqual(tempFilePaths);
    expect(my.chooseImage.calls).toEqual([{ count: 1 }]);
    my.chooseImage.refuse("cancel");
    await expect(my.chooseImage()).rejects.toEqual({ error: 11, errorMessage: "用户取消操作" });
    await expect(my.scan()).rejects.toEqual({ error: 10, errorMessage: "用户取消" });
    my.scan.answer({ result: "text" });
    expect(await my.scan()).toMatchObject({ code: "text", result: "text" });
    my.getAuthCode.refuse("denied", 2001);
    await expect(my.getAuthCode()).rejects.toEqual({ error: 2001, errorMessage: "getAuthCode:fail denied" });
  });

  test("reads files", async () => {
    const manager = my.getFileSystemManager();
    const filePath = "file://picture.png";
    expect(await call(manager.getFileInfo as never, { filePath })).toMatchObject({
      value: { size: onePixel.content.length },
    });
    expect(await call(manager.readFile as never, { filePath: "file://none" })).toMatchObject({
      called: ["fail", "complete"],
      value: { error: 11 },
    });
  });

  test("returns a socket task only with multiple", async () => {
    const url = `${emulator.url.replace("http", "ws")}/events/v1/authentication/sub?code=any&token=none`;
    expect(my.connectSocket({ url })).toBeUndefined();
    const task = my.connectSocket({ url, multiple: true });
    const closed = await new Promise((resolve) => task.onClose(resolve));
    expect(closed).toEqual({ data: { socketTaskID: expect.any(String) } });
  });

  test("has none of the functions that Alipay lacks", () => {
    for (const name of ["login", "getRandomValues", "chooseMedia", "scanCode"]) expect(my).not.toHaveProperty(name);
  });
});
