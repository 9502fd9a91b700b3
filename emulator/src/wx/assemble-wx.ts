/// <reference types="miniprogram-api-typings" preserve="true" />
import { createAccount } from "./account";
import { appInfo } from "./app";
import { createConnectSocket } from "./connect-socket";
import type { DomainList } from "./domain-list";
import type { StartExchange } from "./exchange";
import { createFileSystem } from "./file-system";
import { type ChoosePicture, createMedia } from "./media";
import { getRandomValues } from "./random";
import { createRequest } from "./request";
import type { OpenSocket } from "./socket";
import { createStorage, type StoredEntries } from "./storage";
import type { TempFiles } from "./temp-files";
import { createUploadFile } from "./upload-file";

/** Simulated `wx` APIs. Each API can be replaced. */
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
  | "getFileSystemManager"
  | "getRandomValues"
  | "getDeviceInfo"
  | "getAppBaseInfo"
  | "getAccountInfoSync"
>;

/** Parts of a simulated `wx` that differ between Node.js and a browser. */
export interface WxParts {
  readonly domains: DomainList;
  readonly files: TempFiles;
  readonly entries: StoredEntries;
  readonly startExchange: StartExchange;
  readonly openSocket: OpenSocket;
  readonly choosePicture: ChoosePicture;
}

/** Creates a simulated `wx` from its parts. */
export function assembleWx({ domains, files, entries, startExchange, openSocket, choosePicture }: WxParts): FakeWx {
  const wx = {
    request: createRequest(domains, startExchange),
    uploadFile: createUploadFile(domains, files, startExchange),
    connectSocket: createConnectSocket(domains, openSocket),
    getRandomValues,
    ...createStorage(entries),
    ...createAccount(),
    ...createMedia(files, choosePicture),
    ...createFileSystem(files),
    ...appInfo,
  } satisfies Record<keyof FakeWx, unknown>;
  // The platform's typings derive the return type from the type of the options, which no implementation can express.
  // They also require fields that phones do not send.
  return wx as unknown as FakeWx;
}
