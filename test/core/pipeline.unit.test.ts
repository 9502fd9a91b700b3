import type { Endpoint, SignInEndpoint, UpdateEndpoint } from "../../src/core/endpoint";
import { call, callAnonymously, callAsUser, callInTurn, callWithToken } from "../../src/core/pipeline";
import { AuthingError } from "../../src/errors/authing-error";
import { asUser } from "../../src/http/readers";
import type { User } from "../../src/types/user";
import { type FakeRequest, fakeClient, HOST } from "../support/fake-client";
import { jwtOf } from "../support/tokens";

const USER = { id: "u-1", token: "t-1" };
const UPDATED = { id: "u-1", nickname: "Bob" };
const DEAD = new AuthingError("service", "dead", { code: 2206 });

const isLogin = ({ url }: FakeRequest) => url?.includes("wechat-miniprogram");
const isRefresh = ({ query }: FakeRequest) => query?.includes("refreshToken");

/** Returns an endpoint whose response is a user. */
const endpoint = (more: Partial<Endpoint<object, User>> = {}): Endpoint<object, User> => ({
  request: (data) => ({ kind: "rest", method: "POST", path: "/any", data }),
  read: asUser,
  ...more,
});
const UPDATE: UpdateEndpoint<object> = { ...endpoint(), event: "USER_UPDATED" };
const { request, read } = endpoint();
const SIGN_IN: SignInEndpoint<object> = { request, read, event: "SIGNED_IN" };

interface Answers {
  call?: (request: FakeRequest) => unknown;
  login?: () => unknown;
  refresh?: () => unknown;
}

/** Creates a client whose calls, silent sign-ins and refreshes get these responses. */
function setup(answers: Answers = {}, options: object = {}) {
  Object.assign(globalThis, { wx: { login: ({ success }: any) => success({ code: "c" }) } });
  const made = fakeClient((request) => {
    if (isLogin(request)) return (answers.login || (() => USER))();
    if (isRefresh(request)) return { refreshToken: { token: (answers.refresh || (() => "fresh"))() } };
    return (answers.call || (() => UPDATED))(request);
  }, options);
  const calls = () => made.requests.filter((request) => !isLogin(request) && !isRefresh(request));
  return { ...made, calls, tokens: () => calls().map(({ token }) => token) };
}

/** Returns a function that refuses calls with one of these tokens as if their session had expired. */
const refusing =
  (...dead: unknown[]) =>
  ({ token }: FakeRequest) => {
    if (dead.includes(token)) throw DEAD;
    return UPDATED;
  };

/** Returns a token in the last tenth of its lifetime. */
const dueToken = () => {
  const now = Math.floor(Date.now() / 1000);
  return jwtOf({ sub: "u-1", iat: now - 950, exp: now + 50 });
};

describe("call", () => {
  test("sends the request with the session's token and resolves with what endpoint.read returns", async () => {
    const { client, requests, stored } = setup();
    client.session.signIn("t-1");
    expect(await call(client, endpoint(), { a: 1 })).toEqual(UPDATED);
    expect(requests).toEqual([
      { method: "POST", url: `${HOST}/any`, params: undefined, data: { a: 1 }, token: "t-1", quiet: true },
    ]);
    // The endpoint has no event, so the session stays the same.
    expect(stored()).toEqual(["t-1", null]);
  });

  test("sends the request synchronously", () => {
    const { client, requests } = setup();
    call(client, endpoint(), {});
    expect(requests).toHaveLength(1);
  });

  test("sends no token if nobody is signed in", async () => {
    const { client, tokens } = setup();
    await call(client, endpoint(), {});
    expect(tokens()).toEqual([null]);
  });

  test.each(["own", null])(
    "sends the token %j instead of the session's, without a refresh or a retry",
    async (ownToken) => {
      const token = dueToken();
      const { client, tokens, requests, stored } = setup(
        { call: refusing("own", null) },
        { autoLogin: true, autoRefreshToken: true, token },
      );
      const made = ownToken ? callWithToken(client, endpoint(), {}, ownToken) : callAnonymously(client, endpoint(), {});
      await expect(made).rejects.toBe(DEAD);
      expect(tokens()).toEqual([ownToken]);
      expect(requests).toHaveLength(1);
      expect(stored()).toEqual([token, null]);
    },
  );

  test("commits its result only to the session that it began with", async () => {
    const { client, stored } = setup();
    client.session.signIn(USER);
    await call(client, UPDATE, {});
    expect(stored()).toEqual(["t-1", UPDATED]);
    const late = call(client, UPDATE, {});
    client.session.signIn({ id: "u-2", token: "t-2" });
    expect(await late).toEqual(UPDATED);
    expect(stored()).toEqual(["t-2", { id: "u-2", token: "t-2" }]);
  });

  test("commits the user of a sign-in, unless the app has signed out meanwhile", async () => {
    const { client, stored } = setup({ call: () => USER });
    await call(client, SIGN_IN, {});
    expect(stored()).toEqual(["t-1", USER]);
    const late = call(client, SIGN_IN, {});
    client.session.signOut();
    expect(await late).toEqual(USER);
    expect(stored()).toEqual([null, null]);
  });

  test("throws if the user of its turn is no longer signed in", () => {
    const { client, requests } = setup();
    client.session.signIn(USER);
    const turn = client.session.begin();
    turn.readToken();
    client.session.signOut();
    expect(() => callInTurn(client, endpoint(), {}, turn)).toThrow(
      expect.objectContaining({ kind: "unauthenticated" }),
    );
    expect(requests).toEqual([]);
  });

  test("encrypts passwords", async () => {
    const encryptFunction = async (text: string) => `<${text}>`;
    const { client, calls } = setup({}, { publicKey: "key", encryptFunction });
    await call(client, endpoint({ passwords: ["password"] }), { password: "a", text: "b" });
    expect(calls()[0]?.data).toEqual({ password: "<a>", text: "b" });
  });
});

describe("a token that is about to expire", () => {
  test("is refreshed before the call", async () => {
    const token = dueToken();
    const { client, tokens, stored } = setup({}, { autoRefreshToken: true, token });
    await call(client, UPDATE, {});
    expect(tokens()).toEqual(["fresh"]);
    expect(stored()).toEqual(["fresh", UPDATED]);
  });

  test("is sent if the refresh fails", async () => {
    const token = dueToken();
    const refresh = () => {
      throw new AuthingError("network", "m");
    };
    const { client, tokens } = setup({ refresh }, { autoRefreshToken: true, token });
    await call(client, endpoint(), {});
    expect(tokens()).toEqual([token]);
  });

  test.each<[string, object, Endpoint<object, User> | SignInEndpoint<object>]>([
    ["without the option", { autoRefreshToken: false }, endpoint()],
    ["for a sign-in", { autoRefreshToken: true }, SIGN_IN],
  ])("is not refreshed %s", async (_name, options, described) => {
    const token = dueToken();
    const { client, tokens, requests } = setup({ call: () => USER }, { ...options, token });
    await call(client, described, {});
    expect(tokens()).toEqual([token]);
    expect(requests).toHaveLength(1);
  });
});

describe("a call whose session has expired", () => {
  test("is retried after a silent sign-in and commits its result", async () => {
    const { client, tokens, stored } = setup({ call: refusing("t-0") }, { autoLogin: true });
    client.session.signIn({ id: "u-1", token: "t-0" });
    expect(await call(client, UPDATE, {})).toEqual(UPDATED);
    expect(tokens()).toEqual(["t-0", "t-1"]);
    expect(stored()).toEqual(["t-1", UPDATED]);
  });

  test("is retried only once", async () => {
    const { client, tokens } = setup({ call: refusing("t-0", "t-1") }, { autoLogin: true });
    client.session.signIn({ id: "u-1", token: "t-0" });
    await expect(call(client, endpoint(), {})).rejects.toBe(DEAD);
    expect(tokens()).toEqual(["t-0", "t-1"]);
  });

  test("is retried after a silent sign-in even if its token was just refreshed", async () => {
    const token = dueToken();
    const { client, tokens } = setup({ call: refusing("fresh") }, { autoLogin: true, autoRefreshToken: true });
    client.session.signIn({ id: "u-1", token });
    await call(client, endpoint(), {});
    expect(tokens()).toEqual(["fresh", "t-1"]);
  });

  test("encrypts its passwords again for the retry", async () => {
    let at = 0;
    const encryptFunction = async (text: string) => `<${text} ${++at}>`;
    const options = { autoLogin: true, publicKey: "key", encryptFunction };
    const { client, calls } = setup({ call: refusing("t-0") }, options);
    client.session.signIn({ id: "u-1", token: "t-0" });
    await call(client, endpoint({ passwords: ["password"] }), { password: "a" });
    expect(calls().map(({ data }) => data)).toEqual([{ password: "<a 1>" }, { password: "<a 2>" }]);
  });

  test.each<[string, object, Endpoint<object, User> | SignInEndpoint<object>]>([
    ["without autoLogin", { autoLogin: false }, endpoint()],
    ["if it is a sign-in", { autoLogin: true }, SIGN_IN],
  ])("rejects %s, without a sign-in", async (_name, options, described) => {
    const { client, requests } = setup({ call: refusing("t-0") }, options);
    client.session.signIn({ id: "u-1", token: "t-0" });
    await expect(call(client, described, {})).rejects.toBe(DEAD);
    expect(requests).toHaveLength(1);
  });

  test("rejects if it must not resume the session, without a sign-in but after a refresh", async () => {
    const token = dueToken();
    const { client, tokens, requests } = setup(
      { call: refusing("fresh") },
      { autoLogin: true, autoRefreshToken: true },
    );
    client.session.signIn({ id: "u-1", token });
    await expect(call(client, endpoint({ resumes: false }), {})).rejects.toBe(DEAD);
    expect(tokens()).toEqual(["fresh"]);
    expect(requests.filter(isLogin)).toEqual([]);
  });

  test("rejects with the unchanged network failure", async () => {
    const failure = new AuthingError("network", "m");
    const answer = () => {
      throw failure;
    };
    const { client, requests } = setup({ call: answer }, { autoLogin: true });
    client.session.signIn({ id: "u-1", token: "t-0" });
    await expect(call(client, endpoint(), {})).rejects.toBe(failure);
    expect(requests).toHaveLength(1);
  });
});

describe("callAsUser", () => {
  test("sends what fill returns for the signed-in user, with that user's token", async () => {
    const { client, calls, stored } = setup();
    client.session.signIn(USER);
    const read = jest.spyOn(client.session, "token");
    expect(await callAsUser(client, UPDATE, (id) => ({ id }))).toEqual(UPDATED);
    // The token is read once when the call starts, and once before the result is stored.
    expect(read).toHaveBeenCalledTimes(2);
    expect(calls()).toMatchObject([{ data: { id: "u-1" }, token: "t-1" }]);
    expect(stored()).toEqual(["t-1", UPDATED]);
  });

  test("signs in with WeChat before the call if nobody is signed in and autoLogin is true", async () => {
    const { client, calls } = setup({}, { autoLogin: true });
    await callAsUser(client, endpoint(), (id) => ({ id }));
    expect(calls()).toMatchObject([{ data: { id: "u-1" }, token: "t-1" }]);
  });

  test("throws if nobody is signed in and autoLogin is not set", () => {
    const { client, requests } = setup();
    const fill = jest.fn();
    expect(() => callAsUser(client, endpoint(), fill)).toThrow(expect.objectContaining({ kind: "unauthenticated" }));
    expect(fill).not.toHaveBeenCalled();
    expect(requests).toEqual([]);
  });

  test("does not retry if WeChat signs in a different user", async () => {
    const { client, tokens } = setup(
      { call: refusing("t-0"), login: () => ({ id: "u-2", token: "t-2" }) },
      { autoLogin: true },
    );
    client.session.signIn({ id: "u-1", token: "t-0" });
    await expect(callAsUser(client, endpoint(), (id) => ({ id }))).rejects.toBe(DEAD);
    expect(tokens()).toEqual(["t-0"]);
  });
});
