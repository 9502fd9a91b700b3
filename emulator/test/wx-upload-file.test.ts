import { createWx, type FakeWx } from "../src/wx";
import { call } from "./support/call";
import { type ScriptedServer, startScriptedServer } from "./support/scripted-server";

let server: ScriptedServer;
let wx: FakeWx;

beforeAll(async () => {
  server = await startScriptedServer();
});
beforeEach(() => {
  server.reset();
  wx = createWx({ emulator: server, files: { "wxfile://tmp_1.png": Buffer.from("picture") } });
});
afterAll(() => server.close());

const upload = (option: Partial<WechatMiniprogram.UploadFileOption> = {}) =>
  call<WechatMiniprogram.UploadFileOption>(wx.uploadFile, {
    url: server.url,
    name: "file",
    filePath: "wxfile://tmp_1.png",
    ...option,
  });

test("sends a form and returns the response as a string", async () => {
  const { called, value } = await upload({ formData: { key: "值" }, header: { "Content-Type": "x/y", a: "1" } });
  expect(called).toEqual(["success", "complete"]);
  expect(value).toMatchObject({ errMsg: "uploadFile:ok", statusCode: 200, data: expect.any(String) });
  const { method, headers, body } = JSON.parse(value.data);
  expect(method).toBe("POST");
  expect(headers).toMatchObject({
    a: "1",
    "content-type": expect.stringMatching(/^multipart\/form-data; boundary=/),
  });
  expect(body).toContain('name="key"\r\n\r\n值\r\n');
  expect(body).toContain('name="file"; filename="tmp_1.png"');
  expect(body).toContain("\r\n\r\npicture\r\n--");
});

test("reads a file on disk", async () => {
  const { value } = await upload({ filePath: __filename });
  expect(JSON.parse(value.data).body).toContain('filename="wx-upload-file.test.ts"');
});

test("fails for a missing file", async () => {
  const { called, value } = await upload({ filePath: "wxfile://tmp_2.png" });
  expect(called).toEqual(["fail", "complete"]);
  expect(value).toEqual({ errMsg: "uploadFile:fail file not found" });
});

test("reports progress until the whole body has been sent", async () => {
  const content = Buffer.alloc(200_000);
  wx = createWx({ emulator: server, files: { "wxfile://tmp_1.png": content } });
  const reported: WechatMiniprogram.UploadTaskOnProgressUpdateListenerResult[] = [];
  await new Promise<unknown>((success, fail) => {
    const task = wx.uploadFile({ url: server.url, name: "file", filePath: "wxfile://tmp_1.png", success, fail });
    task.onProgressUpdate((progress) => reported.push(progress));
  });
  const [total] = reported.map(({ totalBytesExpectedToSend }) => totalBytesExpectedToSend);
  expect(total).toBeGreaterThan(content.length);
  expect(reported.length).toBeGreaterThan(2);
  expect(reported.map(({ progress }) => progress)).toEqual(
    reported.map(({ totalBytesSent }) => Math.floor((totalBytesSent / (total as number)) * 100)),
  );
  expect(reported.at(-1)).toEqual({ progress: 100, totalBytesSent: total, totalBytesExpectedToSend: total });
});
