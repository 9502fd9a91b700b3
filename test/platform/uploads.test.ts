import type { UploadProgress } from "../../src/index";
import { describeSubjects } from "../support/describe-method";

const PATH = "wxfile://tmp_1.png";
const LIMIT = 5 * 1024 * 1024;

/** Returns a file that starts with the given hex digits. */
function fileOf(start: string, length = 64): Uint8Array {
  const file = Buffer.alloc(length, "x");
  file.write(start, "hex");
  return file;
}

const PNG = "89504e470d0a1a0a";

type Callbacks = { success(result: object): void; fail(failure: object): void };

describeSubjects("an upload", (start) => {
  /** Starts a client that is signed in, with one file on the phone. Returns the requests that the emulator receives. */
  async function withFile(file: Uint8Array, options: object = {}) {
    const setup = await start({ signedIn: true, files: { [PATH]: file }, ...options });
    const before = setup.emulator.requests.list().length;
    const sent = () =>
      setup.emulator.requests
        .list()
        .slice(before)
        .map(({ path }) => path);
    return { ...setup, sent };
  }

  afterEach(() => jest.useRealTimers());

  test("reports its progress to the end, and nothing afterward", async () => {
    const { authing, wx } = await withFile(fileOf(PNG, 100_000));
    const { uploadFile } = wx;
    let emit: (progress: UploadProgress) => void = () => {};
    Object.assign(wx, {
      uploadFile(options: never) {
        const task = uploadFile(options);
        const { onProgressUpdate } = task;
        task.onProgressUpdate = (listener) => {
          emit = listener;
          onProgressUpdate(listener);
        };
        return task;
      },
    });
    const reported: UploadProgress[] = [];
    await authing.updateAvatar({ filePath: PATH, onProgress: (progress) => reported.push(progress) });
    expect(reported.length).toBeGreaterThan(2);
    const [{ totalBytesExpectedToSend: total } = { totalBytesExpectedToSend: 0 }] = reported;
    expect(total).toBeGreaterThan(100_000);
    expect(reported[reported.length - 1]).toEqual({
      progress: 100,
      totalBytesSent: total,
      totalBytesExpectedToSend: total,
    });
    const count = reported.length;
    emit({ progress: 100, totalBytesSent: 1, totalBytesExpectedToSend: 1 });
    expect(reported).toHaveLength(count);
  });

  test("passes on only the fields that it documents", async () => {
    const { authing, wx } = await withFile(fileOf(PNG));
    const { uploadFile } = wx;
    const progress = { progress: 50, totalBytesSent: 1, totalBytesExpectedToSend: 2 };
    Object.assign(wx, {
      uploadFile: (options: never) => ({
        ...uploadFile(options),
        onProgressUpdate: (listener: (given: object) => void) => listener({ ...progress, cookies: ["s3cret"] }),
      }),
    });
    const onProgress = jest.fn();
    await authing.uploadAvatar({ filePath: PATH, onProgress });
    expect(onProgress.mock.calls).toEqual([[progress]]);
  });

  test.each<[string, () => unknown]>([
    [
      "throws",
      () => {
        throw new Error("not drawn");
      },
    ],
    ["rejects", () => Promise.reject(new Error("not drawn"))],
  ])("succeeds if the progress callback %s", async (_how, onProgress) => {
    const error = jest.spyOn(console, "error").mockImplementation(() => {});
    const { authing } = await withFile(fileOf(PNG));
    expect(await authing.updateAvatar({ filePath: PATH, onProgress })).toMatchObject({ photo: expect.any(String) });
    expect(error).toHaveBeenCalledWith(expect.objectContaining({ message: "not drawn" }));
    error.mockRestore();
  });

  test.each<[string, (task: object) => unknown]>([
    ["no task", () => undefined],
    ["a task that reports no progress", () => ({ abort() {} })],
    ["a promise", () => Promise.resolve({})],
    [
      "a task whose onProgressUpdate throws",
      () => ({
        onProgressUpdate() {
          throw new Error("not supported");
        },
      }),
    ],
  ])("succeeds if wx.uploadFile returns %s", async (_what, taskOf) => {
    const error = jest.spyOn(console, "error").mockImplementation(() => {});
    const { authing, wx } = await withFile(fileOf(PNG));
    const { uploadFile } = wx;
    Object.assign(wx, { uploadFile: (options: never) => taskOf(uploadFile(options)) });
    const onProgress = jest.fn();
    expect(await authing.updateAvatar({ filePath: PATH, onProgress })).toMatchObject({ photo: expect.any(String) });
    expect(onProgress).not.toHaveBeenCalled();
    error.mockRestore();
  });

  test.each<[string, Uint8Array, object, string, string]>([
    [
      "too large",
      fileOf(PNG, LIMIT + 1),
      {},
      "图片不能超过 5 MB，请重新选择",
      "The picture is larger than 5 MB. Choose a smaller one.",
    ],
    [
      "larger than maxBytes",
      fileOf(PNG, 1025),
      { maxBytes: 1024 },
      "图片不能超过 1 KB，请重新选择",
      "The picture is larger than 1 KB. Choose a smaller one.",
    ],
    ["empty", new Uint8Array(0), {}, "这个文件不是图片，请重新选择", "This file is not a picture. Choose a picture."],
    [
      "a text",
      Buffer.from("not a picture"),
      {},
      "这个文件不是图片，请重新选择",
      "This file is not a picture. Choose a picture.",
    ],
    [
      "a short text",
      Buffer.from("no"),
      {},
      "这个文件不是图片，请重新选择",
      "This file is not a picture. Choose a picture.",
    ],
    [
      "a video",
      fileOf("00000018667479706d703432"),
      {},
      "这个文件不是图片，请重新选择",
      "This file is not a picture. Choose a picture.",
    ],
  ])("is rejected with `file` before it is sent if the file is %s", async (_what, file, options, zh, en) => {
    for (const [lang, message] of [
      ["zh-CN", zh],
      ["en-US", en],
    ] as const) {
      const { authing, failure, sent, stored, reported } = await withFile(file, { lang });
      const before = stored();
      const error = await failure(authing.updateAvatar({ filePath: PATH, ...options }));
      expect(error).toMatchObject({ kind: "file", code: "file", message, data: null });
      expect(sent()).toEqual([]);
      expect(reported).toEqual([]);
      expect(stored()).toEqual(before);
    }
  });

  test.each([
    ["PNG", PNG],
    ["JPEG", "ffd8ffe0"],
    ["GIF", "474946383961"],
    ["BMP", "424d"],
    ["TIFF", "49492a00"],
    ["TIFF of the other byte order", "4d4d002a"],
    ["ICO", "00000100"],
    ["WebP", "52494646ffffffff57454250"],
    ["HEIC", "000000186674797068656963"],
    ["HEIF", "00000018667479706d696631"],
    ["AVIF", "000000186674797061766966"],
    ["SVG", "3c737667"],
    ["SVG with a declaration", "3c3f786d6c"],
  ])("sends a file of the type %s, which the service can reject", async (_type, signature) => {
    const { authing, sent } = await withFile(fileOf(signature));
    await authing.updateAvatar({ filePath: PATH }).catch(() => {});
    expect(sent()[0]).toBe("/api/v2/upload");
  });

  test("sends a file of exactly the maximum size", async () => {
    const { authing } = await withFile(fileOf(PNG, LIMIT));
    expect(await authing.updateAvatar({ filePath: PATH })).toMatchObject({ photo: expect.any(String) });
  });

  test.each<[string, (manager: WechatMiniprogram.FileSystemManager) => unknown]>([
    ["has no file system manager", () => undefined],
    [
      "throws",
      () => () => {
        throw new Error("not allowed");
      },
    ],
    ["has no functions", () => () => ({})],
    ["cannot measure the file", () => () => ({ getFileInfo: ({ fail }: Callbacks) => fail({ errMsg: "fail" }) })],
    ["reports no size", () => () => ({ getFileInfo: ({ success }: Callbacks) => success({}) })],
    [
      "cannot read the file",
      ({ getFileInfo }) =>
        () => ({ getFileInfo, readFile: ({ fail }: Callbacks) => fail({ errMsg: "readFile:fail" }) }),
    ],
    [
      "reads nothing",
      ({ getFileInfo }) =>
        () => ({ getFileInfo, readFile: ({ success }: Callbacks) => success({}) }),
    ],
  ])("sends a file unchecked if WeChat %s", async (_how, managerOf) => {
    const { authing, wx, sent, failure } = await withFile(Buffer.from("not a picture"));
    const getFileSystemManager = managerOf(wx.getFileSystemManager());
    Object.assign(wx, { getFileSystemManager });
    // The service refuses the file.
    expect(await failure(authing.updateAvatar({ filePath: PATH }))).toMatchObject({ kind: "service", code: 415 });
    expect(sent()).toEqual(["/api/v2/upload"]);
  });

  test("sends a file unchecked if WeChat does not respond", async () => {
    const { authing, wx, sent } = await withFile(fileOf(PNG));
    Object.assign(wx, { getFileSystemManager: () => ({ getFileInfo() {} }) });
    jest.useFakeTimers({ doNotFake: ["nextTick", "setImmediate", "queueMicrotask"] });
    const changed = authing.updateAvatar({ filePath: PATH });
    await jest.advanceTimersByTimeAsync(2000);
    expect(sent()).toEqual([]);
    await jest.advanceTimersByTimeAsync(1000);
    jest.useRealTimers();
    expect(await changed).toMatchObject({ photo: expect.any(String) });
  });

  test("reports a missing file after the attempt to send it", async () => {
    const { authing, failure } = await withFile(fileOf(PNG));
    expect(await failure(authing.updateAvatar({ filePath: "wxfile://none.png" }))).toMatchObject({
      kind: "platform",
      message: "文件不存在，请重新选择",
    });
  });

  test("of a face reports progress for each picture, and checks each picture", async () => {
    const { authing, failure, sent } = await withFile(fileOf(PNG), {
      files: { [PATH]: fileOf(PNG), "wxfile://2.png": fileOf(PNG, 2000), "wxfile://3.txt": Buffer.from("text") },
    });
    const ends: number[] = [];
    const onProgress = ({ progress, totalBytesSent }: UploadProgress) => progress === 100 && ends.push(totalBytesSent);
    await authing.mfa
      .associateFaceByBlob({ baseFace: PATH, compareFace: "wxfile://2.png", onProgress })
      .catch(() => {});
    expect(ends).toHaveLength(2);
    expect(ends[1]).toBeGreaterThan(2000);
    const before = sent().length;
    const wrong = { baseFace: PATH, compareFace: "wxfile://3.txt" };
    expect(await failure(authing.mfa.associateFaceByBlob(wrong))).toMatchObject({ kind: "file" });
    expect(sent().slice(before)).toEqual(["/api/v2/upload"]);
    expect(await failure(authing.mfa.associateFaceByLocalFile(undefined, { maxBytes: 10 }))).toMatchObject({
      kind: "file",
    });
  });
});
