import { resolveOptions } from "../../src/options";
import { AuthenticationTokenProvider } from "../../src/session/authentication-token-provider";
import { Session } from "../../src/session/session";
import { MemoryStorage } from "../../src/session/storage";
import type { SyncStorage, TokenProviderLike } from "../../src/types/parts";

export const USER = { id: "u-1", token: "t-1" };
export const OTHER = { id: "u-2", token: "t-2" };

/** Request that waits until the test answers it. */
interface Held {
  token: unknown;
  answer(body: unknown): void;
  fail(error: unknown): void;
}

/** Waits until all pending promise callbacks have run. */
export const flush = () => new Promise(setImmediate);

interface Setup {
  options?: object;
  storage?: SyncStorage;
  tokenProvider?: TokenProviderLike;
}

/** Creates a session whose silent sign-ins and refreshes the test answers. */
export function setup({ options, storage = new MemoryStorage(), tokenProvider }: Setup = {}) {
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
export async function listening(given?: Setup) {
  const made = setup(given);
  const listener = jest.fn();
  const unsubscribe = made.session.subscribe(listener);
  await Promise.resolve();
  listener.mockClear();
  return { ...made, listener, unsubscribe };
}

export type Made = ReturnType<typeof setup>;
export type Change = (made: Made) => unknown;

/** Returns the value of `work`, or the error that it throws or rejects with. */
export async function outcome(work: () => unknown): Promise<unknown> {
  try {
    return await work();
  } catch (error) {
    return error;
  }
}

export const UNAUTHENTICATED = expect.objectContaining({
  name: "AuthingError",
  kind: "unauthenticated",
  code: "unauthenticated",
  message: "请先登录！",
});
