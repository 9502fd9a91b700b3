import fc from "fast-check";
import type { AuthStateEvent } from "../../src/session/events";
import type { Session } from "../../src/session/session";
import { MemoryStorage } from "../../src/session/storage";
import type { Turn } from "../../src/session/turn";
import { type Change, flush, listening, type Made, OTHER, setup, UNAUTHENTICATED, USER } from "../support/held-session";
import { tokenOf } from "../support/tokens";

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
    const sent = turn.readToken();
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
      turn.readToken();
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

    test("is reported as a sign-out", async () => {
      const { session, listener } = await listening();
      session.signIn(USER);
      await flush();
      listener.mockClear();
      deletes({ session } as Made)();
      await flush();
      expect(listener.mock.calls).toEqual([["SIGNED_OUT", null]]);
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

    test("starts no session with the result of a sign-in that started before a later one was stored", () => {
      const { session, stored } = setup();
      session.signIn(USER);
      const end = deletes({ session } as Made);
      const overtaken = session.begin("SIGNED_IN");
      session.signIn({ ...USER, token: "t-9" });
      end();
      overtaken.commit(OTHER);
      expect(stored()).toEqual([null, null]);
    });

    test("increments the generation", () => {
      const { session } = setup();
      session.signIn(USER);
      const end = deletes({ session } as Made);
      const before = session.order.generation;
      end();
      expect(session.order.generation).toBe(before + 1);
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
    const sent = turn.readToken();
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
      // Compared at once, because thousands of calls of `expect` take longer than the calls under test.
      const observed: string[][] = [];
      const wanted: string[][] = [];
      for (let now = 0; now < 24; now++) {
        const made = calls[now];
        if (made) {
          const answer = make(made.event, now);
          if (!made.fails) answers.push({ due: now + made.delay, answer });
        }
        for (const { answer } of answers.filter(({ due }) => due === now)) answer();
        await flush();
        observed.push([provider.getToken()?.split(" ")[0] ?? "", provider.getUser()?.id ?? ""]);
        wanted.push([expected.id, expected.id]);
      }
      expect(observed).toEqual(wanted);
    }),
    { numRuns: 200 },
  );
});

describe("a turn", () => {
  test("reads the session's token at each step", async () => {
    const { session, refreshTo } = setup();
    session.signIn(USER);
    const turn = session.begin();
    expect(turn.readToken()).toBe("t-1");
    await refreshTo("t-2");
    expect(turn.readToken()).toBe("t-2");
  });

  test.each<[string, Change]>([
    ["signed out", ({ session }) => session.signOut()],
    ["been replaced by another user", ({ session }) => session.signIn(OTHER)],
    ["been replaced by another user's token", ({ session }) => session.signIn(tokenOf("u-2"))],
  ])("throws once its user has %s", (_name, change) => {
    const made = setup();
    made.session.signIn(USER);
    const turn = made.session.begin();
    turn.readToken();
    change(made);
    expect(() => turn.readToken()).toThrow(UNAUTHENTICATED);
  });

  test("continues after a sign-in if nobody was signed in when the turn started", () => {
    const { session } = setup();
    const turn = session.begin();
    expect(turn.readToken()).toBeNull();
    session.signIn(USER);
    expect(turn.readToken()).toBe("t-1");
  });
});

test("the turn of a sign-in continues even if another user signs in, because the turn has no user yet", () => {
  const { session } = setup();
  session.signIn(USER);
  const turn = session.begin("SIGNED_IN");
  expect(turn.readToken()).toBe("t-1");
  session.signIn(OTHER);
  expect(turn.readToken()).toBe("t-2");
  session.signOut();
  expect(turn.readToken()).toBeNull();
});

describe("tokenAfterRefresh", () => {
  test("returns the new token without reading the turn's user again", async () => {
    const { session, refreshTo } = setup();
    session.signIn("opaque");
    const turn = session.begin();
    turn.readToken();
    await refreshTo("fresh");
    expect(turn.tokenAfterRefresh("fresh")).toBe("fresh");
  });

  test("returns a newer token of the same user", () => {
    const { session } = setup();
    session.signIn(USER);
    const turn = session.begin();
    turn.readToken();
    session.signIn({ ...USER, token: "t-9" });
    expect(turn.tokenAfterRefresh("t-8")).toBe("t-9");
  });

  test.each<[string, Change]>([
    ["signed out", ({ session }) => session.signOut()],
    ["been replaced by another user", ({ session }) => session.signIn(OTHER)],
  ])("throws if the user has %s during the refresh", (_name, change) => {
    const made = setup();
    made.session.signIn(USER);
    const turn = made.session.begin();
    turn.readToken();
    change(made);
    expect(() => turn.tokenAfterRefresh("t-8")).toThrow(UNAUTHENTICATED);
  });
});
