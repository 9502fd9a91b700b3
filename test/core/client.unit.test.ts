import { Client } from "../../src/core/client";
import { GraphqlClient, HttpClient } from "../../src/http/clients";
import { type AuthenticationClientOptions, resolveOptions } from "../../src/options";
import { AuthenticationTokenProvider } from "../../src/session/authentication-token-provider";
import { MemoryStorage } from "../../src/session/storage";

const resolve = (options: Partial<AuthenticationClientOptions> = {}) =>
  resolveOptions({ appId: "app-1", host: "https://my.example.com", storage: new MemoryStorage(), ...options });

beforeEach(() => Object.assign(globalThis, { wx: {} }));

test("uses the SDK's token provider and HTTP clients by default", () => {
  const { options, tokenProvider, service } = new Client(resolve());
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
  const { options, tokenProvider, service } = new Client(resolve(parts));
  expect(made).toEqual([[options], [options, tokenProvider], ["https://my.example.com/graphql/v2", options]]);
  for (const part of [tokenProvider, service.httpClient, service.graphqlClient]) expect(part).toBeInstanceOf(Part);
});

test.each([
  [{ token: "t-1" }, "t-1"],
  [{ accessToken: "t-2" }, "t-2"],
  [{ token: "t-1", accessToken: "t-2" }, "t-2"],
])("signs in with %j", (tokens, token) => {
  const client = new Client(resolve(tokens));
  expect(client.tokenProvider.getToken()).toBe(token);
  expect(client.session.order.generation).toBe(2);
});

test("logs the events of the session", async () => {
  const info = jest.fn();
  const client = new Client(resolve({ logger: { info, warn: info } }));
  // The subscription starts asynchronously.
  await Promise.resolve();
  client.session.signIn("t-1");
  client.session.signOut();
  expect(info.mock.calls.map(([line]) => line)).toEqual([
    "authing session INITIAL_SESSION signed-out",
    "authing session SIGNED_IN signed-in",
    "authing session SIGNED_OUT signed-out",
  ]);
});

test("keeps the stored session if no token is given", () => {
  const storage = new MemoryStorage();
  storage.setItem("_authing_token", "t-0");
  const client = new Client(resolve({ storage }));
  expect(client.session.token()).toBe("t-0");
  expect(client.session.order.generation).toBe(0);
});
