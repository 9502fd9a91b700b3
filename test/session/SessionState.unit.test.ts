import { AuthenticationTokenProvider } from "../../src/session/AuthenticationTokenProvider";
import { type AuthStateEvent, type AuthStateSession, SessionState } from "../../src/session/SessionState";
import { MemoryStorage } from "../../src/session/storage";

const USER = { id: "u-1", token: "t-1" };

/** A session, with a listener who has been told of the initial one. */
async function setup() {
  const provider = new AuthenticationTokenProvider({ storage: new MemoryStorage() });
  const state = new SessionState(provider);
  const listener = jest.fn();
  const unsubscribe = state.subscribe(listener);
  await Promise.resolve();
  listener.mockClear();
  return { provider, state, listener, unsubscribe };
}

type Change = (state: SessionState) => void;

test.each<[string, AuthStateEvent, Change, AuthStateSession]>([
  ["signIn", "SIGNED_IN", (state) => state.signIn(USER), { token: "t-1", user: USER }],
  ["resume", "SIGNED_IN", (state) => state.resume(USER), { token: "t-1", user: USER }],
  ["signInByToken", "SIGNED_IN", (state) => state.signInByToken("t-2"), { token: "t-2", user: null }],
  ["updateUser", "USER_UPDATED", (state) => state.updateUser(USER), { token: "t-1", user: USER }],
  ["refresh", "TOKEN_REFRESHED", (state) => state.refresh("t-2"), { token: "t-2", user: null }],
  ["signOut", "SIGNED_OUT", (state) => state.signOut(), null],
])("%s tells of %s", async (_name, event, change, session) => {
  const { provider, state, listener } = await setup();
  change(state);
  expect(listener.mock.calls).toEqual([[event, session]]);
  expect(provider.getToken()).toBe(session ? session.token : null);
  expect(provider.getUser()).toEqual(session ? session.user : null);
});

test("a sign-out forgets the user and the token", async () => {
  const { provider, state } = await setup();
  state.signIn(USER);
  state.signOut();
  expect([provider.getToken(), provider.getUser()]).toEqual([null, null]);
});

test("a user without a token is no session", async () => {
  const { state, listener } = await setup();
  state.updateUser({ id: "u-1" });
  expect(listener.mock.calls).toEqual([["USER_UPDATED", null]]);
});

test("an app's own provider may give undefined for what is not there", async () => {
  const state = new SessionState({ getToken: () => "t-1", getUser: () => undefined } as never);
  const listener = jest.fn();
  state.subscribe(listener);
  await Promise.resolve();
  expect(listener.mock.calls).toEqual([["INITIAL_SESSION", { token: "t-1", user: null }]]);
});

test("the session is not read if nobody listens", async () => {
  const { provider, state, unsubscribe } = await setup();
  unsubscribe();
  const read = jest.spyOn(provider, "getToken");
  state.signIn(USER);
  expect(read).not.toHaveBeenCalled();
});

test.each<[string, Change, boolean]>([
  ["nothing happened", () => {}, true],
  ["the session was resumed", (state) => state.resume(USER), true],
  ["its token was refreshed", (state) => state.refresh("t-2"), true],
  ["its user was updated", (state) => state.updateUser(USER), true],
  ["another user signed in", (state) => state.signIn(USER), false],
  ["another token was set", (state) => state.signInByToken("t-2"), false],
  ["the session ended", (state) => state.signOut(), false],
])("when %s meanwhile, is the outcome of a call stored?", async (_name, meanwhile, stored) => {
  const { state } = await setup();
  state.signIn({ id: "u-0", token: "t-0" });
  const store = jest.fn();
  const commit = state.commit(store);
  meanwhile(state);
  expect(commit("outcome")).toBe("outcome");
  expect(store.mock.calls).toEqual(stored ? [["outcome"]] : []);
});

describe("a subscription", () => {
  test("tells of the present session soon, not at once", async () => {
    const { state } = await setup();
    state.signIn(USER);
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
    state.signOut();
    expect(late).not.toHaveBeenCalled();
    expect(listener).not.toHaveBeenCalled();
  });

  test("ends alone, even if the same function listens twice", async () => {
    const { state, listener, unsubscribe } = await setup();
    state.subscribe(listener);
    unsubscribe();
    unsubscribe();
    await Promise.resolve();
    state.signOut();
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
    state.signOut();
    expect(listener.mock.calls.map(([event]) => event)).toEqual(["INITIAL_SESSION", "SIGNED_OUT"]);
    expect(log.mock.calls).toEqual([[failure], [failure]]);
    log.mockRestore();
  });
});
