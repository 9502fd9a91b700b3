import fc from "fast-check";
import { AuthingError } from "../../src/errors/authing-error";
import { resolveOptions } from "../../src/options";
import { AuthenticationTokenProvider } from "../../src/session/authentication-token-provider";
import type { AuthStateEvent, AuthStateSession } from "../../src/session/events";
import { Session } from "../../src/session/session";
import { MemoryStorage } from "../../src/session/storage";
import type { Turn } from "../../src/session/turn";
import type { SyncStorage, TokenProviderLike } from "../../src/types/parts";
import { at } from "../support/at";
import { jwtOf, tokenOf } from "../support/tokens";

const USER = { id: "u-1", token: "t-1" };
const OTHER = { id: "u-2", token: "t-2" };

/** Request that waits until the test answers it. */
interface Held {
  token: unknown;
  answer(body: unknown): void;
  fail(error: unknown): void;
}

const flush = () => new Promise(setImmediate);

interface Setup {
  options?: object;
  storage?: SyncStorage;
  tokenProvider?: TokenProviderLike;
}

/** Creates a session whose silent sign-ins and refreshes the test answers. */
function setup({ options, storage = new MemoryStorage(), tokenProvider }: Setup = {}) {
  const provider = new AuthenticationTokenProvider({ storage });
  const logins: Held[] = [];
  const refreshes: Held[] = [];
  const holding = (held: Held[], wrap: (body: unknown) => unknown) => ({
    request: ({ token }: { token: unknown }) =>
      new Promise((resolve, fail) => {
        held.push({ token, answer: (body) => resolve(wrap(body)), fail });
      }),
  });
  const service = {
    options: resolveOptions({ appId: "app-1", ...options }),
    httpClient: holding(logins, (user) => user),
    graphqlClient: holding(refreshes, (token) => ({ refreshToken: { token } })),
  };
  Object.assign(globalThis, { wx: { login: ({ success }: any) => success({ code: "c" }) } });
  const session = new Session(tokenProvider || provider, service as never);
  const stored = () => [provider.getToken(), provider.getUser()];
  /** Refreshes the session's token and answers with `token`. */
  const refreshTo = async (token: string) => {
    const refreshed = session.tokenRefresh.refresh(session.requireToken(session.token()));
    refreshes.splice(0).forEach((request) => {
      request.answer(token);
    });
    await refreshed;
  };
  /** Answers all sign-ins in flight with `user`. */
  const answerLogin = async (user: unknown) => {
    await flush();
    logins.splice(0).forEach((request) => {
      request.answer(user);
    });
    await flush();
  };
  return { provider, session, stored, logins, refreshes, refreshTo, answerLogin };
}

/** Calls `setup`, adds a listener, waits for the initial session and clears the listener's calls. */
async function listening(given?: Setup) {
  const made = setup(given);
  const listener = jest.fn();
  const unsubscribe = made.session.subscribe(listener);
  await Promise.resolve();
  listener.mockClear();
  return { ...made, listener, unsubscribe };
}

type Made = ReturnType<typeof setup>;
type Change = (made: Made) => unknown;

/** Returns the value of `work`, or the error that it throws or rejects with. */
async function outcome(work: () => unknown): Promise<unknown> {
  try {
    return await work();
  } catch (error) {
    return error;
  }
}

const UNAUTHENTICATED = expect.objectContaining({
  name: "AuthingError",
  kind: "unauthenticated",
  code: "unauthenticated",
  message: "请先登录！",
});

describe("a change by the app", () => {
  test.each<[string, Change, AuthStateEvent, AuthStateSession]>([
    ["a user's sign-in", ({ session }) => session.signIn(USER), "SIGNED_IN", { token: "t-1", user: USER }],
    ["a sign-in by token", ({ session }) => session.signIn("t-2"), "SIGNED_IN", { token: "t-2", user: null }],
    ["a user's update", ({ session }) => session.setUser(USER), "USER_UPDATED", { token: "t-1", user: USER }],
    ["a refresh", ({ refreshTo }) => refreshTo("t-2"), "TOKEN_REFRESHED", { token: "t-2", user: null }],
    ["a sign-out", ({ session }) => session.signOut(), "SIGNED_OUT", null],
  ])("is stored and reported: %s", async (_name, change, event, session) => {
    const storage = new MemoryStorage();
    if (event === "SIGNED_OUT" || event === "TOKEN_REFRESHED") storage.setItem("_authing_token", "t-0");
    const made = await listening({ storage });
    await change(made);
    expect(made.listener.mock.calls).toEqual([[event, session]]);
    expect(made.stored()).toEqual(session ? [session.token, session.user] : [null, null]);
    expect(made.session.current()).toEqual(session);
  });

  test("removes the user and the token on sign-out", () => {
    const { session, stored } = setup();
    session.signIn(USER);
    session.signOut();
    expect(stored()).toEqual([null, null]);
  });

  test("starts no session for a user without a token", async () => {
    const { session, stored, listener } = await listening();
    session.setUser({ id: "u-1" });
    expect(listener).not.toHaveBeenCalled();
    session.signIn({ id: "u-2" });
    session.signIn({ id: "u-2", token: "" });
    session.begin("SIGNED_IN").commit({ id: "u-2" });
    expect(listener).not.toHaveBeenCalled();
    expect(stored()).toEqual([null, { id: "u-1" }]);
  });

  test("does not read the user if there are no listeners", async () => {
    const { provider, session, unsubscribe } = await listening();
    unsubscribe();
    const read = jest.spyOn(provider, "getUser");
    session.begin("SIGNED_IN").commit(USER);
    expect(read).not.toHaveBeenCalled();
  });

  test.each<[string, Change, unknown[]]>([
    ["signs in", ({ session }) => session.signIn(USER), ["t-1", USER]],
    ["signs out", ({ session }) => session.signOut(), [undefined, undefined]],
    ["sets the user", ({ session }) => session.setUser(USER), ["t-1", USER]],
    [
      "signs in with WeChat",
      async ({ session, answerLogin }) => {
        session.silentSignIn.login();
        await answerLogin(USER);
      },
      ["t-1", USER],
    ],
    [
      "resumes",
      async ({ session, answerLogin }) => {
        session.silentSignIn.resume();
        await answerLogin(USER);
      },
      ["t-1", USER],
    ],
  ])("first detects that another client has changed the storage: %s", async (_name, change, expected) => {
    const storage = new MemoryStorage();
    const made = setup({ storage });
    if (expected[0]) made.session.signIn(USER);
    else made.session.signOut();
    storage.removeItem("_authing_token");
    storage.removeItem("_authing_user");
    if (!expected[0]) {
      storage.setItem("_authing_token", "t-9");
      storage.setItem("_authing_user", OTHER);
    }
    await change(made);
    expect([storage.getItem("_authing_token"), storage.getItem("_authing_user")]).toEqual(expected);
  });

  test.each<[string, (made: Made) => () => unknown]>([
    [
      "call",
      ({ session }) => {
        const turn = session.begin("SIGNED_IN");
        return () => turn.commit(USER);
      },
    ],
    [
      "login()",
      ({ session, answerLogin }) => {
        session.silentSignIn.login();
        return () => answerLogin(USER);
      },
    ],
  ])("is stored even if another client signs out during the same user's %s", async (_name, begin) => {
    const storage = new MemoryStorage();
    const made = setup({ storage });
    made.session.signIn(USER);
    const end = begin(made);
    made.session.token();
    setup({ storage }).session.signOut();
    await end();
    expect([storage.getItem("_authing_token"), storage.getItem("_authing_user")]).toEqual(["t-1", USER]);
  });

  test("is reported without the user if the token belongs to another user", async () => {
    const { session, listener } = await listening();
    const token = tokenOf("u-1");
    session.setUser({ id: "u-2" });
    session.signIn(token);
    session.setUser({ id: "u-1" });
    session.signIn("opaque");
    expect(listener.mock.calls).toEqual([
      ["SIGNED_IN", { token, user: null }],
      ["USER_UPDATED", { token, user: { id: "u-1" } }],
      ["SIGNED_IN", { token: "opaque", user: { id: "u-1" } }],
    ]);
  });
});

describe("reading the session", () => {
  const JWT = jwtOf({ sub: "u-1" });
  const reading = (token: unknown, user: unknown) =>
    setup({ tokenProvider: { getToken: () => token, getUser: () => user } as never }).session;

  test.each<[string, unknown, unknown, string]>([
    ["the token names the user", JWT, null, "u-1"],
    ["the token wins over the stored user", JWT, { id: "u-2" }, "u-1"],
    ["the stored user counts if the token names nobody", "opaque", { id: "u-2" }, "u-2"],
  ])("finds the signed-in user: %s", async (_name, token, user, id) => {
    const session = reading(token, user);
    expect(session.ownerOf(token as string)).toBe(id);
    expect(session.signedInUserId()).toBe(id);
    const work = jest.fn((_user: object) => Promise.resolve("done"));
    expect(await session.asUser(work)).toBe("done");
    expect(work.mock.calls).toEqual([[{ turn: expect.anything(), id, token }]]);
  });

  test.each<[string, unknown, unknown]>([
    ["no token", null, { id: "u-1" }],
    ["an empty token", "", { id: "u-1" }],
    ["an undefined token", undefined, { id: "u-1" }],
    ["a token that names nobody, and no user", "opaque", null],
    ["a token that names nobody, and an undefined user", "opaque", undefined],
    ["a token that names nobody, and a user without an id", "opaque", { id: "" }],
  ])("finds nobody signed in with %s", async (_name, token, user) => {
    const session = reading(token, user);
    const work = jest.fn();
    expect(() => session.signedInUserId()).toThrow(UNAUTHENTICATED);
    expect(() => session.asUser(work)).toThrow(UNAUTHENTICATED);
    expect(work).not.toHaveBeenCalled();
  });

  test.each<[unknown, unknown, unknown]>([
    [null, { id: "u-1" }, null],
    [undefined, undefined, null],
    ["", null, null],
    ["t-1", undefined, { token: "t-1", user: null }],
    ["t-1", { id: "u-2" }, { token: "t-1", user: { id: "u-2" } }],
    [JWT, { id: "u-1" }, { token: JWT, user: { id: "u-1" } }],
    [JWT, { id: "u-2" }, { token: JWT, user: null }],
  ])("returns for the token %j and the user %j the session %j", async (token, user, current) => {
    const session = reading(token, user);
    expect(session.current()).toEqual(current);
    const listener = jest.fn();
    session.subscribe(listener);
    await Promise.resolve();
    expect(listener.mock.calls).toEqual([["INITIAL_SESSION", current]]);
  });

  test("does not read the stored user if the token contains a user ID", () => {
    const getUser = jest.fn();
    const { session } = setup({ tokenProvider: { getToken: () => JWT, getUser } as never });
    expect(session.signedInUserId()).toBe("u-1");
    expect(getUser).not.toHaveBeenCalled();
  });
});

test("increments the generation when a sign-in or sign-out starts and ends, but not for login() or resume()", async () => {
  const { session, answerLogin } = setup();
  const generations = (turn: Turn, user: typeof USER | null) => {
    const begun = session.order.generation;
    turn.commit(user as never);
    return [begun, session.order.generation];
  };
  expect(generations(session.begin("USER_UPDATED"), USER)).toEqual([0, 0]);
  session.silentSignIn.login();
  await answerLogin(USER);
  session.silentSignIn.resume();
  await answerLogin(USER);
  expect(session.order.generation).toBe(0);
  expect(generations(session.begin("SIGNED_IN"), USER)).toEqual([1, 2]);
  expect(generations(session.begin("SIGNED_OUT"), null)).toEqual([3, 4]);
  const late = session.begin("SIGNED_IN");
  session.signOut();
  expect(session.order.generation).toBe(7);
  late.commit(USER);
  expect(session.order.generation).toBe(7);
});

describe("a late response", () => {
  const LATE = { id: "u-0", token: "t-5", nickname: "Bob" };
  const FIRST = { id: "u-0", token: "t-0" };

  /** Starts a call, runs `meanwhile` and lets the response arrive. Returns the session and the number of new events. */
  async function settled(begin: (made: Made) => () => unknown, meanwhile?: Change) {
    const made = await listening();
    made.session.signIn(FIRST);
    const comeBack = begin(made);
    if (meanwhile) await meanwhile(made);
    made.listener.mockClear();
    await comeBack();
    const [token, user] = made.stored();
    return { token, user, reported: made.listener.mock.calls.length };
  }

  const signsIn =
    (user: typeof USER): Change =>
    ({ session }) =>
      session.signIn(user);
  const signsOut: Change = ({ session }) => session.signOut();
  const refreshes: Change = ({ refreshTo }) => refreshTo("t-9");

  const update = ({ session }: Made) => {
    const turn = session.begin("USER_UPDATED");
    const sent = turn.token();
    return () => turn.commit(LATE, sent);
  };

  test.each<[string, Change | undefined, object]>([
    ["nothing happened", undefined, { token: "t-5", user: LATE, reported: 1 }],
    ["its token was refreshed", refreshes, { token: "t-9", user: { ...LATE, token: "t-9" }, reported: 1 }],
    [
      "its user was updated",
      ({ session }) => session.setUser({ id: "u-0" }),
      { token: "t-5", user: LATE, reported: 1 },
    ],
    [
      "the same user signed in",
      signsIn({ id: "u-0", token: "t-9" }),
      { token: "t-9", user: { ...LATE, token: "t-9" }, reported: 1 },
    ],
    ["another user signed in", signsIn(OTHER), { token: "t-2", user: OTHER, reported: 0 }],
    ["the session ended", signsOut, { token: null, user: null, reported: 0 }],
    ["the provider was cleared", ({ provider }) => provider.clearUser(), { token: null, user: null, reported: 0 }],
    [
      "the provider was set to another user",
      ({ provider }) => provider.setUser(OTHER),
      { token: "t-2", user: OTHER, reported: 0 },
    ],
  ])("updates only a user who is still signed in: %s meanwhile", async (_name, meanwhile, expected) => {
    expect(await settled(update, meanwhile)).toEqual(expected);
  });

  const refresh = ({ session, refreshes }: Made) => {
    const refreshed = session.tokenRefresh.refresh("t-0");
    const request = refreshes.pop();
    return () => {
      request?.answer("t-9");
      return refreshed;
    };
  };

  test.each<[string, Change | undefined, object]>([
    ["nothing happened", undefined, { token: "t-9", user: FIRST, reported: 1 }],
    ["another user signed in", signsIn(OTHER), { token: "t-2", user: OTHER, reported: 0 }],
    ["the session ended", signsOut, { token: null, user: null, reported: 0 }],
    ["it was given another token", ({ session }) => session.signIn("t-2"), { token: "t-2", user: FIRST, reported: 0 }],
  ])("replaces only the token that was refreshed: %s meanwhile", async (_name, meanwhile, expected) => {
    expect(await settled(refresh, meanwhile)).toEqual(expected);
  });

  const signIn = ({ session }: Made) => {
    const turn = session.begin("SIGNED_IN");
    return () => turn.commit(LATE);
  };

  test.each<[string, Change, object]>([
    ["another user signed in", signsIn(OTHER), { token: "t-2", user: OTHER, reported: 0 }],
    ["the session ended", signsOut, { token: null, user: null, reported: 0 }],
    ["the token was refreshed", refreshes, { token: "t-5", user: LATE, reported: 1 }],
  ])("signs in unless a later sign-in or sign-out has won: %s meanwhile", async (_name, meanwhile, expected) => {
    expect(await settled(signIn, meanwhile)).toEqual(expected);
  });

  test("does not sign out another user who signed in meanwhile", async () => {
    const signOut = ({ session }: Made) => {
      const turn = session.begin("SIGNED_OUT");
      return () => turn.commit(null);
    };
    expect(await settled(signOut, signsIn(OTHER))).toEqual({ token: "t-2", user: OTHER, reported: 0 });
    expect(await settled(signOut)).toEqual({ token: null, user: null, reported: 1 });
  });

  describe("of a deletion", () => {
    const deletes = ({ session }: Made) => {
      const turn = session.begin("SIGNED_OUT");
      turn.token();
      return () => turn.endDeleted();
    };

    test.each<[string, Change | undefined, object]>([
      ["nothing happens", undefined, { token: null, user: null, reported: 1 }],
      ["the token was refreshed", refreshes, { token: null, user: null, reported: 1 }],
      ["the same user signed in", signsIn({ id: "u-0", token: "t-9" }), { token: null, user: null, reported: 1 }],
      ["another user signed in", signsIn(OTHER), { token: "t-2", user: OTHER, reported: 0 }],
      ["the session ended", signsOut, { token: null, user: null, reported: 0 }],
    ])("ends only the session of the deleted user: %s meanwhile", async (_name, meanwhile, expected) => {
      expect(await settled(deletes, meanwhile)).toEqual(expected);
    });

    test("keeps another user whose sign-in started before the deletion", () => {
      const { session, stored } = setup();
      session.signIn(USER);
      const signIn = session.begin("SIGNED_IN");
      const end = deletes({ session } as Made);
      signIn.commit(OTHER);
      end();
      expect(stored()).toEqual(["t-2", OTHER]);
    });

    test("starts no session with the result of a sign-in that started before the deletion", () => {
      const { session, stored } = setup();
      session.signIn(USER);
      const before = session.begin("SIGNED_IN");
      const end = deletes({ session } as Made);
      const after = session.begin("SIGNED_IN");
      end();
      before.commit(USER);
      expect(stored()).toEqual([null, null]);
      after.commit(OTHER);
      expect(stored()).toEqual(["t-2", OTHER]);
    });

    test("compares the tokens if the ID of the user is unknown", () => {
      const { session, stored } = setup();
      session.signIn("t-1");
      const end = deletes({ session } as Made);
      session.signIn("t-2");
      end();
      expect(stored()).toEqual(["t-2", null]);
      deletes({ session } as Made)();
      expect(stored()).toEqual([null, null]);
    });

    test("does not let a silent sign-in in flight start a session", async () => {
      const { session, stored, answerLogin } = setup({ options: { autoLogin: true } });
      session.signIn(USER);
      const resumed = session.silentSignIn.resume().catch(() => {});
      deletes({ session } as Made)();
      await answerLogin(USER);
      await resumed;
      expect(stored()).toEqual([null, null]);
    });
  });

  test.each([
    ["first", 0, 1],
    ["last", 1, 0],
  ])("wins if its sign-in started last and the other sign-in's response arrives %s", (_name, one, other) => {
    const { session, stored } = setup();
    const turns = [session.begin("SIGNED_IN"), session.begin("SIGNED_IN")] as const;
    const users = [USER, OTHER] as const;
    for (const at of [one, other] as (0 | 1)[]) expect(turns[at].commit(users[at])).toBe(users[at]);
    expect(stored()).toEqual(["t-2", OTHER]);
  });

  test.each(["t-1", "t-0"])("reports a user update whose call was sent with the token %s", async (sent) => {
    const { session, listener } = await listening();
    session.signIn(USER);
    session.begin("USER_UPDATED").commit({ id: "u-1", nickname: "Bob" } as never, sent);
    expect(listener.mock.calls.map(([event]) => event)).toEqual(["SIGNED_IN", "USER_UPDATED"]);
  });

  test.each<[string, (other: Session) => void, unknown[]]>([
    ["signed out", (other) => other.signOut(), [undefined, undefined]],
    ["signed in another user", (other) => other.signIn(OTHER), ["t-2", OTHER]],
  ])("does not update the user after another client has %s", (_name, change, expected) => {
    const storage = new MemoryStorage();
    const { session } = setup({ storage });
    session.signIn({ id: "u-0", token: "t-5" });
    const turn = session.begin("USER_UPDATED");
    const sent = turn.token();
    change(setup({ storage }).session);
    turn.commit(LATE, sent);
    expect([storage.getItem("_authing_token"), storage.getItem("_authing_user")]).toEqual(expected);
  });

  test("starts no session with the user from a call that was sent without a token", () => {
    const { session, stored } = setup();
    session.begin("USER_UPDATED").commit(LATE, null);
    session.begin("USER_UPDATED").commit(LATE, undefined);
    expect(stored()).toEqual([null, null]);
  });

  test("does not replace the signed-in user after a call that was sent without a token", () => {
    const { session, provider } = setup();
    session.begin("SIGNED_IN").commit(OTHER);
    session.begin("USER_UPDATED").commit(LATE, null);
    expect(provider.getUser()).toEqual(OTHER);
  });
});

test("keeps the result of the sign-in or sign-out that started last, whatever the order of the responses", async () => {
  const call = fc.record({
    event: fc.constantFrom<AuthStateEvent>("SIGNED_IN", "SIGNED_OUT", "USER_UPDATED", "TOKEN_REFRESHED"),
    /** Steps until the call's response arrives; it never arrives if the call fails. */
    delay: fc.nat(8),
    fails: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(call, { maxLength: 12 }), async (calls) => {
      const { provider, session, refreshes } = setup();
      /** Expected user: the result of the answered sign-in or sign-out that started last. */
      let expected = { at: -1, id: "" };

      /** Starts a call and returns a function that answers it. */
      const make = (event: AuthStateEvent, at: number): (() => void) => {
        if (event === "SIGNED_IN" || event === "SIGNED_OUT") {
          const turn = session.begin(event);
          return () => {
            const id = event === "SIGNED_IN" ? `u-${at}` : "";
            if (at > expected.at) expected = { at, id };
            turn.commit(id ? { id, token: `${id} ${at}` } : null);
          };
        }
        const sent = session.token();
        const id = provider.getUser()?.id;
        if (!sent || !id) return () => {};
        if (event === "USER_UPDATED") {
          const turn = session.begin(event);
          return () => turn.commit({ id, token: `${id} ${at}` }, sent);
        }
        session.tokenRefresh.refresh(sent).catch(() => {});
        const request = refreshes.pop();
        return () => request?.answer(`${id} ${at}`);
      };

      const answers: { due: number; answer: () => void }[] = [];
      for (let now = 0; now < 24; now++) {
        const made = calls[now];
        if (made) {
          const answer = make(made.event, now);
          if (!made.fails) answers.push({ due: now + made.delay, answer });
        }
        for (const { answer } of answers.filter(({ due }) => due === now)) answer();
        await flush();
        expect(provider.getToken()?.split(" ")[0] ?? "").toBe(expected.id);
        expect(provider.getUser()?.id ?? "").toBe(expected.id);
      }
    }),
    { numRuns: 200 },
  );
});

describe("login", () => {
  test("stores the user and resolves with it", async () => {
    const { session, stored, logins, answerLogin, listener } = await listening();
    const user = session.silentSignIn.login();
    await flush();
    expect(logins.map(({ token }) => token)).toEqual([null]);
    await answerLogin(USER);
    expect(await user).toBe(USER);
    expect(stored()).toEqual(["t-1", USER]);
    expect(listener.mock.calls).toEqual([["SIGNED_IN", { token: "t-1", user: USER }]]);
  });

  test("is shared by concurrent calls and starts again afterwards", async () => {
    const { session, logins, answerLogin } = setup();
    const users = [session.silentSignIn.login(), session.silentSignIn.login()];
    await flush();
    expect(logins).toHaveLength(1);
    await answerLogin(USER);
    expect(await Promise.all(users)).toEqual([USER, USER]);
    session.silentSignIn.login();
    await flush();
    expect(logins).toHaveLength(1);
  });

  test("is not shared across a sign-in or sign-out by the app", async () => {
    const { session, stored, logins } = setup();
    session.silentSignIn.login();
    session.signOut();
    session.silentSignIn.login();
    await flush();
    expect(logins).toHaveLength(2);
    at(logins, 1).answer(OTHER);
    await flush();
    at(logins, 0).answer(USER);
    await flush();
    expect(stored()).toEqual(["t-2", OTHER]);
  });

  test("gives way to a sign-in that started later, but not to a sign-in that started earlier", async () => {
    const { session, stored, answerLogin } = setup();
    const before = session.begin("SIGNED_IN");
    const login = session.silentSignIn.login();
    await answerLogin(USER);
    before.commit(OTHER);
    expect(stored()).toEqual(["t-1", USER]);
    await login;
    const late = session.silentSignIn.login();
    session.signIn(OTHER);
    await answerLogin(USER);
    expect(await late).toBe(USER);
    expect(stored()).toEqual(["t-2", OTHER]);
  });

  test("replaces the session of another user", async () => {
    const { session, stored, answerLogin } = setup();
    session.signIn(OTHER);
    session.silentSignIn.login();
    await answerLogin(USER);
    expect(stored()).toEqual(["t-1", USER]);
  });
});

describe("resume", () => {
  test("stores the user if nobody is signed in, and resolves with it", async () => {
    const { session, stored, answerLogin, listener } = await listening();
    const user = session.silentSignIn.resume();
    await answerLogin(USER);
    expect(await user).toBe(USER);
    expect(stored()).toEqual(["t-1", USER]);
    expect(listener.mock.calls).toEqual([["SIGNED_IN", { token: "t-1", user: USER }]]);
  });

  test("is shared by concurrent calls and starts again after a sign-out", async () => {
    const { session, logins } = setup();
    const resumed = session.silentSignIn.resume();
    expect(session.silentSignIn.resume()).toBe(resumed);
    session.signOut();
    expect(session.silentSignIn.resume()).not.toBe(resumed);
    await flush();
    expect(logins).toHaveLength(2);
  });

  test("shares a login() in flight, but login() does not share a resume() in flight", async () => {
    const { session, logins } = setup();
    const login = session.silentSignIn.login();
    expect(session.silentSignIn.resume()).toBe(login);
    await flush();
    expect(logins).toHaveLength(1);
    const other = setup();
    other.session.silentSignIn.resume();
    other.session.silentSignIn.login();
    await flush();
    expect(other.logins).toHaveLength(2);
  });

  test.each([
    ["before", [0, 1]],
    ["after", [1, 0]],
  ])("gives way to an earlier sign-in whose response arrives %s the response to resume()", async (_when, order) => {
    const { session, provider, answerLogin } = setup();
    const turn = session.begin("SIGNED_IN");
    const resumed = session.silentSignIn.resume();
    const comeBack = [() => void turn.commit(OTHER), () => answerLogin({ ...OTHER, token: "t-7" })];
    for (const step of order) await at(comeBack, step)();
    expect(await resumed).toMatchObject({ id: "u-2" });
    expect(provider.getUser()).toEqual(OTHER);
  });

  test("gives way to a sign-out of the signed-in user during the sign-in", async () => {
    const { session, stored, answerLogin } = setup();
    session.signIn(USER);
    const resumed = session.silentSignIn.resume();
    session.signOut();
    await answerLogin({ ...USER, token: "t-7" });
    expect(await resumed).toMatchObject({ token: "t-7" });
    expect(stored()).toEqual([null, null]);
  });

  test.each<[string, Change, unknown[]]>([
    ["signed in another user", ({ provider }) => provider.setUser(OTHER), ["t-2", OTHER]],
    [
      "signed in the same user",
      ({ provider }) => provider.setUser({ ...USER, token: "t-6" }),
      ["t-6", { ...USER, token: "t-6" }],
    ],
    ["signed out", ({ provider }) => provider.clearUser(), [null, null]],
  ])("gives way to another client that has %s since resume() started", async (_name, change, expected) => {
    const made = setup({ options: { autoLogin: true } });
    made.session.signIn(USER);
    const resumed = made.session.silentSignIn.resume();
    change(made);
    await made.answerLogin({ ...USER, token: "t-7" });
    expect(await resumed).toMatchObject({ token: "t-7" });
    expect(made.stored()).toEqual(expected);
    expect(made.session.silentSignIn.canReplace(made.session.token())).toBe(true);
  });

  test("gives way to a sign-out during the sign-in, even if nobody was signed in", async () => {
    const { session, stored, answerLogin } = setup();
    session.silentSignIn.resume();
    session.signOut();
    await answerLogin(USER);
    expect(stored()).toEqual([null, null]);
  });

  test("signs in again after an earlier sign-out", async () => {
    const { session, provider, answerLogin } = setup();
    session.signOut();
    session.silentSignIn.resume();
    await answerLogin(USER);
    expect(provider.getUser()).toEqual(USER);
  });

  test("renews the session of the same user", async () => {
    const { session, stored, answerLogin } = setup({ options: { autoLogin: true } });
    session.signIn(USER);
    session.silentSignIn.resume();
    await answerLogin({ ...USER, token: "t-7" });
    expect(stored()).toEqual(["t-7", { ...USER, token: "t-7" }]);
    expect(session.silentSignIn.canReplace("t-1")).toBe(true);
  });

  test.each<[string, Change, string]>([
    ["another user", ({ session }) => session.signIn(OTHER), "t-2"],
    ["an unknown user", ({ session }) => session.signIn("opaque"), "opaque"],
  ])("does not replace the session of %s, and remembers its token", async (_name, change, token) => {
    const made = setup({ options: { autoLogin: true } });
    change(made);
    const before = made.stored();
    const resumed = outcome(() => made.session.silentSignIn.resume());
    await made.answerLogin(USER);
    expect(await resumed).toEqual(UNAUTHENTICATED);
    expect(made.stored()).toEqual(before);
    expect(made.session.silentSignIn.canReplace(token)).toBe(false);
    expect(made.session.silentSignIn.canReplace("t-8")).toBe(true);
  });

  test.each([null, undefined, ""])("can replace %j, which is not a token", (token) => {
    expect(setup({ options: { autoLogin: true } }).session.silentSignIn.canReplace(token)).toBe(true);
  });

  test("cannot replace a token without autoLogin", () => {
    expect(setup().session.silentSignIn.canReplace(null)).toBe(false);
  });

  test("rejects if the sign-in fails", async () => {
    const { session, logins, stored } = setup();
    const failure = new AuthingError("network", "m");
    const resumed = outcome(() => session.silentSignIn.resume());
    await flush();
    at(logins, 0).fail(failure);
    expect(await resumed).toBe(failure);
    expect(stored()).toEqual([null, null]);
  });
});

describe("asUser", () => {
  test("makes the call synchronously, in a new turn", async () => {
    const { session, stored } = setup({ options: { autoLogin: true } });
    session.signIn(USER);
    const updated = { ...USER, nickname: "Bob" };
    const work = jest.fn(({ turn, token }: { turn: Turn; token: string }) =>
      Promise.resolve(turn.commit(updated, token)),
    );
    const made = session.asUser(work, "USER_UPDATED");
    expect(work).toHaveBeenCalledTimes(1);
    expect(await made).toBe(updated);
    expect(stored()).toEqual(["t-1", updated]);
  });

  test("signs in with WeChat first if autoLogin is on and nobody is signed in", async () => {
    const { session, answerLogin } = setup({ options: { autoLogin: true } });
    const work = jest.fn((_user: object) => Promise.resolve("done"));
    const made = session.asUser(work);
    expect(work).not.toHaveBeenCalled();
    await answerLogin(USER);
    expect(await made).toBe("done");
    expect(work.mock.calls).toEqual([[{ turn: expect.anything(), id: "u-1", token: "t-1" }]]);
  });

  test("rejects if the user signs out during the sign-in", async () => {
    const { session, answerLogin } = setup({ options: { autoLogin: true } });
    const work = jest.fn();
    const made = outcome(() => session.asUser(work));
    session.signOut();
    await answerLogin(USER);
    expect(await made).toEqual(UNAUTHENTICATED);
    expect(work).not.toHaveBeenCalled();
  });

  test("rejects if the sign-in fails", async () => {
    const { session, logins } = setup({ options: { autoLogin: true } });
    const failure = new AuthingError("network", "m");
    const made = outcome(() => session.asUser(jest.fn()));
    await flush();
    at(logins, 0).fail(failure);
    expect(await made).toBe(failure);
  });

  test("rejects without a sign-in if the call fails", async () => {
    const { session, logins } = setup({ options: { autoLogin: true } });
    session.signIn(USER);
    const failure = new AuthingError("http", "m", { code: 401 });
    expect(await outcome(() => session.asUser(() => Promise.reject(failure)))).toBe(failure);
    expect(logins).toEqual([]);
  });
});

describe("a turn", () => {
  test("reads the session's token at each step", async () => {
    const { session, refreshTo } = setup();
    session.signIn(USER);
    const turn = session.begin();
    expect(turn.token()).toBe("t-1");
    await refreshTo("t-2");
    expect(turn.token()).toBe("t-2");
  });

  test.each<[string, Change]>([
    ["signed out", ({ session }) => session.signOut()],
    ["been replaced by another user", ({ session }) => session.signIn(OTHER)],
    ["been replaced by another user's token", ({ session }) => session.signIn(tokenOf("u-2"))],
  ])("throws once its user has %s", (_name, change) => {
    const made = setup();
    made.session.signIn(USER);
    const turn = made.session.begin();
    turn.token();
    change(made);
    expect(() => turn.token()).toThrow(UNAUTHENTICATED);
  });

  test("continues after a sign-in if nobody was signed in when the turn started", () => {
    const { session } = setup();
    const turn = session.begin();
    expect(turn.token()).toBeNull();
    session.signIn(USER);
    expect(turn.token()).toBe("t-1");
  });
});

test("the turn of a sign-in continues even if another user signs in, because the turn has no user yet", () => {
  const { session } = setup();
  session.signIn(USER);
  const turn = session.begin("SIGNED_IN");
  expect(turn.token()).toBe("t-1");
  session.signIn(OTHER);
  expect(turn.token()).toBe("t-2");
  session.signOut();
  expect(turn.token()).toBeNull();
});

describe("recover", () => {
  const DEAD = new AuthingError("service", "dead", { code: 2206 });
  const REFUSED = new AuthingError("service", "m", { code: 2004 });
  const SAME = { id: "u-1", token: "t-7" };

  /** Sets up the turn of a call that the service has refused. The call was sent without a token if `user` is `null`. */
  async function refused(user: typeof USER | string | null = USER) {
    const made = await listening({ options: { autoLogin: true } });
    if (user) made.session.signIn(user);
    const turn = made.session.begin();
    const sent = turn.token();
    return { ...made, turn, sent };
  }

  test("returns the token of a silent sign-in if the session has expired", async () => {
    const { turn, sent, answerLogin, stored, session } = await refused();
    const token = session.recover(turn, DEAD, sent);
    await answerLogin(SAME);
    expect(await token).toBe("t-7");
    expect(stored()).toEqual(["t-7", SAME]);
  });

  test("signs in a user for a call that was sent without a token", async () => {
    const { turn, sent, answerLogin, session } = await refused(null);
    const token = session.recover(turn, DEAD, sent);
    await answerLogin(SAME);
    expect(await token).toBe("t-7");
  });

  test("rejects with an error that is not a session error, without a sign-in", async () => {
    const { turn, sent, logins, session } = await refused();
    expect(await outcome(() => session.recover(turn, REFUSED, sent))).toBe(REFUSED);
    session.signIn(SAME);
    expect(await outcome(() => session.recover(turn, REFUSED, sent))).toBe(REFUSED);
    await flush();
    expect(logins).toEqual([]);
  });

  test.each<[string, Change, string | undefined]>([
    ["the same user", ({ session }) => session.signIn(SAME), "t-7"],
    ["another user", ({ session }) => session.signIn(OTHER), undefined],
    ["nobody", ({ session }) => session.signOut(), undefined],
  ])("reuses the current token only for the same user, without a sign-in: %s", async (_name, change, expected) => {
    const made = await refused();
    change(made);
    expect(await outcome(() => made.session.recover(made.turn, DEAD, made.sent))).toBe(expected || DEAD);
    await flush();
    expect(made.logins).toEqual([]);
  });

  test("uses any user's token for a call that was sent without a token", async () => {
    const { turn, sent, session, logins } = await refused(null);
    session.signIn(OTHER);
    expect(await outcome(() => session.recover(turn, DEAD, sent))).toBe("t-2");
    expect(logins).toEqual([]);
  });

  test("does not replace the token of an unknown user with another token", async () => {
    const { turn, sent, session } = await refused("opaque");
    session.signIn("other");
    expect(await outcome(() => session.recover(turn, DEAD, sent))).toBe(DEAD);
  });

  test("does not undo a sign-in or sign-out that started after the token was read", async () => {
    for (const event of ["SIGNED_IN", "SIGNED_OUT"] as const) {
      const { turn, sent, session, logins } = await refused();
      session.begin(event);
      expect(await outcome(() => session.recover(turn, DEAD, sent))).toBe(DEAD);
      await flush();
      expect(logins).toEqual([]);
    }
  });

  test("ignores a sign-in that started before the token was last read", async () => {
    const { turn, session, logins } = await refused();
    session.begin("SIGNED_IN");
    const sent = turn.token();
    const token = outcome(() => session.recover(turn, DEAD, sent));
    await flush();
    at(logins, 0).answer(SAME);
    expect(await token).toBe("t-7");
  });

  test("signs in only once for the same token if the sign-in returns another user", async () => {
    const { turn, sent, session, logins, answerLogin, stored } = await refused();
    const first = outcome(() => session.recover(turn, DEAD, sent));
    await answerLogin(OTHER);
    expect(await first).toBe(DEAD);
    expect(stored()).toEqual(["t-1", USER]);
    expect(await outcome(() => session.recover(turn, DEAD, sent))).toBe(DEAD);
    const other = session.begin();
    expect(await outcome(() => session.recover(other, DEAD, other.token()))).toBe(DEAD);
    await flush();
    expect(logins).toEqual([]);
  });

  test("rejects with the original error if the sign-in fails", async () => {
    const { turn, sent, logins, session } = await refused();
    const token = outcome(() => session.recover(turn, DEAD, sent));
    await flush();
    at(logins, 0).fail(new AuthingError("network", "m"));
    expect(await token).toBe(DEAD);
  });

  test("rejects with the original error if the user signs out during the sign-in", async () => {
    const { turn, sent, session, answerLogin, stored } = await refused();
    const token = outcome(() => session.recover(turn, DEAD, sent));
    session.signOut();
    await answerLogin(SAME);
    expect(await token).toBe(DEAD);
    expect(stored()).toEqual([null, null]);
  });

  test("rejects with the error from the app's token provider", async () => {
    const failure = new AuthingError("platform", "m");
    const getToken = jest.fn(() => "t-1");
    const { session } = setup({
      options: { autoLogin: true },
      tokenProvider: { getToken, getUser: () => null } as never,
    });
    const turn = session.begin();
    const sent = turn.token();
    getToken.mockImplementation(() => {
      throw failure;
    });
    expect(await outcome(() => session.recover(turn, DEAD, sent))).toBe(failure);
  });

  test("shares one sign-in among calls that are refused at the same time", async () => {
    const { session, turn, sent, logins, answerLogin } = await refused();
    const other = session.begin();
    const tokens = [session.recover(turn, DEAD, sent), session.recover(other, DEAD, other.token())];
    await flush();
    expect(logins).toHaveLength(1);
    await answerLogin(SAME);
    expect(await Promise.all(tokens)).toEqual(["t-7", "t-7"]);
  });
});

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

  test("is shared by concurrent calls with the same token and starts again afterwards", async () => {
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
