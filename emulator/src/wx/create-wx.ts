import { readFile } from "node:fs/promises";
import type { EncryptData } from "./account";
import { assembleWx, type FakeWx } from "./assemble-wx";
import { DomainList } from "./domain-list";
import { HttpExchange } from "./http-exchange";
import { openNodeSocket } from "./node-socket";
import { onePixel } from "./picture";
import { requireOptions } from "./require-options";
import { type Files, TempFiles } from "./temp-files";

export type { FakeWx } from "./assemble-wx";

/** Options of a simulated `wx`. */
export interface CreateWxOptions {
  /** Emulator to connect to; always on the domain list. Its `wechat`, if present, encrypts user data. */
  emulator: {
    readonly url: string;
    readonly wechat?: { encrypt(data: object, openid?: string): ReturnType<EncryptData> } | undefined;
  };
  /**
   * WeChat user of the phone, whom `login` signs in; the emulator's default WeChat user if omitted. Phones with the same
   * `openid` belong to the same WeChat user.
   */
  openid?: string | undefined;
  /** Additional servers on the domain list, as URLs or as hosts with a port; none by default. */
  domains?: readonly string[] | undefined;
  /**
   * `true` to send requests for `authing.cn`, `genauth.ai` and their subdomains to the emulator, so that the code of an
   * app runs without changing `host`; `false` by default.
   */
  redirectCloud?: boolean | undefined;
  /** Temporary files by path, for `uploadFile`; none by default. Chosen pictures are added to this object. */
  files?: Files | undefined;
}

/**
 * Creates a plain object that behaves like `wx` in a mini program. It sends real HTTP requests and stores values in
 * memory.
 *
 * @param options the emulator, the WeChat user, the domain list and temporary files
 * @returns the object; throws a `TypeError` that names every problem if the options are invalid
 * @example
 * const emulator = await startEmulator();
 * Object.assign(globalThis, { wx: createWx({ emulator }) });
 */
export function createWx(options: CreateWxOptions): FakeWx {
  requireOptions("createWx", options, { own: ["openid"] });
  const { emulator, openid, domains = [], redirectCloud = false, files = {} } = options;
  const { wechat } = emulator;
  return assembleWx({
    emulatorUrl: emulator.url,
    domains: new DomainList({ emulatorUrl: emulator.url, domains, redirectCloud }),
    files: new TempFiles(files, readFile),
    entries: new Map(),
    startExchange: () => new HttpExchange(),
    openSocket: openNodeSocket,
    choosePicture: () => onePixel,
    openid,
    encrypt: wechat && ((data) => wechat.encrypt(data, openid)),
  });
}
