import { AuthenticationClient } from "../src/authentication-client";
import { Client } from "../src/core/client";
import type { AuthenticationClientOptions } from "../src/options";
import { MemoryStorage } from "../src/session/storage";

/** Lets due timers run. */
const afterLaunch = () => new Promise((resolve) => setTimeout(resolve, 0));

function create(options: AuthenticationClientOptions = {}) {
  return new AuthenticationClient({ appId: "app-1", storage: new MemoryStorage(), ...options });
}

const getRandomValues = jest.fn();
beforeEach(() => {
  getRandomValues.mockReset();
  Object.assign(globalThis, { wx: { getRandomValues } });
});

test("prefetches random bytes asynchronously after the client is created", async () => {
  create();
  expect(getRandomValues).not.toHaveBeenCalled();
  await afterLaunch();
  expect(getRandomValues).toHaveBeenCalledTimes(1);
});

test("creates the token provider and the HTTP clients once, on first use", () => {
  const authing = create();
  expect(authing.client).toBeInstanceOf(Client);
  const { tokenProvider, httpClient, graphqlClient } = authing;
  expect(tokenProvider).toBe(authing.client.tokenProvider);
  expect({ httpClient, graphqlClient }).toEqual({
    httpClient: authing.client.service.httpClient,
    graphqlClient: authing.client.service.graphqlClient,
  });
});

/** Returns a proxy that also wraps objects in its members, as Vue's `reactive` does. */
function reactive<T extends object>(target: T): T {
  return new Proxy(target, {
    get(object, key, receiver) {
      const value = Reflect.get(object, key, receiver);
      return typeof value === "object" && value !== null ? reactive(value) : value;
    },
  });
}

test("works in the state of a framework that wraps objects in proxies", async () => {
  const request = jest.fn(({ success }) =>
    success({ statusCode: 200, data: { code: 200, data: { id: "u-1", token: "t-1" } } }),
  );
  Object.assign(globalThis, { wx: { request } });
  const authing = reactive(create());
  expect(await authing.loginByCode("code")).toEqual({ id: "u-1", token: "t-1" });
  expect(await authing.loginByCode("code")).toEqual({ id: "u-1", token: "t-1" });
  expect(authing.tokenProvider.getToken()).toBe("t-1");
  expect([authing.tokenProvider, authing.mfa]).toEqual([authing.tokenProvider, authing.mfa]);
});

test.each([["token"], ["accessToken"]])("stores %s when the client is created", (name) => {
  const storage = new MemoryStorage();
  create({ [name]: "t-1", storage });
  expect(storage.getItem("_authing_token")).toBe("t-1");
});

test.each([["tokenProvider"], ["httpClient"], ["graphqlClient"]])(
  "the constructor throws if the app's %s cannot be created",
  (name) => {
    const failure = new Error("from the app");
    class Part {
      constructor() {
        throw failure;
      }
    }
    expect(() => create({ [name]: Part as never })).toThrow(failure);
  },
);

test("logs the first session event of a client that is never called", async () => {
  const info = jest.fn();
  create({ logger: { info, warn: info } });
  await afterLaunch();
  expect(info.mock.calls).toEqual([["authing session INITIAL_SESSION signed-out"]]);
});
