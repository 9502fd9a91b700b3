import { Client } from "../../src/core/client";
import type { AuthenticationClientOptions } from "../../src/options";
import { MemoryStorage } from "../../src/session/storage";

/** A request to one of the app's own clients, of REST or GraphQL. */
export type FakeRequest = Record<string, any>;

export const HOST = "https://my.example.com";

/**
 * A client without a network: its requests get the answers that `answer` makes of them, or fail with what it throws.
 *
 * @param answer makes the `data` of an answer
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
  const client = new Client({
    appId: "app-1",
    host: HOST,
    storage: new MemoryStorage(),
    httpClient: FakeHttp as never,
    graphqlClient: FakeHttp as never,
    ...options,
  });
  const stored = () => [client.tokenProvider.getToken(), client.tokenProvider.getUser()];
  return { client, requests, stored };
}
