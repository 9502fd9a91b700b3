/// <reference types="miniprogram-api-typings" preserve="true" />
import { assembleWx, type FakeWx } from "../wx/assemble-wx";
import { DomainList } from "../wx/domain-list";
import type { ChoosePicture } from "../wx/media";
import { onePixel } from "../wx/picture";
import { type Files, TempFiles } from "../wx/temp-files";
import { BrowserEntries, type BrowserStorage } from "./browser-entries";
import { openBrowserSocket } from "./browser-socket";
import { FetchExchange } from "./fetch-exchange";

export type { FakeWx } from "../wx/assemble-wx";

/** What a fake `wx` in a browser is connected to. */
export interface CreateBrowserWxOptions {
  /** The emulator, whose server is always on the domain list. */
  emulator: { readonly url: string };
  /** Further servers of the domain list, as hosts with their port or as URLs; none by default. */
  domains?: readonly string[];
  /** Temporary files by path, for `uploadFile`; none by default. Pictures that the user chooses are added. */
  files?: Files;
  /** Where values are stored; the browser's `localStorage` by default. */
  storage?: BrowserStorage;
  /** What the keys begin with there; `"miniprogram:"` by default. */
  storagePrefix?: string;
  /** Asks the user for a picture; by default it is always the same one, of one pixel. */
  choosePicture?: ChoosePicture;
}

/**
 * Makes what `authing-emulator/wx` makes, for a browser: it stores in `localStorage`, and sends by `fetch`.
 *
 * @param options what it is connected to
 * @example
 * Object.assign(globalThis, { wx: createWx({ emulator: { url: "http://127.0.0.1:7100" } }) });
 */
export function createWx({
  emulator,
  domains = [],
  files = {},
  storage = (globalThis as unknown as { localStorage: BrowserStorage }).localStorage,
  storagePrefix = "miniprogram:",
  choosePicture = () => onePixel,
}: CreateBrowserWxOptions): FakeWx {
  return assembleWx({
    domains: new DomainList([emulator.url, ...domains]),
    files: new TempFiles(files, () => Promise.reject(new Error("A browser has no disk."))),
    entries: new BrowserEntries(storage, storagePrefix),
    startExchange: () => new FetchExchange(),
    openSocket: openBrowserSocket,
    choosePicture,
  });
}
