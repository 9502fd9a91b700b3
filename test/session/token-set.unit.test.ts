import type { Endpoint } from "../../src/core/endpoint";
import { call, callInTurn } from "../../src/core/pipeline";
import { AuthingError } from "../../src/errors/authing-error";
import { asUser } from "../../src/http/readers";
import { decodeJwt } from "../../src/session/jwt";
import { MemoryStorage } from "../../src/session/storage";
import type { TokenSet } from "../../src/types/answers";
import type { User } from "../../src/types/user";
import { type FakeRequest, fakeClient, HOST } from "../support/fake-client";
import { stubWx } from "../support/stub-wx";
import { jwtOf, tokenOf } from "../support/tokens";

const USER = { id: "u-1", nickname: "Ann" };
const DEAD = new AuthingError("service", "dead", { code: 2020 });
const now = () => Math.floor(Date.now() / 1000);

/** Returns an access token of the user u-1 that expires in `seconds` and lives for 1,000 seconds. */
const expiringIn = (seconds: number) => jwtOf({ sub: "u-1", iat: now() + seconds - 1000, exp: now() + seconds });
const VALID = expiringIn(900);
const EXPIRED = expiringIn(-60);
const FRESH = jwtOf({ sub: "u-1", iat: now(), exp: now() + 1000, fresh: true });

const ENDPOINT: Endpoint<object, User> = {
  request: () => ({ kind: "rest", method: "GET", path: "/any" }),
  read: asUser,
};

const INVALID_CLIENT = { statusCode: 401, data: { error: "invalid_client" } };
const INVALID_GRANT = { statusCode: 400, data: { error: "invalid_grant", error_description: "revoked" } };
const tokensWith = (more: object) => ({ statusCode: 200, data: { token_type: "Bearer", ...more } });

/** Signs in with a token set. Requests to the token endpoint end with `outcomes`; other calls accept `FRESH`. */
function setup(
  tokens: Partial<TokenSet>,
  {
    outcomes = [],
    options = {},
    accepted = [FRESH],
  }: { outcomes?: Parameters<typeof stubWx>; options?: object; accepted?: string[] } = {},
) {
  const refreshes = stubWx(...outcomes);
  Object.assign((globalThis as any).wx, { login: ({ success }: any) => success({ code: "c" }) });
  const made = fakeClient(({ url, token }: FakeRequest) => {
    if (url.includes("wechat-miniprogram")) return { ...USER, token: FRESH };
    if (!accepted.includes(token)) throw DEAD;
    return USER;
  }, options);
  const { session, tokenProvider } = made.client;
  session
    .begin("SIGNED_IN")
    .commitTokenSet({ ...USER, token: tokens.access_token } as User, { access_token: "", ...tokens });
  return {
    ...made,
    refreshes,
    stored: () => tokenProvider.getTokenSet?.(),
    get: () => call(made.client, ENDPOINT, {}),
    tokens: () => made.requests.map(({ token }) => token),
  };
}

test("stores the token set of a sign-in with its user", () => {
  const { client, stored } = setup({ access_token: VALID, id_token: "id", refresh_token: "r-1" });
  expect(client.session.current()).toEqual({ token: VALID, user: { ...USER, token: VALID } });
  expect(stored()).toEqual({ access_token: VALID, id_token: "id", refresh_token: "r-1" });
});

test("ignores a sign-in that a later sign-in has overtaken", () => {
  const { client, stored } = setup({ access_token: VALID, refresh_token: "r-1" });
  const late = client.session.begin("SIGNED_IN");
  client.session.signIn("t-2");
  expect(late.commitTokenSet({ id: "u-3", token: "t-3" }, { access_token: "t-3" })).toEqual({
    id: "u-3",
    token: "t-3",
  });
  expect([client.session.token(), stored()]).toEqual(["t-2", null]);
});

test.each<[string, (client: ReturnType<typeof setup>["client"]) => void]>([
  ["another sign-in", ({ session }) => session.signIn({ id: "u-2", token: "t-2" })],
  ["a sign-out", ({ session }) => session.signOut()],
])("removes the token set from the storage after %s", (_name, change) => {
  const values: Record<string, unknown> = {};
  const storage = {
    getItem: (key: string) => values[key],
    setItem: (key: string, value: unknown) => {
      values[key] = value;
    },
    removeItem: (key: string) => {
      delete values[key];
    },
  };
  const { client } = setup({ access_token: VALID, refresh_token: "r-1" }, { options: { storage } });
  expect(values).toHaveProperty("_authing_token_set.refresh_token", "r-1");
  change(client);
  expect(JSON.stringify(values)).not.toContain("r-1");
});

test("keeps the token set when the app stores the user again", () => {
  const { client, stored } = setup({ access_token: VALID, refresh_token: "r-1" });
  client.session.signIn({ ...USER, token: VALID });
  expect(stored()).toMatchObject({ refresh_token: "r-1" });
});

describe("a call", () => {
  test("refreshes an expired token first, without autoRefreshToken", async () => {
    const { get, refreshes, tokens, stored } = setup(
      { access_token: EXPIRED, id_token: "id", refresh_token: "r-1" },
      { outcomes: [tokensWith({ access_token: FRESH })] },
    );
    expect(await get()).toEqual(USER);
    expect(refreshes).toMatchObject([
      {
        method: "POST",
        url: `${HOST}/oidc/token`,
        data: "client_id=app-1&grant_type=refresh_token&refresh_token=r-1",
        header: { "x-authing-app-id": "app-1" },
      },
    ]);
    expect(refreshes[0].header).not.toHaveProperty("authorization");
    expect(tokens()).toEqual([FRESH]);
    // The response contains neither a refresh token nor an ID token, so the old ones stay.
    expect(stored()).toEqual({ access_token: FRESH, token_type: "Bearer", id_token: "id", refresh_token: "r-1" });
  });

  test.each([null, ""])(
    "keeps the refresh token and the ID token if the response contains %j for them",
    async (none) => {
      const { get, stored } = setup(
        { access_token: EXPIRED, id_token: "id", refresh_token: "r-1", scope: "openid" },
        { outcomes: [tokensWith({ access_token: FRESH, id_token: none, refresh_token: none })] },
      );
      expect(await get()).toEqual(USER);
      expect(stored()).toMatchObject({ access_token: FRESH, id_token: "id", refresh_token: "r-1", scope: "openid" });
    },
  );

  test.each<[string, object, string, string | undefined]>([
    ["in the form", {}, "client_id=app-1&client_secret=s3cret&", undefined],
    [
      "in a header",
      { tokenEndPointAuthMethod: "client_secret_basic" },
      "",
      `Basic ${Buffer.from("app-1:s3cret").toString("base64")}`,
    ],
  ])("authenticates an application that has a secret: %s", async (_place, options, credentials, authorization) => {
    const { get, refreshes } = setup(
      { access_token: EXPIRED, refresh_token: "r-1" },
      { outcomes: [tokensWith({ access_token: FRESH })], options: { secret: "s3cret", ...options } },
    );
    await get();
    expect(refreshes[0].data).toBe(`${credentials}grant_type=refresh_token&refresh_token=r-1`);
    expect(refreshes[0].header.authorization).toBe(authorization);
  });

  test("refreshes a token in the last part of its lifetime, and stores the new refresh token", async () => {
    const { get, tokens, stored } = setup(
      { access_token: expiringIn(20), refresh_token: "r-1" },
      { outcomes: [tokensWith({ access_token: FRESH, refresh_token: "r-2" })] },
    );
    await get();
    expect(tokens()).toEqual([FRESH]);
    expect(stored()).toMatchObject({ refresh_token: "r-2" });
  });

  test("sends a valid token without a refresh", async () => {
    const { get, tokens } = setup({ access_token: VALID, refresh_token: "r-1" }, { accepted: [VALID] });
    await get();
    expect(tokens()).toEqual([VALID]);
  });

  test("refreshes a token that the service rejects, and retries once", async () => {
    const { get, tokens, client } = setup(
      { access_token: VALID, refresh_token: "r-1" },
      { outcomes: [tokensWith({ access_token: FRESH })] },
    );
    const events: string[] = [];
    client.session.subscribe((event) => events.push(event));
    expect(await get()).toEqual(USER);
    expect(tokens()).toEqual([VALID, FRESH]);
    expect(events).toEqual(["INITIAL_SESSION", "TOKEN_REFRESHED"]);
  });

  test("shares one refresh with simultaneous calls, including those of other clients", async () => {
    const options = { storage: new MemoryStorage() };
    const tokens = { access_token: EXPIRED, refresh_token: "r-1" };
    const outcomes = [tokensWith({ access_token: FRESH })];
    const other = setup(tokens, { options });
    const { get, refreshes } = setup(tokens, { options, outcomes });
    expect(await Promise.all([get(), get(), other.get()])).toEqual([USER, USER, USER]);
    expect(refreshes).toHaveLength(1);
  });

  test("retries the refresh after a lost response", async () => {
    const { get, refreshes, stored } = setup(
      { access_token: EXPIRED, refresh_token: "r-1" },
      {
        outcomes: ["request:fail net::ERR_CONNECTION_RESET", tokensWith({ access_token: FRESH, refresh_token: "r-2" })],
      },
    );
    await get();
    expect(refreshes).toHaveLength(2);
    expect(stored()).toMatchObject({ refresh_token: "r-2" });
  });

  const FAILED = "request:fail net::ERR_FAILED";
  test.each([
    ["the network fails", "an expired token", EXPIRED, FAILED, { kind: "network" }],
    ["the network fails", "a rejected token", VALID, FAILED, { kind: "network" }],
    ["the service rejects the application", "an expired token", EXPIRED, INVALID_CLIENT, { code: 401 }],
    ["the service rejects the application", "a rejected token", VALID, INVALID_CLIENT, { code: 401 }],
  ])(
    "rejects, and keeps the session, if %s during the refresh of %s",
    async (_cause, _name, token, outcome, failure) => {
      const { get, stored, client, tokens, refreshes } = setup(
        { access_token: token, refresh_token: "r-1" },
        { outcomes: [outcome], options: { retry: false, autoLogin: true } },
      );
      await expect(get()).rejects.toMatchObject(failure);
      expect(refreshes).toHaveLength(1);
      expect(tokens()).toEqual(token === EXPIRED ? [] : [token]);
      expect(stored()).toEqual({ access_token: token, refresh_token: "r-1" });
      expect(client.session.current()).toMatchObject({ user: USER });
    },
  );

  test("rejects with the session error if the service rejects the refresh token, and forgets only that token", async () => {
    const { get, stored, refreshes, client } = setup(
      { access_token: EXPIRED, id_token: "id", refresh_token: "r-1" },
      { outcomes: [INVALID_GRANT] },
    );
    await expect(get()).rejects.toBe(DEAD);
    expect(stored()).toEqual({ access_token: EXPIRED, id_token: "id" });
    expect(client.session.current()).toMatchObject({ user: USER });
    await expect(get()).rejects.toBe(DEAD);
    expect(refreshes).toHaveLength(1);
  });

  test.each<[string, Parameters<typeof stubWx>[number]]>([
    ["the service rejects the refresh token", INVALID_GRANT],
    ["the network fails", "request:fail net::ERR_FAILED"],
  ])("keeps using a token that is still valid if %s", async (_name, outcome) => {
    const token = expiringIn(20);
    const { get, tokens } = setup(
      { access_token: token, refresh_token: "r-1" },
      { outcomes: [outcome], accepted: [token], options: { retry: false } },
    );
    expect(await get()).toEqual(USER);
    expect(tokens()).toEqual([token]);
  });

  test("signs in silently with autoLogin if the service rejects the refresh token", async () => {
    const { get, tokens, stored } = setup(
      { access_token: VALID, refresh_token: "r-1" },
      { outcomes: [INVALID_GRANT], options: { autoLogin: true } },
    );
    expect(await get()).toEqual(USER);
    expect(tokens()).toEqual([VALID, null, FRESH]);
    expect(stored()).toBeNull();
  });

  test("does not refresh a token without a refresh token", async () => {
    const { get, refreshes } = setup({ access_token: EXPIRED });
    await expect(get()).rejects.toBe(DEAD);
    expect(refreshes).toEqual([]);
  });
});

test("shares each refresh among clients while another session is refreshed, too", async () => {
  const storages = [new MemoryStorage(), new MemoryStorage()];
  const outcomes = [tokensWith({ access_token: FRESH }), tokensWith({ access_token: FRESH })];
  const start = (storage: MemoryStorage | undefined, refresh_token: string) =>
    setup({ access_token: EXPIRED, refresh_token }, { options: { storage } });
  const clients = [start(storages[0], "r-1"), start(storages[1], "other"), start(storages[0], "r-1")];
  const refreshes = stubWx(...outcomes);
  await Promise.all(clients.map(({ get }) => get()));
  expect(refreshes.map(({ data }) => data.replace(/^.*=/, ""))).toEqual(["r-1", "other"]);
});

test("stores the new token in the stored user, too", async () => {
  const { client, get } = setup(
    { access_token: EXPIRED, refresh_token: "r-1" },
    { outcomes: [tokensWith({ access_token: FRESH })] },
  );
  await get();
  expect(client.tokenProvider.getUser()).toEqual({ ...USER, token: FRESH });
  client.session.signIn({ ...(client.tokenProvider.getUser() as User), nickname: "Annie" });
  expect(client.session.refreshToken()).toBe("r-1");
});

test("never stores a token whose refresh token is missing from the storage", async () => {
  const storage = new MemoryStorage();
  const { get } = setup(
    { access_token: EXPIRED, refresh_token: "r-1" },
    { options: { storage }, outcomes: [tokensWith({ access_token: FRESH, refresh_token: "r-2" })] },
  );
  const held: unknown[] = [];
  for (const write of ["setItem", "removeItem"] as const) {
    const original = storage[write].bind(storage) as (key: string, value?: unknown) => void;
    storage[write] = (key: string, value?: unknown) => {
      original(key, value);
      held.push((storage.getItem("_authing_token_set") as TokenSet | undefined)?.refresh_token);
    };
  }
  await get();
  expect([...new Set(held)]).toEqual(["r-2"]);
});

test.each<[string, (session: ReturnType<typeof setup>["client"]["session"]) => void]>([
  ["signs out", (session) => session.signOut()],
  ["changes", (session) => session.signIn({ id: "u-2", token: tokenOf("u-2") })],
])("rejects a step of a longer call, without sending it, if the user %s during the refresh", async (_name, change) => {
  const { client, requests } = setup(
    { access_token: EXPIRED, refresh_token: "r-1" },
    { outcomes: [tokensWith({ access_token: FRESH })] },
  );
  const turn = client.session.begin();
  const outcome = callInTurn(client, ENDPOINT, {}, turn);
  change(client.session);
  await expect(outcome).rejects.toMatchObject({ kind: "unauthenticated" });
  expect(requests).toEqual([]);
});

test("sends a single call for the user who made it, even if the user signs out during the refresh", async () => {
  const { client, get, tokens } = setup(
    { access_token: EXPIRED, refresh_token: "r-1" },
    { outcomes: [tokensWith({ access_token: FRESH })] },
  );
  const outcome = get();
  client.session.signOut();
  expect(await outcome).toEqual(USER);
  expect(tokens()).toEqual([FRESH]);
});

describe("refresh", () => {
  test("resolves with the new token and its times", async () => {
    const { client } = setup(
      { access_token: EXPIRED, refresh_token: "r-1" },
      { outcomes: [tokensWith({ access_token: FRESH })] },
    );
    const { iat, exp } = decodeJwt(FRESH);
    expect(await client.session.tokenRefresh.refresh(EXPIRED)).toEqual({ token: FRESH, iat, exp });
  });

  test("accepts an opaque access token", async () => {
    const { client, stored } = setup(
      { access_token: "opaque-1", refresh_token: "r-1" },
      { outcomes: [tokensWith({ access_token: "opaque-2" })] },
    );
    expect(await client.session.tokenRefresh.refresh("opaque-1")).toEqual({
      token: "opaque-2",
      iat: undefined,
      exp: undefined,
    });
    expect(stored()).toMatchObject({ access_token: "opaque-2", refresh_token: "r-1" });
  });

  test.each<[string, Parameters<typeof stubWx>]>([
    ["has succeeded", [tokensWith({ access_token: FRESH, refresh_token: "r-2" })]],
    ["has failed", [INVALID_GRANT]],
  ])("does not touch the session of a user who has signed in before it %s", async (_name, outcomes) => {
    const { client, stored } = setup({ access_token: VALID, refresh_token: "r-1" }, { outcomes });
    const refreshed = client.session.tokenRefresh.refresh(VALID).catch(() => {});
    const token = tokenOf("u-2");
    const tokens = { access_token: token, refresh_token: "other" };
    client.session.begin("SIGNED_IN").commitTokenSet({ id: "u-2", token }, tokens);
    await refreshed;
    expect(stored()).toEqual(tokens);
  });

  test("keeps only the access token if the app's store of the session has no token sets", async () => {
    let token = "";
    const tokenProvider = class {
      getToken = () => token;
      setToken = (value: string) => {
        token = value;
      };
      getUser = () => null;
      setUser = (user: User) => {
        token = user.token || token;
      };
      clearUser = () => {
        token = "";
      };
    };
    const { client, refreshes, get } = setup(
      { access_token: EXPIRED, refresh_token: "r-1" },
      { options: { tokenProvider } },
    );
    expect(client.session.token()).toBe(EXPIRED);
    await expect(get()).rejects.toBe(DEAD);
    expect(refreshes).toEqual([]);
  });
});
