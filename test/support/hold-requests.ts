import type { FakeWx } from "authing-emulator/wx";
import { refusal } from "./answering";

// Keep the real timers, because a test may replace the global ones with fake timers.
const { setTimeout, clearTimeout } = globalThis;

/** Milliseconds after which a request that a test awaits counts as missing. */
const PATIENCE = 10_000;

/** A request or upload in flight, which the test ends. */
export interface HeldRequest {
  url: string;
  header: Record<string, string>;
  data: any;
  /** GraphQL field, or the path of a REST request. */
  target: string;
  /** Ends the request with status 200 and `data` as the result. */
  respond(data: unknown): void;
  /** Ends the request with an error from the service. */
  refuse(code: number): void;
  /** Ends the request with a network failure. */
  lose(): void;
}

/** Requests that `wx` keeps in flight until the test ends them. */
export interface HeldRequests {
  /** All requests in the order in which they started, including those that have ended. */
  sent: HeldRequest[];
  /**
   * Resolves with the next request to `target` as soon as it is in flight. Returns each request once.
   *
   * @param target GraphQL field, e.g. `bindPhone`, or the end of a REST path, e.g. `/logout`
   */
  request(target: string): Promise<HeldRequest>;
}

/** Makes `wx` keep requests and uploads in flight until the test ends them. */
export function holdRequests(wx: FakeWx): HeldRequests {
  const sent: HeldRequest[] = [];
  const taken = new Set<HeldRequest>();
  const waiting = new Set<() => void>();

  const hold = ({ url, header, data, success, fail }: any, encode = (body: unknown) => body) => {
    const path = new URL(url).pathname;
    const field = /\{\s*(\w+)/.exec(data?.query?.replace(/\(.*?\)/, ""))?.[1];
    const end = (body: unknown) => success({ statusCode: 200, header: {}, data: encode(body) });
    sent.push({
      url,
      header,
      data,
      target: field ?? path,
      respond: (data) => end(field ? { data: { [field]: data } } : { code: 200, message: "", data }),
      refuse: (code) => end(refusal(code, "refused")(path)),
      lose: () => fail({ errMsg: "request:fail net::ERR_INTERNET_DISCONNECTED" }),
    });
    for (const look of [...waiting]) look();
    return { abort() {} };
  };
  // wx.uploadFile passes the body as a string.
  Object.assign(wx, {
    request: (options: object) => hold(options),
    uploadFile: (options: object) => hold(options, JSON.stringify),
  });

  const request = (wanted: string) =>
    new Promise<HeldRequest>((resolve, reject) => {
      const giveUp = () => {
        waiting.delete(look);
        reject(new Error(`There is no request to ${wanted}, only to: ${sent.map(({ target }) => target)}`));
      };
      const timer = setTimeout(giveUp, PATIENCE);
      const look = () => {
        const found = sent.find((candidate) => !taken.has(candidate) && matches(candidate, wanted));
        if (!found) return;
        taken.add(found);
        waiting.delete(look);
        clearTimeout(timer);
        resolve(found);
      };
      waiting.add(look);
      look();
    });
  return { sent, request };
}

function matches({ target }: HeldRequest, wanted: string): boolean {
  return wanted.startsWith("/") ? target.endsWith(wanted) : target === wanted;
}
