import * as platform from "../../src/platform/invoke";
import { at } from "../support/at";

type Details = Parameters<typeof platform.invoke>[2];

/** Calls a function of `wx`, or of `details.owner`. */
function invoke(
  api: Parameters<typeof platform.invoke>[0],
  options: Parameters<typeof platform.invoke>[1],
  details: Partial<Details> = {},
) {
  return platform.invoke(api, options, { owner: wx, ...details });
}

interface Callbacks {
  success(result?: object): void;
  fail(failure?: object): void;
}

/** Replaces `wx.request` with a fake that returns `task`. Returns the callbacks of each call. */
function fakeRequest(task?: object) {
  const calls: Callbacks[] = [];
  const request = (callbacks: Callbacks) => {
    calls.push(callbacks);
    return task;
  };
  Object.assign(globalThis, { wx: { request } });
  return calls;
}

beforeEach(() => jest.useFakeTimers());

afterEach(() => {
  jest.useRealTimers();
  Object.assign(globalThis, { wx: {} });
});

test("resolves with the result, and with an empty object if there is none", async () => {
  const calls = fakeRequest();
  const results = [invoke("request", {}), invoke("request", {})];
  at(calls, 0).success({ statusCode: 200 });
  at(calls, 1).success();
  expect(await Promise.all(results)).toEqual([{ statusCode: 200 }, {}]);
});

test("calls the function as a method of wx", async () => {
  const wx = {
    login(this: unknown, { success }: Callbacks) {
      success({ isMethod: this === wx });
    },
  };
  Object.assign(globalThis, { wx });
  expect(await invoke("login", {})).toEqual({ isMethod: true });
});

test("calls a function of another object", async () => {
  const owner = {
    getFileInfo(this: unknown, { success }: Callbacks) {
      success({ isMethod: this === owner });
    },
  };
  expect(await invoke("getFileInfo", {}, { owner })).toEqual({ isMethod: true });
});

test("passes on the task of a call", async () => {
  const task = { abort() {} };
  const calls = fakeRequest(task);
  const onTask = jest.fn();
  const outcome = invoke("request", {}, { onTask });
  expect(onTask.mock.calls).toEqual([[task]]);
  at(calls, 0).success();
  expect(await outcome).toEqual({});
});

test("passes on no task if the function returns none", async () => {
  const calls = fakeRequest();
  const onTask = jest.fn();
  const outcome = invoke("request", {}, { onTask });
  at(calls, 0).success();
  await outcome;
  expect(onTask).not.toHaveBeenCalled();
});

test("logs what the receiver of a task throws, and completes the call", async () => {
  const error = jest.spyOn(console, "error").mockImplementation(() => {});
  const calls = fakeRequest({});
  const outcome = invoke("request", {}, { onTask: () => JSON.parse("") });
  at(calls, 0).success({ statusCode: 200 });
  expect(await outcome).toEqual({ statusCode: 200 });
  expect(error).toHaveBeenCalledTimes(1);
  error.mockRestore();
});

test("rejects with `unsupported` if wx lacks the function", async () => {
  await expect(invoke("scanCode", {})).rejects.toMatchObject({ kind: "unsupported" });
});

test.each([1, 1500, 10_000])("gives up on a call one second after its timeout of %d ms", async (timeout) => {
  const abort = jest.fn();
  fakeRequest({ abort });
  const outcome = invoke("request", { timeout }).catch((error) => error);
  jest.advanceTimersByTime(timeout + 999);
  expect(abort).not.toHaveBeenCalled();
  jest.advanceTimersByTime(1);
  expect(abort).toHaveBeenCalledTimes(1);
  expect(await outcome).toMatchObject({ kind: "timeout" });
});

test("accepts a timeout that exceeds the longest delay of a timer", () => {
  const abort = jest.fn();
  fakeRequest({ abort });
  invoke("request", { timeout: Number.MAX_SAFE_INTEGER }).catch(() => {});
  jest.advanceTimersByTime(60_000);
  expect(abort).not.toHaveBeenCalled();
});

test("prefers the failure that WeChat reports when a suspended mini program resumes", async () => {
  const calls = fakeRequest();
  const outcome = invoke("request", { timeout: 1000 }, { request: { method: "GET", url: "/any" } }).catch(
    (error) => error.kind,
  );
  // The overdue timer fires first, and WeChat reports the failure right after it.
  jest.advanceTimersToNextTimer();
  calls[0]?.fail({ errMsg: "request:fail interrupted" });
  jest.runAllTimers();
  expect(await outcome).toBe("interrupted");
});

test("never gives up on a call without a timeout", () => {
  fakeRequest();
  invoke("request", {});
  expect(jest.getTimerCount()).toBe(0);
});

test.each<[string, (callbacks: Callbacks) => void]>([
  ["succeeds", ({ success }) => success({})],
  ["fails", ({ fail }) => fail({ errMsg: "request:fail" })],
])("leaves no timer behind once the call %s", async (_name, settle) => {
  const abort = jest.fn();
  const calls = fakeRequest({ abort });
  const outcome = invoke("request", { timeout: 1000 }).catch(() => {});
  settle(calls[0] as Callbacks);
  await outcome;
  expect(jest.getTimerCount()).toBe(0);
  expect(abort).not.toHaveBeenCalled();
});

test("reports a timeout even if aborting the task reports another failure or throws", async () => {
  let calls: Callbacks[] = [];
  for (const abort of [
    () => at(calls, calls.length - 1).fail({ errMsg: "request:fail abort" }),
    () => {
      throw new Error("not started");
    },
  ]) {
    calls = fakeRequest({ abort });
    const outcome = invoke("request", { timeout: 1 }).catch((error) => error);
    jest.runAllTimers();
    expect(await outcome).toMatchObject({ kind: "timeout" });
  }
});

test("settles once", async () => {
  const calls = fakeRequest();
  const outcome = invoke("request", { timeout: 1 }).catch((error) => error.kind);
  jest.runAllTimers();
  at(calls, 0).success({ statusCode: 200 });
  at(calls, 0).fail({ errMsg: "request:fail" });
  expect(await outcome).toBe("timeout");
});

test.each<[string, unknown]>([
  ["Node.js, without keeping its process running", { unref: jest.fn() }],
  ["a mini program, where timers are numbers", 5],
])("works with the timers of %s", async (_name, timer) => {
  const callbacks: (() => void)[] = [];
  const set = jest.spyOn(globalThis, "setTimeout").mockImplementation(((callback: () => void) => {
    callbacks.push(callback);
    return timer;
  }) as never);
  fakeRequest();
  const outcome = invoke("request", { timeout: 1 }).catch((error) => error.kind);
  at(callbacks, 0)();
  set.mockRestore();
  at(callbacks, 1)();
  expect(await outcome).toBe("timeout");
  if (typeof timer === "object") expect((timer as { unref: jest.Mock }).unref).toHaveBeenCalledTimes(2);
});
