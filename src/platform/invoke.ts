import { AuthingError } from "../errors/authing-error";
import type { RequestLine } from "../errors/create-error";
import { platformError, UNSUPPORTED, type WxFailure } from "./platform-error";

/**
 * Returns the host's API, `wx`; an empty object where there is none, e.g. in a browser, on a server or in a unit test. Callers
 * keep no reference, because a client may be created before the host is ready.
 */
export function host(): WechatMiniprogram.Wx {
  return (typeof wx !== "undefined" && wx) || ({} as WechatMiniprogram.Wx);
}

type Api = keyof WechatMiniprogram.Wx;

/** What a function of `wx` returns: a task, or a promise if a framework wraps the function. */
interface Task {
  abort?(): void;
  then?(onFulfilled: undefined, onRejected: () => void): unknown;
}

/** Returns whether the host has `wx[api]`. */
export function supports(api: Api): boolean {
  return typeof host()[api] === "function";
}

/**
 * Calls `wx[api]` with callbacks, which every base library knows, and settles once: with its result, or with an
 * `AuthingError`.
 *
 * @param request the request that the function makes, if it makes one
 * @param done called once it is over
 */
export function invoke<Result>(
  api: Api,
  options: { timeout?: number } & { [name: string]: unknown },
  request?: RequestLine,
  done?: () => void,
): Promise<Result> {
  return new Promise<Result>((resolve, reject) => {
    let over = false;
    let task: Task | undefined;
    const call: Watched = {
      ticks: ticksIn(options.timeout as number),
      giveUp() {
        try {
          if (task && task.abort) task.abort();
        } catch {
          // It has been given up all the same.
        }
        fail();
      },
    };
    const finish = <Value>(settle: (value: Value) => void, value: Value) => {
      if (over) return;
      over = true;
      unwatch(call);
      settle(value);
      if (done) done();
    };
    const success = (result: Result) => {
      finish(resolve, result || ({} as Result));
    };
    const fail = (failure?: WxFailure) => {
      // One that was given up may say that it was aborted.
      finish(reject, platformError(api, call.ticks === 0 ? { errMsg: "timeout" } : failure, request));
    };
    if (!supports(api)) return finish(reject, unsupported(api));
    // `timeout` is ignored before base library 2.10.0, and a lost callback would leave the caller waiting for ever.
    if (options.timeout) watch(call);
    try {
      task = (host()[api] as (options: unknown) => typeof task)({ ...options, success, fail });
      // `fail` reports the failure already; without a handler, the promise would count as an unhandled rejection.
      if (task && task.then) task.then(undefined, () => {});
    } catch (error) {
      fail({ errMsg: String(error) });
    }
  });
}

/** Returns the error for a function that the host lacks: its base library is too old, or it is not WeChat at all. */
export function unsupported(api: Api): AuthingError {
  return new AuthingError("unsupported", `${UNSUPPORTED}（wx.${api}）`);
}

/** Something that is waited for. */
export interface Watched {
  /** Ticks until it is given up, by `ticksIn`. */
  ticks: number;
  giveUp(): void;
}

/** Milliseconds between ticks. One timer serves all calls: in a mini program, each costs a call of the platform. */
const TICK = 1000;

const watched: Watched[] = [];
let ticking = false;

/** The ticks in as many milliseconds, and up to a second after them, for those who keep to the time themselves. */
export function ticksIn(timeout: number): number {
  return Math.ceil(timeout / TICK) + 1;
}

/** Gives something up unless it is over in time. */
export function watch(one: Watched): void {
  watched.push(one);
  if (!ticking) scheduleTick();
}

/** Tells that something is over. */
export function unwatch(one: Watched): void {
  const place = watched.indexOf(one);
  if (place >= 0) watched.splice(place, 1);
}

function scheduleTick(): void {
  ticking = watched.length > 0;
  if (!ticking) return;
  const timer = setTimeout(tick, TICK) as { unref?(): void };
  // In Node.js, where apps are tested, it keeps no process running.
  if (timer.unref) timer.unref();
}

function tick(): void {
  // A copy, because those that are given up leave the list.
  for (const one of watched.slice()) {
    if (--one.ticks) continue;
    unwatch(one);
    one.giveUp();
  }
  scheduleTick();
}
