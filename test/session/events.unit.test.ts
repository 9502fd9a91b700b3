import { type AuthStateSession, SessionEvents } from "../../src/session/events";

const SESSION = { token: "t-1", user: { id: "u-1" } };

/** Creates a `SessionEvents` object for a session that the test can change. */
function setup() {
  const state = { session: null as AuthStateSession };
  const read = jest.fn(() => state.session);
  const events = new SessionEvents(read, {});
  const change = (event: Parameters<SessionEvents["emit"]>[0], session: AuthStateSession) => {
    state.session = session;
    events.emit(event);
  };
  return { state, read, events, change };
}

/** Calls `setup`, adds a listener, waits for the initial session and clears the listener's calls. */
async function listening() {
  const made = setup();
  const listener = jest.fn();
  const unsubscribe = made.events.subscribe(listener);
  await Promise.resolve();
  listener.mockClear();
  return { ...made, listener, unsubscribe };
}

const eventsOf = (listener: jest.Mock) => listener.mock.calls.map(([event]) => event);

describe("a change", () => {
  test("is applied and reported with the new session", async () => {
    const { state, change, listener } = await listening();
    change("SIGNED_IN", SESSION);
    expect(state.session).toBe(SESSION);
    change("SIGNED_OUT", null);
    expect(listener.mock.calls).toEqual([
      ["SIGNED_IN", SESSION],
      ["SIGNED_OUT", null],
    ]);
  });

  test("is not reported to a listener that has already received the same session", async () => {
    const { change, listener } = await listening();
    change("SIGNED_OUT", null);
    const user = { id: "u-1", name: "a", customData: { b: [{ c: 1, d: 2 }] } };
    change("SIGNED_IN", { token: "t-1", user });
    change("USER_UPDATED", { token: "t-1", user: { customData: { b: [{ d: 2, c: 1 }] }, name: "a", id: "u-1" } });
    expect(eventsOf(listener)).toEqual(["SIGNED_IN"]);
    change("USER_UPDATED", { token: "t-1", user: { ...user, customData: { b: [{ d: 1, c: 2 }] } } });
    expect(eventsOf(listener)).toEqual(["SIGNED_IN", "USER_UPDATED"]);
  });

  test("is reported to a listener that has not received the session yet", async () => {
    const { state, events, change, listener } = await listening();
    state.session = SESSION;
    const late = jest.fn();
    events.subscribe(late);
    await Promise.resolve();
    change("SIGNED_IN", SESSION);
    expect(eventsOf(listener)).toEqual(["SIGNED_IN"]);
    expect(eventsOf(late)).toEqual(["INITIAL_SESSION"]);
  });

  test("is reported even if JSON cannot represent the session", async () => {
    const { change, listener } = await listening();
    const user: Record<string, unknown> & { id: string } = { id: "u-1" };
    user.self = user;
    change("SIGNED_IN", { token: "t-1", user });
    change("USER_UPDATED", { token: "t-1", user });
    expect(eventsOf(listener)).toEqual(["SIGNED_IN", "USER_UPDATED"]);
  });

  test("is applied without reading the session if there are no listeners", async () => {
    const { state, read, change, unsubscribe } = await listening();
    unsubscribe();
    read.mockClear();
    change("SIGNED_IN", SESSION);
    expect(state.session).toBe(SESSION);
    expect(read).not.toHaveBeenCalled();
  });
});

describe("a subscription", () => {
  test("receives the current session asynchronously", async () => {
    const { state, events } = setup();
    state.session = SESSION;
    const listener = jest.fn();
    events.subscribe(listener);
    expect(listener).not.toHaveBeenCalled();
    await Promise.resolve();
    expect(listener.mock.calls).toEqual([["INITIAL_SESSION", SESSION]]);
  });

  test("receives nothing after it ends, not even the current session", async () => {
    const { read, events, change, listener, unsubscribe } = await listening();
    read.mockClear();
    const late = jest.fn();
    events.subscribe(late)();
    unsubscribe();
    await Promise.resolve();
    change("SIGNED_IN", SESSION);
    expect(late).not.toHaveBeenCalled();
    expect(listener).not.toHaveBeenCalled();
    expect(read).not.toHaveBeenCalled();
  });

  test("does not receive an event if another listener ends the subscription while handling that event", async () => {
    const { events, change } = setup();
    const listener = jest.fn();
    let end = () => {};
    events.subscribe(() => end());
    const unsubscribe = events.subscribe(listener);
    await Promise.resolve();
    listener.mockClear();
    end = unsubscribe;
    change("SIGNED_IN", SESSION);
    expect(listener).not.toHaveBeenCalled();
  });

  test("does not affect other subscriptions when it ends", async () => {
    const { events, change, listener } = await listening();
    const unsubscribe = events.subscribe(() => {});
    await Promise.resolve();
    unsubscribe();
    change("SIGNED_IN", SESSION);
    expect(listener.mock.calls).toEqual([["SIGNED_IN", SESSION]]);
  });

  test("ends independently, even if the same function is subscribed twice", async () => {
    const { events, change, listener, unsubscribe } = await listening();
    events.subscribe(listener);
    unsubscribe();
    unsubscribe();
    await Promise.resolve();
    change("SIGNED_IN", SESSION);
    expect(eventsOf(listener)).toEqual(["INITIAL_SESSION", "SIGNED_IN"]);
  });

  test("receives the current session first, and no earlier event, if it starts inside a listener", async () => {
    const { events, change } = setup();
    const listener = jest.fn();
    events.subscribe((event) => {
      if (event === "SIGNED_IN") events.subscribe(listener);
    });
    await Promise.resolve();
    change("SIGNED_IN", SESSION);
    change("TOKEN_REFRESHED", { ...SESSION, token: "t-2" });
    await Promise.resolve();
    expect(listener.mock.calls).toEqual([["INITIAL_SESSION", { ...SESSION, token: "t-2" }]]);
  });

  test("receives events in order, even if another listener changes the session immediately", async () => {
    const { events, change } = setup();
    const listener = jest.fn();
    events.subscribe((event) => {
      if (event === "SIGNED_IN") change("SIGNED_OUT", null);
    });
    events.subscribe(listener);
    await Promise.resolve();
    listener.mockClear();
    change("SIGNED_IN", SESSION);
    change("USER_UPDATED", SESSION);
    expect(listener.mock.calls).toEqual([
      ["SIGNED_IN", SESSION],
      ["SIGNED_OUT", null],
      ["USER_UPDATED", SESSION],
    ]);
  });
});

describe("failures", () => {
  let log: jest.SpyInstance;
  beforeEach(() => {
    log = jest.spyOn(console, "error").mockImplementation(() => {});
  });
  afterEach(() => log.mockRestore());

  test("logs a listener's error and keeps reporting to other listeners", async () => {
    const { events, change } = setup();
    const failure = new Error("from the listener");
    events.subscribe(() => {
      throw failure;
    });
    events.subscribe(() => Promise.reject(failure) as never);
    const listener = jest.fn();
    events.subscribe(listener);
    await Promise.resolve();
    change("SIGNED_IN", SESSION);
    await new Promise(setImmediate);
    expect(eventsOf(listener)).toEqual(["INITIAL_SESSION", "SIGNED_IN"]);
    expect(log.mock.calls).toEqual([[failure], [failure], [failure], [failure]]);
  });

  test("logs an error that is thrown while reading the session", async () => {
    const failure = new Error("from the provider");
    const read = () => {
      throw failure;
    };
    new SessionEvents(read, {}).subscribe(() => {});
    await Promise.resolve();
    expect(log.mock.calls).toEqual([[failure]]);
  });

  test("stops reporting to a listener after a hundred events if it changes the session on each event", async () => {
    const { state, events, change } = setup();
    let count = 0;
    const listener = jest.fn(() => {
      if (state.session || count) change("USER_UPDATED", { ...SESSION, token: `n-${++count}` });
    });
    events.subscribe(listener);
    await Promise.resolve();
    listener.mockClear();
    change("SIGNED_IN", SESSION);
    expect(listener).toHaveBeenCalledTimes(100);
    expect(log.mock.calls).toEqual([[new Error("onAuthStateChange 的回调每次都改变会话，已停止通知")]]);
    // The listener receives the next change again.
    listener.mockReset();
    change("SIGNED_OUT", null);
    expect(listener.mock.calls).toEqual([["SIGNED_OUT", null]]);
  });
});

test("reports a hundred changes in a row without logging an error", async () => {
  const log = jest.spyOn(console, "error").mockImplementation(() => {});
  const { events, change } = setup();
  let count = 0;
  const listener = jest.fn((event: string) => {
    if (event !== "INITIAL_SESSION" && ++count < 100) change("TOKEN_REFRESHED", { ...SESSION, token: `t-${count}` });
  });
  events.subscribe(listener);
  await Promise.resolve();
  change("SIGNED_IN", { ...SESSION, token: "t-0" });
  expect(listener).toHaveBeenCalledTimes(101);
  expect(log).not.toHaveBeenCalled();
  log.mockRestore();
});
