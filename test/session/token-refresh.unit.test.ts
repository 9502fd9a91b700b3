import { AuthingError } from "../../src/errors/authing-error";
import { at } from "../support/at";
import { flush, listening, outcome, setup, USER } from "../support/held-session";
import { jwtOf } from "../support/tokens";

describe("refresh", () => {
  test("stores the new token with the user and resolves with it", async () => {
    const { session, stored, refreshes, listener } = await listening();
    session.signIn(USER);
    listener.mockClear();
    const refreshed = session.tokenRefresh.refresh("t-1");
    expect(refreshes.map(({ token }) => token)).toEqual(["t-1"]);
    at(refreshes, 0).answer("t-9");
    expect(await refreshed).toEqual({ token: "t-9" });
    expect(stored()).toEqual(["t-9", USER]);
    expect(listener.mock.calls).toEqual([["TOKEN_REFRESHED", { token: "t-9", user: USER }]]);
  });

  test("is shared by concurrent calls with the same token and starts again afterward", async () => {
    const { session, refreshes } = setup();
    session.signIn(USER);
    const refreshed = session.tokenRefresh.refresh("t-1");
    expect(session.tokenRefresh.refresh("t-1")).toBe(refreshed);
    expect(session.tokenRefresh.refresh("t-2")).not.toBe(refreshed);
    expect(refreshes).toHaveLength(2);
    at(refreshes, 1).answer("t-9");
    await flush();
    session.tokenRefresh.refresh("t-2");
    expect(refreshes).toHaveLength(3);
  });

  test("rejects with the service's error and keeps the session", async () => {
    const { session, stored, refreshes } = setup();
    session.signIn(USER);
    const failure = new AuthingError("service", "m", { code: 1000 });
    const refreshed = outcome(() => session.tokenRefresh.refresh("t-1"));
    at(refreshes, 0).fail(failure);
    expect(await refreshed).toBe(failure);
    expect(stored()).toEqual(["t-1", USER]);
  });
});

describe("refreshIfDue", () => {
  const NOW = 1_700_000_000;
  const LIFE = 1000;

  beforeEach(() => {
    jest.useFakeTimers({ now: NOW * 1000, doNotFake: ["setImmediate", "nextTick", "queueMicrotask"] });
    jest.spyOn(Math, "random").mockReturnValue(1);
  });
  afterEach(() => {
    jest.useRealTimers();
    jest.restoreAllMocks();
  });

  test.each([
    [0, 50],
    [0.5, 75],
    [1, 100],
  ])("with the random number %d, refreshes a token with less than %d of a thousand seconds left", (dice, limit) => {
    jest.spyOn(Math, "random").mockReturnValue(dice);
    expect(signedIn(tokenWith(limit + 1)).session.tokenRefresh.refreshIfDue(tokenWith(limit + 1))).toBeUndefined();
    expect(signedIn(tokenWith(limit - 1)).session.tokenRefresh.refreshIfDue(tokenWith(limit - 1))).toBeDefined();
  });

  /** Returns a token with a lifetime of a thousand seconds, of which `left` remain. */
  const tokenWith = (left: number) => jwtOf({ sub: "u-1", iat: NOW + left - LIFE, exp: NOW + left });

  const signedIn = (token: string, autoRefreshToken = true) => {
    const made = setup({ options: { autoRefreshToken } });
    made.session.signIn(token);
    return made;
  };

  test.each([
    [LIFE, false],
    [100, false],
    [99, true],
    [1, true],
    [0, false],
    [-1, false],
  ])("refreshes a token in the last tenth of its lifetime, with %d of a thousand seconds left: %s", (left, due) => {
    const { session, refreshes } = signedIn(tokenWith(left));
    expect(session.tokenRefresh.refreshIfDue(session.token()) !== undefined).toBe(due);
    expect(refreshes).toHaveLength(due ? 1 : 0);
  });

  test.each([
    ["no token", null],
    ["an empty token", ""],
    ["a token that is not a JWT", "opaque"],
    ["a token without an issue time", jwtOf({ sub: "u-1", exp: NOW + 1 })],
    ["a token without an expiry time", jwtOf({ sub: "u-1", iat: NOW - LIFE })],
  ])("does not refresh %s", (_name, token) => {
    const { session, refreshes } = setup({ options: { autoRefreshToken: true } });
    expect(session.tokenRefresh.refreshIfDue(token)).toBeUndefined();
    expect(refreshes).toEqual([]);
  });

  test("does nothing if autoRefreshToken is off", () => {
    const { session, refreshes } = signedIn(tokenWith(50), false);
    expect(session.tokenRefresh.refreshIfDue(session.token())).toBeUndefined();
    expect(refreshes).toEqual([]);
  });

  test("stores the new token and resolves with it", async () => {
    const { session, provider, refreshes } = signedIn(tokenWith(50));
    const refreshed = session.tokenRefresh.refreshIfDue(session.token());
    at(refreshes, 0).answer("t-9");
    expect(await refreshed).toBe("t-9");
    expect(provider.getToken()).toBe("t-9");
  });

  test("resolves with the old token if the refresh fails, and waits a minute before the next refresh", async () => {
    const old = tokenWith(90);
    const { session, provider, refreshes } = signedIn(old);
    const refreshed = session.tokenRefresh.refreshIfDue(old);
    at(refreshes, 0).fail(new Error("no"));
    expect(await refreshed).toBe(old);
    expect(provider.getToken()).toBe(old);
    for (const [after, due] of [
      [0, false],
      [59_999, false],
      [60_000, true],
      [60_001, true],
    ] as const) {
      jest.setSystemTime(NOW * 1000 + after);
      expect(session.tokenRefresh.refreshIfDue(old) !== undefined).toBe(due);
    }
    // The last two calls in the loop share one refresh.
    expect(refreshes).toHaveLength(2);
  });

  test("does not wait after a successful refresh", async () => {
    const old = tokenWith(50);
    const { session, refreshes } = signedIn(old);
    const refreshed = session.tokenRefresh.refreshIfDue(old);
    at(refreshes, 0).answer(tokenWith(60));
    await refreshed;
    expect(session.tokenRefresh.refreshIfDue(session.token())).toBeDefined();
  });

  test("does not wait to refresh the token of another session", async () => {
    const old = tokenWith(50);
    const { session, refreshes } = signedIn(old);
    const refreshed = session.tokenRefresh.refreshIfDue(old);
    at(refreshes, 0).fail(new Error("no"));
    await refreshed;
    expect(session.tokenRefresh.refreshIfDue(old)).toBeUndefined();
    session.signIn(tokenWith(40));
    expect(session.tokenRefresh.refreshIfDue(session.token())).toBeDefined();
  });

  test("waits at most a minute after a failed refresh, even if the phone's clock is set back", async () => {
    const old = tokenWith(50);
    const { session, refreshes } = signedIn(old);
    const refreshed = session.tokenRefresh.refreshIfDue(old);
    at(refreshes, 0).fail(new Error("no"));
    await refreshed;
    jest.setSystemTime(NOW * 1000 - 3_600_000);
    const earlier = jwtOf({ sub: "u-1", iat: NOW - 3600 + 50 - LIFE, exp: NOW - 3600 + 50 });
    expect(session.tokenRefresh.refreshIfDue(earlier)).toBeDefined();
  });
});
