import { AuthingError } from "../../src/errors/authing-error";
import { observeTime } from "../../src/http/clock";
import { Retries } from "../../src/http/retries";

const NETWORK = new AuthingError("network", "no network");

beforeEach(() => jest.spyOn(Math, "random").mockReturnValue(0));
afterEach(() => jest.restoreAllMocks());

/** Creates a client's retry budget, and a function that creates the `Retries` object for a new call. */
function client(tokens = 5) {
  const budget = { tokens };
  return { budget, newCall: (enabled = true) => new Retries(budget, enabled) };
}

/** Returns the delay before a new client's first retry after `status`; `undefined` if it does not retry. */
const delayAfter = (status: number, retryAfter?: string) => client().newCall().afterResponse(status, retryAfter);

test.each([502, 503, 504])("retries after HTTP %d", (status) => {
  expect(delayAfter(status)).toBe(200);
});

test.each([0, 200, 400, 401, 404, 429, 500, 501, 505])("does not retry after HTTP %d", (status) => {
  expect(delayAfter(status)).toBeUndefined();
});

describe("Retry-After", () => {
  const NOW = Date.UTC(2026, 0, 1);
  beforeEach(() => {
    jest.useFakeTimers({ now: NOW });
    observeTime(NOW + 60_000);
  });
  afterEach(() => {
    observeTime(Date.now());
    jest.useRealTimers();
  });

  test.each([
    ["0", 200],
    ["3", 3200],
    [" 3 ", 3200],
    ["10", 10_200],
    ["Thu, 01 Jan 2026 00:01:05 GMT", 5200],
    ["Thu, 01 Jan 2026 00:00:00 GMT", 200],
  ])("%j delays a retry, according to the service's clock", (header, delay) => {
    expect(delayAfter(429, header)).toBe(delay);
    expect(delayAfter(503, header)).toBe(delay);
  });

  test.each(["11", "3600", "Thu, 01 Jan 2026 00:02:00 GMT", "9".repeat(400)])("%j prevents a retry", (header) => {
    expect(delayAfter(429, header)).toBeUndefined();
    expect(delayAfter(503, header)).toBeUndefined();
  });

  test.each([undefined, "", "soon", "-1", "1.5", "Xyz, 1 foo"])("%j counts as missing", (header) => {
    expect(delayAfter(429, header)).toBeUndefined();
    expect(delayAfter(503, header)).toBe(200);
  });
});

test.each(["timeout", "aborted", "domain", "service", "response"] as const)(
  "does not retry after a %s error",
  (kind) => {
    expect(client().newCall().afterFailure(new AuthingError(kind, "m"))).toBeUndefined();
  },
);

test("does not retry after an error that is not an AuthingError", () => {
  expect(
    client()
      .newCall()
      .afterFailure(Object.assign(new Error(), { kind: "network" })),
  ).toBeUndefined();
});

test("retries twice, the second time after twice the delay", () => {
  const call = client().newCall();
  expect([call.afterFailure(NETWORK), call.afterResponse(503, undefined), call.afterFailure(NETWORK)]).toEqual([
    200,
    400,
    undefined,
  ]);
});

test("does not retry if retries are off", () => {
  const { budget, newCall } = client();
  expect(newCall(false).afterFailure(NETWORK)).toBeUndefined();
  expect(newCall(false).afterResponse(429, "1")).toBeUndefined();
  expect(budget.tokens).toBe(5);
});

test("retries unsent requests up to five times, even if retries are off or the budget is empty", () => {
  const { budget, newCall } = client(0);
  const call = newCall(false);
  const crowded = new AuthingError("platform", "m", { cause: { errMsg: "request:fail exceed max task count" } });
  const delays = Array.from({ length: 6 }, () => call.afterFailure(crowded));
  expect(delays).toEqual([80, 100, 400 / 3, 200, 400, undefined]);
  expect(budget.tokens).toBe(0);
});

describe("a client's retry budget", () => {
  test("allows five retries until a call succeeds", () => {
    const { newCall } = client();
    const delays = [];
    for (let i = 0; i < 4; i++) {
      const call = newCall();
      delays.push(call.afterFailure(NETWORK), call.afterFailure(NETWORK));
    }
    expect(delays).toEqual([200, 400, 200, 400, 200, undefined, undefined, undefined]);
  });

  test("regains the tokens that a call spent on retries when the call succeeds", () => {
    const { budget, newCall } = client();
    const call = newCall();
    call.afterFailure(NETWORK);
    call.afterFailure(NETWORK);
    expect(budget.tokens).toBe(3);
    call.afterResponse(200, undefined);
    expect(budget.tokens).toBe(5);
  });

  test.each([200, 304, 401, 404])("grows by an eighth of a token after HTTP %d, up to five tokens", (status) => {
    const { budget, newCall } = client(4);
    newCall().afterResponse(status, undefined);
    expect(budget.tokens).toBe(4.125);
    for (let i = 0; i < 20; i++) newCall().afterResponse(status, undefined);
    expect(budget.tokens).toBe(5);
  });

  test.each([429, 500, 502, 503, 504])("does not grow after HTTP %d", (status) => {
    const { budget, newCall } = client(0);
    newCall().afterResponse(status, undefined);
    expect(budget.tokens).toBe(0);
  });
});
