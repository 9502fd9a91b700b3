import { adapt, type WxFailure } from "./adapt";
import { Errno } from "./call-failure";
import { type CreateWxOptions, createWx } from "./create-wx";
import { type Callbacks, promisified } from "./outcome";
import { type Recorded, recorded } from "./recorded";
import { requireOptions } from "./require-options";
import { uniqueId } from "./unique-id";

/** Failure of an API of `my`. */
export interface MyFailure {
  error: number;
  errorMessage: string;
}

/** An API of `my` that calls the callbacks in its options, or returns a promise if there are none. */
export type MyApi<Option extends object, Result extends object, Returned = unknown> = (
  option?: Option & {
    success?: (result: Result) => void;
    fail?: (failure: MyFailure) => void;
    complete?: (outcome: Result | MyFailure) => void;
  },
) => Promise<Result> & Returned;

interface MyRequest {
  url: string;
  method?: string;
  headers?: Record<string, string>;
  header?: Record<string, string>;
  data?: unknown;
  dataType?: "json_or_text" | "json" | "text" | "arraybuffer";
  timeout?: number;
}

interface MyResponse {
  data: unknown;
  status: number;
  statusCode: number;
  headers: Record<string, string>;
  header: Record<string, string>;
}

interface MyUpload {
  url: string;
  filePath: string;
  name?: string;
  fileName?: string;
  fileType: string;
  headers?: Record<string, string>;
  header?: Record<string, string>;
  formData?: Record<string, unknown>;
  timeout?: number;
}

interface MyUploadTask {
  abort(): void;
  onProgressUpdate(
    listener: (update: { progress: number; totalBytesWritten: number; totalBytesExpectedToWrite: number }) => void,
  ): void;
}

interface MyImages {
  apFilePaths: string[];
  tempFilePaths: string[];
  tempFiles: { path: string; size: number }[];
}

interface MySocketTask {
  send(option: { data: string | ArrayBuffer } & Callbacks): void;
  close(option?: { code?: number; reason?: string } & Callbacks): void;
  onOpen(listener: (event: { data: object }) => void): void;
  onMessage(listener: (event: { data: { data: string | ArrayBuffer; isBuffer: boolean } }) => void): void;
  onError(listener: (event: { data: object }) => void): void;
  onClose(listener: (event: { data: object }) => void): void;
}

interface MyAuthCode {
  authCode: string;
  authSuccessScopes: string[];
  authErrorScopes: Record<string, string>;
}

interface MyScan {
  code: string;
  result: string;
  scanType: string;
}

/** Simulated APIs of `my`, in Alipay. Each API can be replaced. */
export interface FakeMy {
  request: MyApi<MyRequest, MyResponse, { abort(): void }>;
  uploadFile: MyApi<MyUpload, { data: string; statusCode: number; header: object }, MyUploadTask>;
  connectSocket(option: { url: string; multiple: true; header?: object; protocols?: string[] }): MySocketTask;
  /** Without `multiple`, there is no task. */
  connectSocket(option: { url: string; multiple?: false; header?: object; protocols?: string[] }): void;
  getStorageSync(option: { key: string }): { data: any };
  setStorageSync(option: { key: string; data: unknown }): { success: boolean; error?: number; errorMessage?: string };
  removeStorageSync(option: { key: string }): { success: boolean };
  clearStorageSync(): { success: boolean };
  getStorageInfoSync(): { keys: string[]; currentSize: number; limitSize: number };
  getAuthCode: MyApi<{ scopes?: string | string[] }, MyAuthCode> & Recorded<{ scopes?: string | string[] }, MyAuthCode>;
  chooseImage: MyApi<{ count?: number }, MyImages> & Recorded<{ count?: number }, { tempFilePaths: string[] }>;
  scan: MyApi<{ scanType?: string[]; hideAlbum?: boolean; onlyFromCamera?: boolean }, MyScan> &
    Recorded<{ scanType?: string[]; hideAlbum?: boolean; onlyFromCamera?: boolean }, { result: string }>;
  getFileSystemManager(): {
    getFileInfo: MyApi<{ filePath: string }, { size: number }>;
    readFile: MyApi<{ filePath: string; position?: number; length?: number }, { data: ArrayBuffer }>;
  };
  getSystemInfoSync(): { app: string; brand: string; model: string; platform: string; system: string };
}

/** Alipay's numbers and messages for failures of the simulated `wx`, by error number. */
const FAILURES: Record<number, MyFailure> = {
  [Errno.timeout]: { error: 13, errorMessage: "请求超时" },
  [Errno.networkError]: { error: 12, errorMessage: "网络出错" },
  [Errno.invalidUrl]: { error: 2, errorMessage: "参数错误" },
};

/** Alipay's numbers for failures whose message contains the given text. */
const NUMBERS: readonly (readonly [text: string, error: number])[] = [
  ["abort", 9],
  ["file not found", 11],
];

/**
 * Creates a plain object that behaves like `my` in Alipay, as far as the official typings and documents describe it.
 * Unlike in `wx`, an HTTP status outside 200–299 is a failure of `request`, and the storage functions take objects.
 * `getRandomValues` and `chooseMedia` are missing.
 *
 * @param options the emulator, the domain list and temporary files
 * @example
 * const authing = new AuthenticationClient({ appId: "my-app", platform: createMy({ emulator }) });
 */
export function createMy(options: Omit<CreateWxOptions, "openid">): FakeMy {
  requireOptions("createMy", options);
  const wx = createWx(options);
  const files = wx.getFileSystemManager();
  const fileSystem = {
    getFileInfo: adapt(files.getFileInfo as never, { failure: toFailure }),
    readFile: adapt(files.readFile as never, { failure: toFailure }),
  };
  const my = {
    request: adapt(wx.request as never, {
      option: ({ header, headers = header, dataType, ...rest }) => ({
        ...rest,
        header: headers,
        ...(dataType === "arraybuffer"
          ? { responseType: dataType }
          : { dataType: dataType === "text" ? "text" : "json" }),
      }),
      result: ({ data, statusCode, header }) => {
        const response = { data, status: statusCode, statusCode, headers: header, header };
        return isSuccess(statusCode) ? response : { ...response, error: 19, errorMessage: "http status error" };
      },
      isFailure: (result) => "error" in result,
      failure: (failure) => toNetworkFailure(failure, 11),
    }),
    uploadFile: createUploadFile(wx.uploadFile as never),
    connectSocket: createConnectSocket(wx.connectSocket as never),
    getStorageSync: ({ key }: { key: string }) => {
      const known = wx.getStorageInfoSync().keys.includes(key);
      return { data: known ? wx.getStorageSync(key) : null };
    },
    setStorageSync: ({ key, data }: { key: string; data: unknown }) => {
      try {
        wx.setStorageSync(key, data);
        return { success: true };
      } catch (error) {
        return { success: false, error: 2, errorMessage: String(error) };
      }
    },
    removeStorageSync: ({ key }: { key: string }) => {
      wx.removeStorageSync(key);
      return { success: true };
    },
    clearStorageSync: () => {
      wx.clearStorageSync();
      return { success: true };
    },
    getStorageInfoSync: () => wx.getStorageInfoSync(),
    getAuthCode: adapt(
      recorded("getAuthCode", (_option: object, answer: Partial<MyAuthCode> | undefined) => ({
        authCode: `my-code-${uniqueId()}`,
        authSuccessScopes: ["auth_base"],
        authErrorScopes: {},
        ...answer,
      })),
      { failure: toFailure },
    ),
    chooseImage: adapt(wx.chooseImage as never, {
      result: ({ tempFilePaths, tempFiles }) => ({ apFilePaths: tempFilePaths, tempFilePaths, tempFiles }),
      failure: (failure) => toCancellation(failure, { error: 11, errorMessage: "用户取消操作" }),
    }),
    scan: adapt(wx.scanCode as never, {
      result: ({ result }) => ({ code: result, result, scanType: "qrCode" }),
      failure: (failure) => toCancellation(failure, { error: 10, errorMessage: "用户取消" }),
    }),
    getFileSystemManager: () => fileSystem,
    getSystemInfoSync: () => ({
      app: "alipay",
      brand: "Apple",
      model: "iPhone 15",
      platform: "iOS",
      system: "17.0",
    }),
  } satisfies Record<keyof FakeMy, unknown>;
  return my as unknown as FakeMy;
}

/** Creates `my.uploadFile`, which requires `fileType`, and the name of the part as `name` or `fileName`. */
function createUploadFile(uploadFile: (option: object) => unknown) {
  const checked = ({ fileType, ...option }: MyUpload & Callbacks) => {
    if (!["image", "video", "audio"].includes(fileType) || !option.name) {
      const failed = promisified("uploadFile", () => {
        throw new Error("无效参数");
      });
      return failed(option);
    }
    const task = uploadFile(option) as { onProgressUpdate(listener: (update: any) => void): void };
    return {
      ...task,
      onProgressUpdate: (listener: (update: object) => void) =>
        task.onProgressUpdate(({ progress, totalBytesSent, totalBytesExpectedToSend }) =>
          listener({
            progress,
            totalBytesWritten: totalBytesSent,
            totalBytesExpectedToWrite: totalBytesExpectedToSend,
          }),
        ),
    };
  };
  return adapt(checked, {
    option: ({ header, headers = header, name, fileName = name, ...rest }) => ({
      ...rest,
      header: headers,
      name: fileName,
    }),
    result: ({ data, statusCode }) => ({ data, statusCode, header: {} }),
    failure: (failure) =>
      failure.errMsg.includes("无效参数") ? { error: 11, errorMessage: "无效参数" } : toNetworkFailure(failure, 4),
  });
}

/** Creates `my.connectSocket`, whose tasks have nested events. */
function createConnectSocket(connectSocket: (option: object) => WechatMiniprogram.SocketTask) {
  return ({ multiple, ...option }: { url: string; multiple?: boolean }) => {
    const task = connectSocket(option);
    if (!multiple) {
      return undefined;
    }
    const socketTaskID = uniqueId();
    return {
      send: task.send,
      close: (closing: object = {}) => task.close(closing),
      onOpen: (listener: (event: object) => void) => task.onOpen(() => listener({ data: { socketTaskID } })),
      onMessage: (listener: (event: object) => void) =>
        task.onMessage(({ data }) => listener({ data: { socketTaskID, data, isBuffer: typeof data !== "string" } })),
      onError: (listener: (event: object) => void) => task.onError(() => listener({ data: { socketTaskID } })),
      onClose: (listener: (event: object) => void) => task.onClose(() => listener({ data: { socketTaskID } })),
    };
  };
}

function isSuccess(statusCode: number): boolean {
  return statusCode >= 200 && statusCode < 300;
}

/** Converts a failure of a request. `unlisted` is Alipay's number for a server that is not on the domain list. */
function toNetworkFailure(failure: WxFailure, unlisted: number): MyFailure {
  if (failure.errno === Errno.domainNotListed) {
    return { error: unlisted, errorMessage: "无权调用该接口" };
  }
  return toFailure(failure);
}

function toCancellation(failure: WxFailure, cancelled: MyFailure): MyFailure {
  return failure.errMsg.includes("cancel") ? cancelled : toFailure(failure);
}

/** Converts any other failure. A number that a test scripts with `refuse` stays. */
function toFailure({ errMsg, errno }: WxFailure): MyFailure {
  const known = errno === undefined ? undefined : FAILURES[errno];
  const [, number = 3] = NUMBERS.find(([text]) => errMsg.includes(text)) ?? [];
  return known ?? { error: errno ?? number, errorMessage: errMsg };
}
