import { serviceNow } from "../../src/http/clock";
import { resolveOptions } from "../../src/options";
import { LOGIN_BY_CODE, requestNewToken, signInSilently } from "../../src/session/own-requests";

function setup(answer: unknown) {
  const options = resolveOptions({ appId: "app-1", host: "https://my.example.com" });
  const request = jest.fn((_request: object) => Promise.resolve(answer));
  const graphql = jest.fn((_request: object) => Promise.resolve(answer));
  const service = { options, httpClient: { request }, graphqlClient: { request: graphql } } as never;
  return { service, request, graphql };
}

const USER = { id: "u-1", token: "t-1" };

describe("signInSilently", () => {
  const signIn = (code: unknown, answer: unknown) => {
    Object.assign(globalThis, { wx: { login: ({ success }: any) => success({ code }) } });
    const { service, request } = setup(answer);
    return { user: signInSilently(service), request };
  };

  test("exchanges a code from wx.login for a session, without sending a token", async () => {
    const { user, request } = signIn("c-1", USER);
    expect(await user).toBe(USER);
    expect(request.mock.calls).toEqual([
      [
        {
          method: "POST",
          url: `https://my.example.com${LOGIN_BY_CODE}`,
          params: undefined,
          data: { code: "c-1" },
          token: null,
          quiet: true,
        },
      ],
    ]);
    expect(LOGIN_BY_CODE).toBe("/connections/social/wechat-miniprogram/auth");
  });

  test.each([null, {}, { id: "u-1" }, { id: "u-1", token: "" }, { id: "u-1", token: 5 }, { token: "t-1" }])(
    "rejects if the response is %j",
    async (answer) => {
      await expect(signIn("c-1", answer).user).rejects.toMatchObject({ kind: "response" });
    },
  );

  test("rejects without a request if wx.login returns no code", async () => {
    const { user, request } = signIn("", USER);
    await expect(user).rejects.toMatchObject({ kind: "platform" });
    expect(request).not.toHaveBeenCalled();
  });
});

describe("requestNewToken", () => {
  test("sends the token and resolves with the new one", async () => {
    const fresh = { token: "t-2", iat: 0, exp: 0 };
    const { service, graphql } = setup({ refreshToken: fresh });
    expect(await requestNewToken(service, "t-1")).toBe(fresh);
    expect(graphql.mock.calls).toEqual([
      [{ query: "mutation{refreshToken{token iat exp}}", variables: {}, token: "t-1", quiet: true }],
    ]);
  });

  test("uses the issue time of the new token as the service's time", async () => {
    jest.useFakeTimers({ now: 1_700_000_000_000 });
    await requestNewToken(setup({ refreshToken: { token: "t-2", iat: 1_700_000_060 } }).service, "t-1");
    expect(serviceNow()).toBe(1_700_000_060_000);
    await requestNewToken(setup({ refreshToken: { token: "t-2" } }).service, "t-1");
    expect(serviceNow()).toBe(1_700_000_060_000);
    jest.useRealTimers();
  });

  test.each([undefined, null, {}, { refreshToken: null }, { refreshToken: {} }, { refreshToken: { token: "" } }])(
    "rejects if the response is %j",
    async (answer) => {
      await expect(requestNewToken(setup(answer).service, "t-1")).rejects.toMatchObject({ kind: "response" });
    },
  );
});
