import { AuthingError } from "../../src/errors/authing-error";
import type { AuthStateEvent, AuthStateSession } from "../../src/session/events";
import { MemoryStorage } from "../../src/session/storage";
import type { Turn } from "../../src/session/turn";
import { at } from "../support/at";
import {
  type Change,
  flush,
  listening,
  type Made,
  OTHER,
  outcome,
  setup,
  UNAUTHENTICATED,
  USER,
} from "../support/held-session";
import { tokenOf } from "../support/tokens";

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
  ])("writes the session even after another client has changed the storage: %s", async (_name, change, expected) => {
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

  test.each<[string, Change]>([
    ["setUser", ({ session }) => session.setUser({ id: "u-1", nickname: "a" })],
    ["an update", ({ session }) => session.begin("USER_UPDATED").commit({ id: "u-1", nickname: "a" }, "t-1")],
  ])("stores a user again after another client has stored other data of the same user: %s", (_name, change) => {
    const storage = new MemoryStorage();
    const [made, other] = [setup({ storage }), setup({ storage })];
    made.session.signIn(USER);
    change(made);
    other.session.setUser({ id: "u-1", nickname: "b" });
    change(made);
    expect(storage.getItem("_authing_user")).toEqual({ id: "u-1", nickname: "a" });
    expect(storage.getItem("_authing_token")).toBe("t-1");
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

describe("recover", () => {
  const DEAD = new AuthingError("service", "dead", { code: 2206 });
  const REFUSED = new AuthingError("service", "m", { code: 2004 });
  const SAME = { id: "u-1", token: "t-7" };

  /** Sets up the turn of a call that the service has refused. The call was sent without a token if `user` is `null`. */
  async function refused(user: typeof USER | string | null = USER) {
    const made = await listening({ options: { autoLogin: true } });
    if (user) made.session.signIn(user);
    const turn = made.session.begin();
    const sent = turn.readToken();
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
    const sent = turn.readToken();
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
    expect(await outcome(() => session.recover(other, DEAD, other.readToken()))).toBe(DEAD);
    await flush();
    expect(logins).toEqual([]);
  });

  test.each([
    ["the original error", "service", undefined],
    ["the original error", "http", 404],
    ["the temporary failure", "http", 503],
    ["the temporary failure", "network", undefined],
  ] as const)("rejects with %s if the sign-in fails with kind %s and code %p", async (expected, kind, code) => {
    const { turn, sent, logins, session, stored } = await refused();
    const token = outcome(() => session.recover(turn, DEAD, sent));
    await flush();
    const failure = new AuthingError(kind, "m", { code });
    at(logins, 0).fail(failure);
    expect(await token).toBe(expected === "the original error" ? DEAD : failure);
    expect(stored()).toEqual(["t-1", USER]);
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
    const sent = turn.readToken();
    getToken.mockImplementation(() => {
      throw failure;
    });
    expect(await outcome(() => session.recover(turn, DEAD, sent))).toBe(failure);
  });

  test("shares one sign-in among calls that are refused at the same time", async () => {
    const { session, turn, sent, logins, answerLogin } = await refused();
    const other = session.begin();
    const tokens = [session.recover(turn, DEAD, sent), session.recover(other, DEAD, other.readToken())];
    await flush();
    expect(logins).toHaveLength(1);
    await answerLogin(SAME);
    expect(await Promise.all(tokens)).toEqual(["t-7", "t-7"]);
  });
});
