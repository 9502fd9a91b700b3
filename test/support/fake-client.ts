import { Client } from "../../src/core/client";
import { type AuthenticationClientOptions, resolveOptions } from "../../src/options";
import { MemoryStorage } from "../../src/session/storage";

/** A REST or GraphQL request, as an app's own client receives it. */
export type FakeRequest = Record<string, any>;

export const HOST = "https://my.example.com";

/**
 * Creates a client that needs no network. Each request resolves with what `answer` returns, or rejects with what it
 * throws.
 *
 * @param answer returns the `data` of a response
 */
export function fakeClient(
  answer: (request: FakeRequest) => unknown = () => null,
  options: AuthenticationClientOptions = {},
) {
  const requests: FakeRequest[] = [];
  class FakeHttp {
    async request(request: FakeRequest): Promise<any> {
      requests.push(request);
      return answer(request);
    }
  }
  if (!("wx" in globalThis)) Object.assign(globalThis, { wx: {} });
  const client = new Client(
    resolveOptions({
      appId: "app-1",
      host: HOST,
      storage: new MemoryStorage(),
      httpClient: FakeHttp as never,
      graphqlClient: FakeHttp as never,
      ...options,
    }),
  );
  const stored = () => [client.tokenProvider.getToken(), client.tokenProvider.getUser()];
  return { client, requests, stored };
}
