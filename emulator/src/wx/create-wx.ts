/// <reference types="miniprogram-api-typings" preserve="true" />
import { createAccount } from "./account";
import { appInfo } from "./app";
import { DomainList } from "./domain-list";
import { createMedia } from "./media";
import { getRandomValues } from "./random";
import { createRequest } from "./request";
import { createStorage } from "./storage";
import { TempFiles } from "./temp-files";
import { createUploadFile } from "./upload-file";

/** The part of `wx` that the fake has. Its members may be replaced. */
export type FakeWx = Pick<
  WechatMiniprogram.Wx,
  | "request"
  | "uploadFile"
  | "getStorageSync"
  | "setStorageSync"
  | "removeStorageSync"
  | "clearStorageSync"
  | "getStorageInfoSync"
  | "login"
  | "checkSession"
  | "chooseMedia"
  | "chooseImage"
  | "getRandomValues"
  | "getDeviceInfo"
  | "getAppBaseInfo"
  | "getAccountInfoSync"
>;

/** What a fake `wx` is connected to. */
export interface CreateWxOptions {
  /** The emulator, whose server is always on the domain list. */
  emulator: { readonly url: string };
  /** Further servers of the domain list, as hosts with their port or as URLs; none by default. */
  domains?: readonly string[];
  /** Temporary files by path, for `uploadFile`; none by default. */
  files?: Record<string, Uint8Array>;
}

/**
 * Makes a plain object that behaves as a mini program's `wx`, over real HTTP and with a storage of its own.
 *
 * @param options what it is connected to
 * @example
 * const emulator = await startEmulator();
 * globalThis.wx = createWx({ emulator });
 */
export function createWx({ emulator, domains = [], files = {} }: CreateWxOptions): FakeWx {
  const domainList = new DomainList([emulator.url, ...domains]);
  const tempFiles = new TempFiles(files);
  const wx = {
    request: createRequest(domainList),
    uploadFile: createUploadFile(domainList, tempFiles),
    getRandomValues,
    ...createStorage(),
    ...createAccount(),
    ...createMedia(tempFiles),
    ...appInfo,
  } satisfies Record<keyof FakeWx, unknown>;
  // The typings tell from an option's type whether a call returns a promise, which an implementation cannot say,
  // and they require fields that no phone sends.
  return wx as unknown as FakeWx;
}
