/// <reference types="miniprogram-api-typings" preserve="true" />
import { createAccount } from "./account";
import { appInfo } from "./app";
import { createConnectSocket } from "./connect-socket";
import type { DomainList } from "./domain-list";
import type { StartExchange } from "./exchange";
import { type ChoosePicture, createMedia } from "./media";
import { getRandomValues } from "./random";
import { createRequest } from "./request";
import type { OpenSocket } from "./socket";
import { createStorage, type StoredEntries } from "./storage";
import type { TempFiles } from "./temp-files";
import { createUploadFile } from "./upload-file";

/** The part of `wx` that the fake has. Its members may be replaced. */
export type FakeWx = Pick<
  WechatMiniprogram.Wx,
  | "request"
  | "uploadFile"
  | "connectSocket"
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

/** What differs between Node and a browser. */
export interface WxParts {
  readonly domains: DomainList;
  readonly files: TempFiles;
  readonly entries: StoredEntries;
  readonly startExchange: StartExchange;
  readonly openSocket: OpenSocket;
  readonly choosePicture: ChoosePicture;
}

/** Makes a fake `wx` of its parts. */
export function assembleWx({ domains, files, entries, startExchange, openSocket, choosePicture }: WxParts): FakeWx {
  const wx = {
    request: createRequest(domains, startExchange),
    uploadFile: createUploadFile(domains, files, startExchange),
    connectSocket: createConnectSocket(domains, openSocket),
    getRandomValues,
    ...createStorage(entries),
    ...createAccount(),
    ...createMedia(files, choosePicture),
    ...appInfo,
  } satisfies Record<keyof FakeWx, unknown>;
  // The typings tell from an option's type whether a call returns a promise, which an implementation cannot say,
  // and they require fields that no phone sends.
  return wx as unknown as FakeWx;
}
