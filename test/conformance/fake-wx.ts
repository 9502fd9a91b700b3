import { randomBytes } from "node:crypto";
import type { Conditions } from "./case";
import type { ObservedRequest } from "./observation";
import { describeRequest, describeUpload, isGraphql, parseJson, readBody } from "./requests";
import { respondTo } from "./service";

const IMAGE = "wxfile://tmp_1.png";
const UPLOADED = { code: 200, message: "ok", data: { key: "k-1", url: "https://cdn.example.com/new.png" } };

const DEVICE = { platform: "ios", brand: "iPhone", model: "iPhone 15", system: "iOS 17" };
const APP = { SDKVersion: "3.8.12", version: "8.0.50", language: "zh_CN" };
const WINDOW = { screenWidth: 390, screenHeight: 844, pixelRatio: 3 };

interface Callbacks {
  success?(result: object): void;
  complete?(result: object): void;
}

/** Fake `wx`, which responds without a network, together with its recorded requests and its storage. */
export interface FakeWx {
  wx: Record<string, unknown>;
  requests: ObservedRequest[];
  /** GraphQL documents of the requests. */
  documents: string[];
  storage: Map<string, unknown>;
}

export function createFakeWx({ stored = {}, responses = {} }: Conditions): FakeWx {
  const requests: ObservedRequest[] = [];
  const documents: string[] = [];
  const storage = new Map(Object.entries(stored));
  const wx = {
    request(options: WechatMiniprogram.RequestOption) {
      requests.push(describeRequest(options));
      const sent = readBody(options);
      if (isGraphql(new URL(options.url).pathname, sent)) documents.push(sent.query);
      const body = respondTo(options.url, sent, responses);
      // `wx.request` parses a response that is valid JSON and passes on any other string unchanged.
      const data = typeof body === "string" ? parseJson(body) : copy(body);
      succeed(options, { statusCode: 200, data, header: { "Content-Type": "application/json" }, errMsg: "request:ok" });
      return { abort() {} };
    },
    uploadFile(options: WechatMiniprogram.UploadFileOption) {
      requests.push(describeUpload(options));
      succeed(options, { statusCode: 200, data: JSON.stringify(UPLOADED), errMsg: "uploadFile:ok" });
      return { abort() {} };
    },
    connectSocket(options: Callbacks) {
      succeed(options, { errMsg: "connectSocket:ok" });
      return { onOpen() {}, onMessage() {}, onClose() {}, onError() {}, send() {}, close() {} };
    },
    getStorageSync: (key: string) => copy(storage.get(key) ?? ""),
    setStorageSync: (key: string, value: unknown) => storage.set(key, copy(value ?? "")),
    removeStorageSync: (key: string) => storage.delete(key),
    login: succeedWith(() => ({ code: "wx-code", errMsg: "login:ok" })),
    chooseMedia: succeedWith(() => ({ tempFiles: [{ tempFilePath: IMAGE }], errMsg: "chooseMedia:ok" })),
    chooseImage: succeedWith(() => ({ tempFilePaths: [IMAGE], errMsg: "chooseImage:ok" })),
    getRandomValues: succeedWith(({ length }: { length: number }) => ({
      randomValues: new Uint8Array(randomBytes(length)).buffer,
    })),
    getDeviceInfo: () => DEVICE,
    getAppBaseInfo: () => APP,
    getWindowInfo: () => WINDOW,
    getSystemInfoSync: () => ({ ...DEVICE, ...APP, ...WINDOW }),
  };
  return { wx, requests, documents, storage };
}

/** Returns a `wx` function that succeeds with the result of `find(options)`. */
function succeedWith<Options>(find: (options: Options) => object) {
  return (options: Options & Callbacks) => succeed(options, find(options));
}

/** Calls the callbacks asynchronously, as `wx` does. */
function succeed({ success, complete }: Callbacks, result: object): void {
  setTimeout(() => {
    success?.(result);
    complete?.(result);
  }, 0);
}

/** Returns a deep copy, because `wx` shares no objects with the mini program. */
function copy(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}
