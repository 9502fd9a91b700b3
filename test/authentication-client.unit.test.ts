import { AuthenticationClient } from "../src/authentication-client";
import { Client } from "../src/core/client";
import { AuthingError } from "../src/errors/authing-error";
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
// Otherwise, the timers of a test would run in the next one.
afterEach(afterLaunch);

test.each<[string, AuthenticationClientOptions]>([
  ["without options that take effect at once", {}],
  ["with a logger", { logger: { info() {}, warn() {} } }],
])("prefetches random bytes asynchronously after a client %s is created", async (_name, options) => {
  create(options);
  expect(getRandomValues).not.toHaveBeenCalled();
  await afterLaunch();
  expect(getRandomValues).toHaveBeenCalledTimes(1);
});

test("creates the token provider and the HTTP clients once, on first use", () => {
  const authing = create();
  const client = authing.getClient();
  expect(client).toBeInstanceOf(Client);
  expect(authing.getClient()).toBe(client);
  const { tokenProvider, httpClient, graphqlClient } = authing;
  expect(tokenProvider).toBe(client.tokenProvider);
  expect({ httpClient, graphqlClient }).toEqual({
    httpClient: client.service.httpClient,
    graphqlClient: client.service.graphqlClient,
  });
});

test.each(["tokenProvider", "httpClient", "graphqlClient", "mfa"])("lets an app replace %s", (name) => {
  const authing: any = create();
  const [first, second] = [{}, {}];
  authing[name] = first;
  expect(authing[name]).toBe(first);
  authing[name] = second;
  expect(authing[name]).toBe(second);
  expect((create() as any)[name]).not.toBe(second);
});

function answerWithUser() {
  const request = jest.fn(({ success }) =>
    success({ statusCode: 200, data: { code: 200, data: { id: "u-1", token: "t-1" } } }),
  );
  Object.assign(globalThis, { wx: { request } });
}

test("works if the app freezes the client", async () => {
  answerWithUser();
  const authing = Object.freeze(create());
  expect(await authing.loginByCode("code")).toEqual({ id: "u-1", token: "t-1" });
  expect(authing.tokenProvider.getToken()).toBe("t-1");
  expect(authing.mfa).toBe(authing.mfa);
});

test("shares the client with objects that inherit from it", () => {
  const authing = create();
  const derived: typeof authing = Object.create(authing);
  expect(derived.getClient()).toBe(authing.getClient());
  expect(derived.mfa).toBe(authing.mfa);
});

/** Returns a proxy that also wraps objects in its members and reports changes, as Vue's `reactive` does. */
function reactive<T extends object>(target: T, onChange: (key: PropertyKey) => void): T {
  return new Proxy(target, {
    get(object, key, receiver) {
      const value = Reflect.get(object, key, receiver);
      return typeof value === "object" && value !== null ? reactive(value, onChange) : value;
    },
    set(object, key, value, receiver) {
      onChange(key);
      return Reflect.set(object, key, value, receiver);
    },
  });
}

test("works in the state of a framework that wraps objects in proxies", async () => {
  answerWithUser();
  // Otherwise, an effect that makes a call would run again after each call.
  const onChange = jest.fn();
  const authing = reactive(create(), onChange);
  expect(await authing.loginByCode("code")).toEqual({ id: "u-1", token: "t-1" });
  expect(await authing.loginByCode("code")).toEqual({ id: "u-1", token: "t-1" });
  expect(authing.tokenProvider.getToken()).toBe("t-1");
  expect([authing.tokenProvider, authing.mfa]).toEqual([authing.tokenProvider, authing.mfa]);
  expect(onChange).not.toHaveBeenCalled();
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
    const created = () => create({ [name]: Part as never });
    expect(created).toThrow(AuthingError);
    expect(created).toThrow("参数或选项出错：Error: from the app");
  },
);

test("logs the first session event of a client that is never called", async () => {
  const info = jest.fn();
  create({ logger: { info, warn: info } });
  await afterLaunch();
  expect(info.mock.calls).toEqual([["authing session INITIAL_SESSION signed-out"]]);
});
