import { assembleWx, type FakeWx } from "../wx/assemble-wx";
import { DomainList } from "../wx/domain-list";
import type { ChoosePicture } from "../wx/media";
import { onePixel } from "../wx/picture";
import { requireOptions } from "../wx/require-options";
import { type Files, TempFiles } from "../wx/temp-files";
import { BrowserEntries, type BrowserStorage } from "./browser-entries";
import { openBrowserSocket } from "./browser-socket";
import { FetchExchange } from "./fetch-exchange";

export type { FakeWx } from "../wx/assemble-wx";

/** Options of a simulated `wx` in a browser. */
export interface CreateBrowserWxOptions {
  /** Emulator to connect to; always on the domain list. */
  emulator: { readonly url: string };
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
  /** Storage for values; the browser's `localStorage` by default. */
  storage?: BrowserStorage | undefined;
  /** Prefix of the keys in the storage; `"miniprogram:"` by default. */
  storagePrefix?: string | undefined;
  /** Called when the user has to choose a picture; by default, every choice returns the same one-pixel picture. */
  choosePicture?: ChoosePicture | undefined;
}

/**
 * Creates a simulated `wx` for a browser. It stores values in `localStorage` and sends requests with `fetch`.
 *
 * @param options the emulator, the WeChat user, the domain list, files and storage
 * @returns the object; throws a `TypeError` that names every problem if the options are invalid
 * @example
 * Object.assign(globalThis, { wx: createWx({ emulator: { url: "http://127.0.0.1:7100" } }) });
 */
export function createWx(options: CreateBrowserWxOptions): FakeWx {
  requireOptions("createWx", options, { own: ["openid", "storage", "storagePrefix", "choosePicture"] });
  const {
    emulator,
    openid,
    domains = [],
    redirectCloud = false,
    files = {},
    storage = (globalThis as unknown as { localStorage: BrowserStorage }).localStorage,
    storagePrefix = "miniprogram:",
    choosePicture = () => onePixel,
  } = options;
  return assembleWx({
    emulatorUrl: emulator.url,
    openid,
    domains: new DomainList({ emulatorUrl: emulator.url, domains, redirectCloud }),
    files: new TempFiles(files, () => Promise.reject(new Error("Browsers cannot read files from disk."))),
    entries: new BrowserEntries(storage, storagePrefix),
    startExchange: () => new FetchExchange(),
    openSocket: openBrowserSocket,
    choosePicture,
  });
}
