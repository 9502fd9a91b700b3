import fc from "fast-check";
import { AuthenticationTokenProvider } from "../../src/session/AuthenticationTokenProvider";
import {
  type AuthStateEvent,
  type AuthStateSession,
  type SessionState,
  sessionState,
} from "../../src/session/SessionState";
import { MemoryStorage } from "../../src/session/storage";
import { jwtOf } from "../support/tokens";

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
  if (!session) provider.setToken("t-0");
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
  expect(listener.mock.calls).toEqual([]);
});

test("an app's own provider may give undefined for what is not there", async () => {
  const state = sessionState({ getToken: () => "t-1", getUser: () => undefined } as never);
  const listener = jest.fn();
  state.subscribe(listener);
  await Promise.resolve();
  expect(listener.mock.calls).toEqual([["INITIAL_SESSION", { token: "t-1", user: null }]]);
});

test("a user without a token begins no session", async () => {
  const { provider, state, listener } = await setup();
  state.sign("SIGNED_IN")({ id: "u-1" });
  expect(listener).not.toHaveBeenCalled();
  expect(provider.getUser()).toBeNull();
});

test("each sign-in and sign-out of the app's is a turn when it is called and when it is done, but no shared one", async () => {
  const { state } = await setup();
  const after = (...call: Parameters<SessionState["sign"]>) => {
    const store = state.sign(...call);
    const { turn } = state;
    store({ id: "u-1", token: "t-1" });
    return [turn, state.turn];
  };
  expect([after("SIGNED_IN", true), after("SIGNED_IN", true, true), after("SIGNED_IN"), after("SIGNED_OUT")]).toEqual([
    [0, 0],
    [0, 0],
    [1, 2],
    [3, 4],
  ]);
});

test("the session is not read if nobody listens", async () => {
  const { provider, state, unsubscribe } = await setup();
  unsubscribe();
  const read = jest.spyOn(provider, "getToken");
  state.sign("SIGNED_IN")(USER);
  expect(read).not.toHaveBeenCalled();
});

test("a change finds out first whether somebody else has changed the storage", async () => {
  const storage = new MemoryStorage();
  const state = sessionState(new AuthenticationTokenProvider({ storage }));
  state.change("SIGNED_IN", USER);
  storage.removeItem("_authing_token");
  storage.removeItem("_authing_user");
  state.change("SIGNED_IN", USER);
  expect([storage.getItem("_authing_token"), storage.getItem("_authing_user")]).toEqual(["t-1", USER]);
});

describe("what comes back late", () => {
  const OTHER = { id: "u-2", token: "t-2" };
  const LATE = { id: "u-0", token: "t-5", nickname: "Bob" };

  /** What the provider holds once a call of a session has come back, after a change meanwhile. */
  async function stored(call: (state: SessionState) => () => void, meanwhile?: Change) {
    const { provider, state, listener } = await setup();
    state.change("SIGNED_IN", { id: "u-0", token: "t-0" });
    const comeBack = call(state);
    if (meanwhile) state.change(...meanwhile);
    listener.mockClear();
    comeBack();
    return { token: provider.getToken(), user: provider.getUser(), told: listener.mock.calls.length };
  }

  test.each<[string, Change | undefined, object]>([
    ["nothing happened", undefined, { token: "t-5", user: LATE, told: 1 }],
    ["its token was refreshed", ["TOKEN_REFRESHED", "t-9"], { token: "t-9", user: { ...LATE, token: "t-9" }, told: 1 }],
    ["its user was updated", ["USER_UPDATED", { id: "u-0" }], { token: "t-5", user: LATE, told: 1 }],
    [
      "the same user signed in",
      ["SIGNED_IN", { id: "u-0", token: "t-9" }],
      { token: "t-9", user: { ...LATE, token: "t-9" }, told: 1 },
    ],
    ["another user signed in", ["SIGNED_IN", OTHER], { token: "t-2", user: OTHER, told: 0 }],
    ["the session ended", ["SIGNED_OUT", null], { token: null, user: null, told: 0 }],
  ])("a user, when %s meanwhile", async (_name, meanwhile, session) => {
    expect(await stored((state) => () => state.update(LATE, "t-0"), meanwhile)).toEqual(session);
  });

  test.each<[string, Change, object]>([
    ["another user signed in", ["SIGNED_IN", OTHER], { token: "t-2", user: OTHER, told: 0 }],
    ["the session ended", ["SIGNED_OUT", null], { token: null, user: null, told: 0 }],
    ["it was given another token", ["SIGNED_IN", "t-2"], { token: "t-2", user: { id: "u-0", token: "t-0" }, told: 0 }],
  ])("a new token, when %s meanwhile", async (_name, meanwhile, session) => {
    const refresh = (state: SessionState) => () => state.change("TOKEN_REFRESHED", "t-9", "t-0");
    expect(await stored(refresh, meanwhile)).toEqual(session);
  });

  test("a new token in place of the one that is still there", async () => {
    const refresh = (state: SessionState) => () => state.change("TOKEN_REFRESHED", "t-9", "t-0");
    expect(await stored(refresh)).toEqual({ token: "t-9", user: { id: "u-0", token: "t-0" }, told: 1 });
  });

  test("a user, without another look at the storage", async () => {
    const storage = new MemoryStorage();
    const state = sessionState(new AuthenticationTokenProvider({ storage }));
    state.change("SIGNED_IN", { id: "u-0", token: "t-5" });
    storage.getItem("_authing_token");
    const read = jest.spyOn(storage, "getItem");
    state.update(LATE, "t-5");
    expect(read).not.toHaveBeenCalled();
    expect(storage.getItem("_authing_user")).toEqual(LATE);
  });

  test.each<[string, (provider: AuthenticationTokenProvider) => void, object]>([
    ["cleared", (provider) => provider.clearUser(), [null, null]],
    ["set to another user", (provider) => provider.setUser(OTHER), ["t-2", OTHER]],
  ])("a user, when the provider was %s without a word", async (_name, change, session) => {
    const { provider, state } = await setup();
    state.change("SIGNED_IN", { id: "u-0", token: "t-0" });
    change(provider);
    state.update(LATE, "t-0");
    expect([provider.getToken(), provider.getUser()]).toEqual(session);
  });

  test("a user of a call without a token begins no session", async () => {
    const { provider, state } = await setup();
    state.update(LATE, null);
    expect([provider.getToken(), provider.getUser()]).toEqual([null, null]);
  });

  test.each([
    ["before", [0, 1]],
    ["after", [1, 0]],
  ])("an unasked sign-in gives way to one that was called before it and comes back %s it", async (_when, order) => {
    const { provider, state } = await setup();
    const stores = [state.sign("SIGNED_IN"), state.sign("SIGNED_IN", true, true)] as const;
    const users = [OTHER, LATE] as const;
    for (const at of order as (0 | 1)[]) expect(stores[at](users[at])).toBe(users[at]);
    expect(provider.getUser()).toEqual(OTHER);
  });

  test("an unasked sign-in begins a session where nobody else does", async () => {
    const { provider, state } = await setup();
    state.change("SIGNED_OUT", null);
    state.sign("SIGNED_IN", true, true)(LATE);
    expect(provider.getUser()).toEqual(LATE);
  });

  test.each<[string, Change, object]>([
    ["a sign-in, when another user signed in", ["SIGNED_IN", OTHER], { token: "t-2", user: OTHER, told: 0 }],
    ["a sign-in, when the session ended", ["SIGNED_OUT", null], { token: null, user: null, told: 0 }],
    ["a sign-in, when the token was refreshed", ["TOKEN_REFRESHED", "t-9"], { token: "t-5", user: LATE, told: 1 }],
  ])("%s meanwhile", async (_name, meanwhile, session) => {
    const signIn = (state: SessionState) => {
      const store = state.sign("SIGNED_IN");
      return () => void store(LATE);
    };
    expect(await stored(signIn, meanwhile)).toEqual(session);
  });

  test("a sign-out, when another user signed in meanwhile", async () => {
    const signOut = (state: SessionState) => {
      const store = state.sign("SIGNED_OUT");
      return () => void store(null);
    };
    expect(await stored(signOut, ["SIGNED_IN", OTHER])).toEqual({ token: "t-2", user: OTHER, told: 0 });
  });

  test.each([
    ["first", 0, 1],
    ["last", 1, 0],
  ])("of two sign-ins, the one that was called last counts, if it comes back %s or not", async (_name, one, other) => {
    const { provider, state } = await setup();
    const stores = [state.sign("SIGNED_IN"), state.sign("SIGNED_IN")] as const;
    const users = [{ id: "u-1", token: "t-1" }, OTHER] as const;
    for (const at of [one, other] as (0 | 1)[]) stores[at](users[at]);
    expect([provider.getToken(), provider.getUser()]).toEqual(["t-2", OTHER]);
  });

  test("a user of before a sign-in that was called earlier still", async () => {
    const { provider, state } = await setup();
    const signIn = state.sign("SIGNED_IN");
    signIn(OTHER);
    state.update(LATE, null);
    expect(provider.getUser()).toEqual(OTHER);
  });
});

test("whatever crosses on the wire, the session is that of the sign-in or sign-out that was called last", () => {
  const call = fc.record({
    event: fc.constantFrom<AuthStateEvent>("SIGNED_IN", "SIGNED_OUT", "USER_UPDATED", "TOKEN_REFRESHED"),
    /** Calls come back in the order of these numbers, each after it was made; some fail. */
    delay: fc.nat(8),
    fails: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(call, { maxLength: 12 }), (calls) => {
      const provider = new AuthenticationTokenProvider({ storage: new MemoryStorage() });
      const state = sessionState(provider);
      /** Whose session it is to be: of all that have come back, of the one that was called last. */
      let expected = { at: -1, id: "" };
      const pending = calls.map(({ event, delay, fails }, at) => ({
        due: at + delay,
        make() {
          const signs = event === "SIGNED_IN" || event === "SIGNED_OUT";
          const store = signs && state.sign(event);
          const sent = provider.getToken();
          const id = event === "SIGNED_IN" ? `u-${at}` : (provider.getUser()?.id ?? "");
          return () => {
            if (fails) return;
            if (store) {
              if (at > expected.at) expected = { at, id: event === "SIGNED_IN" ? id : "" };
              store(event === "SIGNED_IN" ? { id, token: `${id} ${at}` } : null);
            } else if (id) {
              if (event === "USER_UPDATED") state.update({ id, token: `${id} ${at}` }, sent);
              else state.change(event, `${id} ${at}`, sent as string);
            }
          };
        },
      }));
      const answers: { due: number; answer: () => void }[] = [];
      for (let now = 0; now < 24; now++) {
        const made = pending[now];
        if (made) answers.push({ due: made.due, answer: made.make() });
        for (const { answer } of answers.filter(({ due }) => due === now)) answer();
        expect(provider.getToken()?.split(" ")[0] ?? "").toBe(expected.id);
        expect(provider.getUser()?.id ?? "").toBe(expected.id);
      }
    }),
    { numRuns: 500 },
  );
});

test.each([
  ["the token's subject", "u-1", { id: "u-1" }],
  ["another user", "u-2", null],
])("listeners are told of a user who is %s: %s", async (_name, id, user) => {
  const { state, listener } = await setup();
  state.change("USER_UPDATED", { id });
  listener.mockClear();
  const token = jwtOf({ sub: "u-1" });
  state.change("SIGNED_IN", token);
  expect(listener.mock.calls).toEqual([["SIGNED_IN", { token, user }]]);
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

  test("that another listener ends is not told any more", async () => {
    const { state, listener, unsubscribe } = await setup();
    unsubscribe();
    const ending = jest.fn();
    state.subscribe(() => ending());
    const end = state.subscribe(listener);
    await Promise.resolve();
    ending.mockReset();
    listener.mockClear();
    ending.mockImplementation(end);
    state.change("SIGNED_IN", USER);
    expect(ending).toHaveBeenCalledTimes(1);
    expect(listener).not.toHaveBeenCalled();
  });

  test("that ends leaves the others alone", async () => {
    const { state, listener } = await setup();
    const unsubscribe = state.subscribe(() => {});
    await Promise.resolve();
    unsubscribe();
    state.change("SIGNED_IN", USER);
    expect(listener.mock.calls).toEqual([["SIGNED_IN", { token: "t-1", user: USER }]]);
  });

  test("that has ended at once reads no session", async () => {
    const { provider, state } = await setup();
    const read = jest.spyOn(provider, "getToken");
    state.subscribe(() => {})();
    await Promise.resolve();
    expect(read).not.toHaveBeenCalled();
  });

  test("that a listener makes hears of the session first, and of no event from before", async () => {
    const { state, listener, unsubscribe } = await setup();
    unsubscribe();
    state.subscribe((event) => {
      if (event === "SIGNED_IN") state.subscribe(listener);
    });
    await Promise.resolve();
    listener.mockClear();
    state.change("SIGNED_IN", USER);
    state.change("USER_UPDATED", { id: "u-1" });
    await Promise.resolve();
    expect(listener.mock.calls).toEqual([["INITIAL_SESSION", { token: "t-1", user: { id: "u-1" } }]]);
  });

  test("hears events in order, though another listener changes the session at once", async () => {
    const { state, listener, unsubscribe } = await setup();
    unsubscribe();
    state.subscribe((event) => {
      if (event === "SIGNED_IN") state.change("SIGNED_OUT", null);
    });
    state.subscribe(listener);
    await Promise.resolve();
    listener.mockClear();
    state.change("SIGNED_IN", USER);
    state.change("USER_UPDATED", USER);
    expect(listener.mock.calls).toEqual([
      ["SIGNED_IN", { token: "t-1", user: USER }],
      ["SIGNED_OUT", null],
      ["USER_UPDATED", { token: "t-1", user: USER }],
    ]);
  });

  test("of an app's own provider that throws is reported", async () => {
    const log = jest.spyOn(console, "error").mockImplementation(() => {});
    const failure = new Error("from the provider");
    sessionState({
      getToken() {
        throw failure;
      },
    } as never).subscribe(() => {});
    await Promise.resolve();
    expect(log.mock.calls).toEqual([[failure]]);
    log.mockRestore();
  });

  test("ends alone, even if the same function listens twice", async () => {
    const { state, listener, unsubscribe } = await setup();
    state.subscribe(listener);
    unsubscribe();
    unsubscribe();
    await Promise.resolve();
    state.change("SIGNED_IN", USER);
    expect(listener.mock.calls.map(([event]) => event)).toEqual(["INITIAL_SESSION", "SIGNED_IN"]);
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
    state.change("SIGNED_IN", USER);
    expect(listener.mock.calls.map(([event]) => event)).toEqual(["INITIAL_SESSION", "SIGNED_IN"]);
    expect(log.mock.calls).toEqual([[failure], [failure]]);
    log.mockRestore();
  });
});
