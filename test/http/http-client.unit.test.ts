import { HttpClient } from "../../src/http/clients";
import { resolveOptions } from "../../src/options";
import { stubWx } from "../support/stub-wx";

function setup() {
  const onError = jest.fn();
  const options = resolveOptions({ appId: "app-1", host: "https://my.example.com", retry: false, onError });
  return { onError, client: new HttpClient(options, { getToken: () => "t-1" } as never) };
}

test.each<[string, string | null | undefined, string | undefined]>([
  ["the session's token by default", undefined, "Bearer t-1"],
  ["the request's token if it has one", "mfa", "Bearer mfa"],
  ["no token for null", null, undefined],
])("sends a request with the right token: %s", async (_name, token, authorization) => {
  const asked = stubWx({ statusCode: 200, data: { code: 200, data: [1] } });
  expect(await setup().client.request({ method: "POST", url: "/any", data: { a: 1 }, token })).toEqual([1]);
  expect(asked).toMatchObject([{ method: "POST", url: "https://my.example.com/any", data: { a: 1 } }]);
  expect(asked[0].header.authorization).toBe(authorization);
});

test("rejects an error response, and calls onError unless the request is quiet", async () => {
  const { client, onError } = setup();
  const refused = { statusCode: 200, data: { code: 2004, message: "m" } };
  stubWx(refused, refused);
  await expect(client.request({ url: "/any", quiet: true })).rejects.toMatchObject({ code: 2004 });
  expect(onError).not.toHaveBeenCalled();
  await expect(client.request({ url: "/any" })).rejects.toMatchObject({ code: 2004 });
  expect(onError.mock.calls).toEqual([[2004, "m", null]]);
});

test("rejects a call without a request", async () => {
  await expect(setup().client.request(undefined as never)).rejects.toMatchObject({ kind: "argument" });
});
