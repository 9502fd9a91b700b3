import { readFileSync } from "node:fs";
import path from "node:path";
import type { Service } from "../../src/http/exchange";
import { resolveOptions } from "../../src/options";
import { AuthenticationTokenProvider } from "../../src/session/authentication-token-provider";
import { Session } from "../../src/session/session";
import { MemoryStorage } from "../../src/session/storage";
import type { User } from "../../src/types/user";
import { at } from "../support/at";
import { jwtOf } from "../support/tokens";

const CONTRIBUTING = readFileSync(path.join(__dirname, "../../.github/CONTRIBUTING.md"), "utf8");

/** Rows of the table in CONTRIBUTING.md, as lists of cells. */
const rows = CONTRIBUTING.split("\n")
  .filter((line) => /^\| (sign-in|sign-out|deletion|update|refresh|silent sign-in)\b.* \|/.test(line))
  .map((line) =>
    line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim().replaceAll("`", "")),
  ) as [call: string, meanwhile: string, outcome: string, afterward: string, event: string][];

/** Returns a user with this name, whose token is different for each `at`. */
const userOf = (name: string, at = 0): User => ({ id: name, token: jwtOf({ sub: name, at }), nickname: name });

/** Waits until all pending promise callbacks have run. */
const settled = () => new Promise((resolve) => setImmediate(resolve));

/** Creates a session whose requests the test answers. */
async function setup(signedIn: string) {
  const answers: ((answer: unknown) => void)[] = [];
  const request = () => new Promise<never>((resolve) => answers.push(resolve as (answer: unknown) => void));
  const tokenProvider = new AuthenticationTokenProvider({ storage: new MemoryStorage() });
  const service: Service = {
    options: resolveOptions({ appId: "app-1", autoLogin: true }),
    httpClient: { request },
    graphqlClient: { request },
  };
  Object.assign(globalThis, { wx: { login: ({ success }: any) => success({ code: "code" }) } });
  const session = new Session(tokenProvider, service);
  if (signedIn !== "nobody") session.signIn(userOf(signedIn));
  const listener = jest.fn();
  session.subscribe(listener);
  await settled();
  listener.mockClear();
  return { session, answers, listener };
}

type Setup = Awaited<ReturnType<typeof setup>>;

/** Functions that start a call and return a function that ends it with an outcome. */
const CALLS: Record<string, (setup: Setup) => (outcome: string) => void> = {
  "sign-in": ({ session }) => {
    const turn = session.begin("SIGNED_IN");
    return (name) => turn.commit(userOf(name, 1));
  },
  "sign-out": ({ session }) => {
    const turn = session.begin("SIGNED_OUT");
    return () => turn.commit(null);
  },
  deletion: ({ session }) => {
    const turn = session.begin("SIGNED_OUT");
    turn.readToken();
    return () => turn.endDeleted();
  },
  update: ({ session }) => {
    const turn = session.begin("USER_UPDATED");
    const sent = turn.readToken();
    return () => turn.commit({ ...userOf("Ann"), nickname: "Annie" }, sent);
  },
  refresh: ({ session, answers }) => {
    session.tokenRefresh.refresh(session.requireToken(session.token())).catch(() => {});
    return () => at(answers, 0)({ refreshToken: { token: userOf("Ann", 1).token } });
  },
  "silent sign-in": ({ session, answers }) => {
    session.silentSignIn.resume().catch(() => {});
    return (name) => at(answers, 0)(userOf(name, 1));
  },
};

/** Events that can happen between the start and the end of a call. */
const EVENTS: Record<string, (session: Session) => void> = {
  nothing: () => {},
  "Bob signs in": (session) => session.signIn(userOf("Bob")),
  "the user signs out": (session) => session.signOut(),
  "the token is refreshed": (session) => session.signIn(userOf("Ann", 2).token as string),
};

test("the table has rows for each kind of call", () => {
  expect(new Set(rows.map(([call]) => call.replace(/,.*/, "")))).toEqual(new Set(Object.keys(CALLS)));
  expect(rows.length).toBeGreaterThanOrEqual(15);
});

test.each(rows)("%s; meanwhile: %s; outcome: %s; afterward: %s, event: %s", async (...row) => {
  const [call, meanwhile, outcome, afterward, event] = row;
  const [kind, signedIn = "Ann signed in"] = call.split(", ");
  const made = await setup(signedIn.replace(" signed in", ""));
  const end = (CALLS[kind as string] as (typeof CALLS)[string])(made);
  await settled();
  (EVENTS[meanwhile] as (typeof EVENTS)[string])(made.session);
  made.listener.mockClear();
  end(outcome);
  await settled();
  const current = made.session.current();
  const user = current?.user;
  expect(user ? user.nickname : current ? "a token" : "nobody").toBe(afterward);
  if (user) expect(made.session.ownerOf(current?.token)).toBe(user.id);
  expect(made.listener.mock.calls.map(([name]) => name).join() || "none").toBe(event);
});
