import { AuthenticationTokenProvider } from "../../src/session/AuthenticationTokenProvider";
import { type AuthStateSession, type SessionState, sessionState } from "../../src/session/SessionState";
import { MemoryStorage } from "../../src/session/storage";

const USER = { id: "u-1", token: "t-1" };

/** A session, with a listener who has been told of the initial one. */
async function setup() {
  const provider = new AuthenticationTokenProvider({ storage: new MemoryStorage() });
  const state = sessionState(provider);
  const listener = jest.fn();
  const unsubscribe = state.subscribe(listener);
  await Promise.resolve();
  listener.mockClear();
  return { provider, state, listener, unsubscribe };
}

type Change = Parameters<SessionState["change"]>;

test.each<[string, Change, AuthStateSession]>([
  ["a user's sign-in", ["SIGNED_IN", USER], { token: "t-1", user: USER }],
  ["a token", ["SIGNED_IN", "t-2"], { token: "t-2", user: null }],
  ["a user's update", ["USER_UPDATED", USER], { token: "t-1", user: USER }],
  ["a refresh", ["TOKEN_REFRESHED", "t-2"], { token: "t-2", user: null }],
  ["a sign-out", ["SIGNED_OUT", null], null],
])("%s is stored, and told of", async (_name, change, session) => {
  const { provider, state, listener } = await setup();
  state.change(...change);
  expect(listener.mock.calls).toEqual([[change[0], session]]);
  expect(provider.getToken()).toBe(session ? session.token : null);
  expect(provider.getUser()).toEqual(session ? session.user : null);
});

test("a sign-out forgets the user and the token", async () => {
  const { provider, state } = await setup();
  state.change("SIGNED_IN", USER);
  state.change("SIGNED_OUT", null);
  expect([provider.getToken(), provider.getUser()]).toEqual([null, null]);
});

test("a user without a token is no session", async () => {
  const { state, listener } = await setup();
  state.change("USER_UPDATED", { id: "u-1" });
  expect(listener.mock.calls).toEqual([["USER_UPDATED", null]]);
});

test("an app's own provider may give undefined for what is not there", async () => {
  const state = sessionState({ getToken: () => "t-1", getUser: () => undefined } as never);
  const listener = jest.fn();
  state.subscribe(listener);
  await Promise.resolve();
  expect(listener.mock.calls).toEqual([["INITIAL_SESSION", { token: "t-1", user: null }]]);
});

test("the session is not read if nobody listens", async () => {
  const { provider, state, unsubscribe } = await setup();
  unsubscribe();
  const read = jest.spyOn(provider, "getToken");
  state.change("SIGNED_IN", USER);
  expect(read).not.toHaveBeenCalled();
});

test.each<[string, Change | undefined, boolean]>([
  ["nothing happened", undefined, true],
  ["the session was resumed", ["SIGNED_IN", USER, true], true],
  ["its token was refreshed", ["TOKEN_REFRESHED", "t-2"], true],
  ["its user was updated", ["USER_UPDATED", USER], true],
  ["another user signed in", ["SIGNED_IN", USER], false],
  ["another token was set", ["SIGNED_IN", "t-2"], false],
  ["the session ended", ["SIGNED_OUT", null], false],
])("when %s meanwhile, is the outcome of a call stored?", async (_name, meanwhile, stored) => {
  const { state } = await setup();
  state.change("SIGNED_IN", { id: "u-0", token: "t-0" });
  const store = jest.fn();
  const commit = state.commit(store);
  if (meanwhile) state.change(...meanwhile);
  commit("outcome");
  expect(store.mock.calls).toEqual(stored ? [["outcome"]] : []);
});

describe("a subscription", () => {
  test("tells of the present session soon, not at once", async () => {
    const { state } = await setup();
    state.change("SIGNED_IN", USER);
    const listener = jest.fn();
    state.subscribe(listener);
    expect(listener).not.toHaveBeenCalled();
    await Promise.resolve();
    expect(listener.mock.calls).toEqual([["INITIAL_SESSION", { token: "t-1", user: USER }]]);
  });

  test("that has ended hears nothing, not even of the present session", async () => {
    const { state, listener, unsubscribe } = await setup();
    const late = jest.fn();
    state.subscribe(late)();
    unsubscribe();
    await Promise.resolve();
    state.change("SIGNED_OUT", null);
    expect(late).not.toHaveBeenCalled();
    expect(listener).not.toHaveBeenCalled();
  });

  test("ends alone, even if the same function listens twice", async () => {
    const { state, listener, unsubscribe } = await setup();
    state.subscribe(listener);
    unsubscribe();
    unsubscribe();
    await Promise.resolve();
    state.change("SIGNED_OUT", null);
    expect(listener.mock.calls.map(([event]) => event)).toEqual(["INITIAL_SESSION", "SIGNED_OUT"]);
  });

  test("whose listener throws disturbs nobody, and the console is told", async () => {
    const log = jest.spyOn(console, "error").mockImplementation(() => {});
    const { state } = await setup();
    const failure = new Error("from the listener");
    state.subscribe(() => {
      throw failure;
    });
    const listener = jest.fn();
    state.subscribe(listener);
    await Promise.resolve();
    state.change("SIGNED_OUT", null);
    expect(listener.mock.calls.map(([event]) => event)).toEqual(["INITIAL_SESSION", "SIGNED_OUT"]);
    expect(log.mock.calls).toEqual([[failure], [failure]]);
    log.mockRestore();
  });
});
