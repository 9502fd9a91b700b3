import { ApiClient, addMethods } from "../../src/core/api-client";
import { type FakeRequest, fakeClient } from "./fake-client";

/** Returns an instance of a class with these methods. Their requests get the response that `answer` returns. */
export function withMethods(
  methods: object,
  answer: (request: FakeRequest) => unknown = () => "answer",
  options?: object,
) {
  const { client, requests, stored } = fakeClient(answer, options);
  class Owner extends ApiClient {}
  addMethods(Owner as never, methods as never);
  return { owner: new Owner(() => client) as any, client, requests, stored };
}
