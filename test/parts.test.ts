import type * as sources from "../src/index";
import { describeSubjects } from "./support/describe-method";
import { recordRequests } from "./support/record-requests";
import { jwtOf } from "./support/tokens";

const { createRealm } = require("../scripts/realm.cjs");

const USER = { id: "u-1", token: "t-1" };

describeSubjects("an app's own parts", (start) => {
  test("tokenProvider holds the session, and the storage stays empty", async () => {
    const session: { token: string | null; user: sources.User | null } = { token: null, user: null };
    class MemoryProvider {
      getToken = () => session.token;
      getUser = () => session.user;
      setToken(token: string) {
        session.token = token;
      }
      setUser(user: sources.User) {
        session.user = user;
        session.token = user.token ?? session.token;
      }
      clearUser() {
        session.token = session.user = null;
      }
    }
    const { authing, stored } = await start({ tokenProvider: MemoryProvider });
    const user = await authing.loginByCode("code");
    expect(session).toEqual({ token: user.token, user });
    expect(stored()).toEqual({ token: "", user: "" });
    expect(authing.tokenProvider).toBeInstanceOf(MemoryProvider);
    expect(await authing.getCurrentUser()).toMatchObject({ id: user.id });
    await authing.logout();
    expect(session).toEqual({ token: null, user: null });
  });

  test("httpClient sends REST requests to absolute URLs", async () => {
    const request = jest.fn(async (_config: sources.HttpRequestConfig): Promise<any> => USER);
    class RecordingClient {
      request = request;
    }
    const { authing, emulator, stored } = await start({ httpClient: RecordingClient });
    await authing.loginByCode("code");
    expect(request.mock.calls).toMatchObject([
      [{ method: "POST", url: `${emulator.url}/connections/social/wechat-miniprogram/auth`, data: { code: "code" } }],
    ]);
    expect(stored()).toEqual({ token: "t-1", user: USER });
  });

  test("graphqlClient sends GraphQL requests", async () => {
    const endpoints: string[] = [];
    const request = jest.fn(async (_request: sources.GraphqlRequest): Promise<any> => ({ user: USER }));
    class RecordingClient {
      request = request;
      constructor(endpoint: string) {
        endpoints.push(endpoint);
      }
    }
    const { authing, emulator } = await start({ graphqlClient: RecordingClient, token: "t-0" });
    expect(await authing.getCurrentUser()).toEqual(USER);
    expect(endpoints).toEqual([`${emulator.url}/graphql/v2`]);
    expect(request.mock.calls).toMatchObject([[{ query: expect.stringContaining("user"), token: "t-0" }]]);
  });

  test("each call rejects and calls onError once if a client resolves with undefined", async () => {
    class EmptyClient {
      request = async (): Promise<any> => undefined;
    }
    const { authing, failure, reported } = await start({ httpClient: EmptyClient, graphqlClient: EmptyClient });
    expect(await failure(authing.loginByCode("code"))).toMatchObject({ kind: "response" });
    expect(await failure(authing.checkLoginStatus())).toMatchObject({ kind: "response" });
    expect(reported).toHaveLength(2);
  });

  test.each([new TypeError("offline"), "offline", undefined])(
    "each call rejects with an AuthingError if a client rejects with %p",
    async (cause) => {
      class FailingClient {
        request = (): Promise<any> => Promise.reject(cause);
      }
      const { authing, emulator, failure, reported } = await start({
        httpClient: FailingClient,
        graphqlClient: FailingClient,
      });
      const expected = { kind: "network", url: expect.stringContaining(emulator.url), cause };
      expect(await failure(authing.loginByCode("code"))).toMatchObject(expected);
      expect(await failure(authing.loginByEmail("bob@example.com", "pw"))).toMatchObject(expected);
      expect(await failure(authing.bindPhone("13800000000", "1234"))).toMatchObject(expected);
      expect(reported).toHaveLength(3);
    },
  );

  test("each call rejects with an AuthingError if the store of the session fails", async () => {
    const cause = new RangeError("full");
    class FullProvider {
      getToken = () => null;
      getUser = () => null;
      setToken() {}
      setUser() {
        throw cause;
      }
      clearUser() {}
    }
    const { authing, failure } = await start({ tokenProvider: FullProvider });
    expect(await failure(authing.loginByCode("code"))).toMatchObject({ kind: "argument", cause });
  });

  test("options.headers renames headers", async () => {
    const { authing, wx } = await start({
      appId: "app-1",
      userPoolId: "pool-1",
      tenantId: "t-1",
      lang: "en-US",
      headers: { "app-id": "x-acme-app", "tenant-id": "x-acme-tenant", lang: "x-acme-lang" },
    });
    const requests = recordRequests(wx);
    await authing.sendSmsCode("13800000000");
    expect(requests[0]?.header).toMatchObject({
      "x-acme-app": "app-1",
      "x-acme-tenant": "t-1",
      "x-acme-lang": "en-US",
      "x-authing-userpool-id": "pool-1",
      "x-authing-request-from": "wxapp",
    });
    expect(requests[0]?.header).not.toHaveProperty("x-authing-app-id");
  });
});

test.each([
  [
    "httpClient",
    class {
      constructor() {
        throw new Error("boom");
      }
    },
  ],
  [
    "tokenProvider",
    class {
      setToken() {
        throw new Error("boom");
      }
    },
  ],
])("the packed SDK's constructor throws an AuthingError if the app's %s throws", (name, part) => {
  const { AuthenticationClient, AuthingError } = createRealm({ wx: {} })("authing-wxapp-sdk");
  const create = () => new AuthenticationClient({ appId: "app-1", token: "t-1", lang: "en-US", [name]: part });
  expect(create).toThrow(AuthingError);
  expect(create).toThrow("An argument or an option failed: Error: boom");
});

describeSubjects("a subclass", (start) => {
  test("extends the client with class syntax", async () => {
    const { authing, wx } = await start();
    const Client = authing.constructor as typeof sources.AuthenticationClient;
    class Mine extends Client {
      calls = 0;
      override sendSmsCode(phone: string): Promise<sources.CommonMessage> {
        this.calls++;
        return super.sendSmsCode(phone, "+86");
      }
      double(): number {
        return this.calls * 2;
      }
    }
    const mine = new Mine({ appId: "app-1" });
    const requests = recordRequests(wx);
    await mine.sendSmsCode("13800000000");
    expect(requests).toMatchObject([{ data: { phone: "13800000000", phoneCountryCode: "+86" } }]);
    expect(mine.double()).toBe(2);
    expect(mine).toBeInstanceOf(Mine);
    expect(mine).toBeInstanceOf(Client);
  });
});

test("the packed SDK's class supports subclasses compiled to ES5", () => {
  const wx = { getStorageSync: () => jwtOf({ sub: "u-1" }) };
  const { AuthenticationClient } = createRealm({ wx })("authing-wxapp-sdk");
  function Mine(this: any, options: object): any {
    return AuthenticationClient.call(this, options) || this;
  }
  Mine.prototype = Object.create(AuthenticationClient.prototype, { constructor: { value: Mine } });
  Mine.prototype.whoami = function () {
    return this.checkLoggedIn();
  };
  const mine = new (Mine as any)({ appId: "app-1" });
  expect(mine.whoami()).toBe("u-1");
  expect(mine.options.appId).toBe("app-1");
  expect(mine).toBeInstanceOf(Mine);
});
