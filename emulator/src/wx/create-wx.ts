/// <reference types="miniprogram-api-typings" preserve="true" />
import { readFile } from "node:fs/promises";
import { assembleWx, type FakeWx } from "./assemble-wx";
import { DomainList } from "./domain-list";
import { HttpExchange } from "./http-exchange";
import { openNodeSocket } from "./node-socket";
import { onePixel } from "./picture";
import { type Files, TempFiles } from "./temp-files";

export type { FakeWx } from "./assemble-wx";

/** What a fake `wx` is connected to. */
export interface CreateWxOptions {
  /** The emulator, whose server is always on the domain list. */
  emulator: { readonly url: string };
  /** Further servers of the domain list, as hosts with their port or as URLs; none by default. */
  domains?: readonly string[];
  /** Temporary files by path, for `uploadFile`; none by default. Pictures that the user chooses are added. */
  files?: Files;
}

/**
 * Makes a plain object that behaves as a mini program's `wx`, over real HTTP and with a storage of its own.
 *
 * @param options what it is connected to
 * @example
 * const emulator = await startEmulator();
 * Object.assign(globalThis, { wx: createWx({ emulator }) });
 */
export function createWx({ emulator, domains = [], files = {} }: CreateWxOptions): FakeWx {
  return assembleWx({
    domains: new DomainList([emulator.url, ...domains]),
    files: new TempFiles(files, readFile),
    entries: new Map(),
    startExchange: () => new HttpExchange(),
    openSocket: openNodeSocket,
    choosePicture: () => onePixel,
  });
}
