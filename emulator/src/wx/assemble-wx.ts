import { createAccount, type EncryptData } from "./account";
import { appInfo } from "./app";
import { createConnectSocket } from "./connect-socket";
import type { DomainList } from "./domain-list";
import type { StartExchange } from "./exchange";
import { createFileSystem } from "./file-system";
import { createInterface, type InterfaceApis, type RecordedApis } from "./interface";
import { type ChoosePicture, createMedia } from "./media";
import type { PlatformApi } from "./platform-types";
import { getRandomValues } from "./random";
import { createRequest } from "./request";
import { createRunData } from "./run-data";
import type { OpenSocket } from "./socket";
import { createStorage, type StoredEntries } from "./storage";
import type { TempFiles } from "./temp-files";
import { createUploadFile } from "./upload-file";

type Api =
  | "request"
  | "uploadFile"
  | "connectSocket"
  | "getStorageSync"
  | "setStorageSync"
  | "removeStorageSync"
  | "clearStorageSync"
  | "getStorageInfoSync"
  | "getFileSystemManager"
  | "getWeRunData"
  | "getRandomValues"
  | "getDeviceInfo"
  | "getAppBaseInfo"
  | "getAccountInfoSync"
  | "getApiCategory"
  | "getLaunchOptionsSync";

/** APIs whose calls are recorded, besides those of the user interface. */
type RecordedApi = "login" | "checkSession" | "getUserInfo" | "getUserProfile" | "chooseMedia" | "chooseImage";

/** Simulated `wx` APIs. Each API can be replaced. */
export type FakeWx = { [Name in Api]: PlatformApi<Name> } & RecordedApis<RecordedApi> & InterfaceApis;

/** Parts of a simulated `wx` that differ between Node.js and a browser. */
export interface WxParts {
  /** URL of the emulator without a trailing slash. */
  readonly emulatorUrl: string;
  /** WeChat user of the phone; the emulator's default WeChat user if it is missing. */
  readonly openid: string | undefined;
  readonly domains: DomainList;
  readonly files: TempFiles;
  readonly entries: StoredEntries;
  readonly startExchange: StartExchange;
  readonly openSocket: OpenSocket;
  readonly choosePicture: ChoosePicture;
  /** Encrypts user data for `getUserInfo`; by default, nobody can decrypt the data. */
  readonly encrypt?: EncryptData | undefined;
}

/** Creates a simulated `wx` from its parts. */
export function assembleWx(parts: WxParts): FakeWx {
  const { emulatorUrl, openid, domains, files, entries, startExchange, openSocket, choosePicture, encrypt } = parts;
  const wx = {
    request: createRequest(domains, startExchange),
    uploadFile: createUploadFile(domains, files, startExchange),
    connectSocket: createConnectSocket(domains, openSocket),
    getRandomValues,
    ...createStorage(entries),
    ...createAccount({ openid, encrypt }),
    ...createRunData(emulatorUrl, openid),
    ...createMedia(files, choosePicture),
    ...createFileSystem(files),
    ...createInterface(),
    ...appInfo,
  } satisfies Record<keyof FakeWx, unknown>;
  // The platform's typings derive the return type from the type of the options, which no implementation can express.
  // They also require fields that phones do not send.
  return wx as unknown as FakeWx;
}
