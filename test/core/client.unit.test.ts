import { inspect } from "node:util";
import { Client } from "../../src/core/client";
import { GraphqlClient, HttpClient } from "../../src/http/clients";
import { AuthenticationTokenProvider } from "../../src/session/authentication-token-provider";
import { MemoryStorage } from "../../src/session/storage";

const given = () => ({ appId: "app-1", host: "https://my.example.com", storage: new MemoryStorage() });

beforeEach(() => Object.assign(globalThis, { wx: {} }));

test("uses the SDK's token provider and HTTP clients by default", () => {
  const { options, tokenProvider, service } = new Client(given());
  expect(options).toMatchObject({ appId: "app-1", appHost: "https://my.example.com" });
  expect(tokenProvider).toBeInstanceOf(AuthenticationTokenProvider);
  const { httpClient, graphqlClient } = service;
  expect(service.options).toBe(options);
  expect(httpClient).toBeInstanceOf(HttpClient);
  expect(httpClient).toEqual({ options, tokenProvider });
  expect(graphqlClient).toBeInstanceOf(GraphqlClient);
  expect(graphqlClient).toEqual({ endpoint: "https://my.example.com/graphql/v2", options });
});

test("passes the options to the constructors of the app's token provider and HTTP clients", () => {
  const made: unknown[][] = [];
  class Part {
    constructor(...args: unknown[]) {
      made.push(args);
    }
    getToken = () => null;
    getUser = () => null;
  }
  const parts = { tokenProvider: Part, httpClient: Part, graphqlClient: Part } as never as object;
  const { options, tokenProvider, service } = new Client({ ...given(), ...parts });
  expect(made).toEqual([[options], [options, tokenProvider], ["https://my.example.com/graphql/v2", options]]);
  for (const part of [tokenProvider, service.httpClient, service.graphqlClient]) expect(part).toBeInstanceOf(Part);
});

test.each([
  [{ token: "t-1" }, "t-1"],
  [{ accessToken: "t-2" }, "t-2"],
  [{ token: "t-1", accessToken: "t-2" }, "t-2"],
])("signs in with %j", (tokens, token) => {
  const client = new Client({ ...given(), ...tokens });
  expect(client.tokenProvider.getToken()).toBe(token);
  expect(client.session.order.generation).toBe(2);
});

test("keeps the stored session if no token is given", () => {
  const storage = new MemoryStorage();
  storage.setItem("_authing_token", "t-0");
  const client = new Client({ ...given(), storage });
  expect(client.session.token()).toBe("t-0");
  expect(client.session.order.generation).toBe(0);
});

test("hides secrets and the storage from JSON and inspect", () => {
  const storage = new MemoryStorage();
  const client = new Client({ ...given(), storage, token: "s3cret", accessToken: "s3cret", secret: "s3cret" });
  expect(client.options).toMatchObject({ token: "s3cret", accessToken: "s3cret", secret: "s3cret", storage });
  expect(JSON.stringify(client.options)).not.toContain("s3cret");
  expect(inspect(client.options)).not.toMatch(/s3cret|MemoryStorage/);
});

test("prefetches random bytes asynchronously after the client is created", async () => {
  // Waits for the prefetches of the clients in the tests above.
  await new Promise((resolve) => setTimeout(resolve, 0));
  const getRandomValues = jest.fn();
  Object.assign(globalThis, { wx: { getRandomValues } });
  new Client(given());
  expect(getRandomValues).not.toHaveBeenCalled();
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect(getRandomValues).toHaveBeenCalledTimes(1);
});

test("creates each sub-client once, on first use", () => {
  const client = new Client(given());
  const create = jest.fn(() => ({}));
  const one = client.subClient("one", create);
  expect(client.subClient("one", create)).toBe(one);
  expect(client.subClient("other", create)).not.toBe(one);
  expect(create.mock.calls).toEqual([[client], [client]]);
});
