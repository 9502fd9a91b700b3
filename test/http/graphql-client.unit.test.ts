import { GraphqlClient } from "../../src/http/clients";
import { resolveOptions } from "../../src/options";
import { stubWx } from "../support/stub-wx";

const ENDPOINT = "https://my.example.com/graphql/v2";
const ANSWER = { statusCode: 200, data: { data: { any: 1 } } };

function setup() {
  const onError = jest.fn();
  const options = resolveOptions({ appId: "app-1", host: "https://my.example.com", onError });
  return { onError, client: new GraphqlClient(ENDPOINT, options) };
}

test("posts a document with its variables and token", async () => {
  const asked = stubWx(ANSWER);
  const request = { query: "query($a: Int){any(a: $a)}", variables: { a: 1 }, token: "t-1" };
  expect(await setup().client.request(request)).toEqual({ any: 1 });
  expect(asked).toMatchObject([
    {
      method: "POST",
      url: ENDPOINT,
      data: { query: request.query, variables: { a: 1 } },
      header: { authorization: "Bearer t-1" },
    },
  ]);
});

test("sends additional headers", async () => {
  const asked = stubWx(ANSWER);
  await setup().client.request({ query: "{any}", headers: { cookie: "a=1" } });
  expect(asked[0].header).toMatchObject({ cookie: "a=1" });
});

test("posts a document without variables or a token by default", async () => {
  const [asked] = [stubWx(ANSWER), await setup().client.request({ query: "{any}" })];
  expect(asked[0].data).toEqual({ query: "{any}", variables: {} });
  expect(asked[0].header).not.toHaveProperty("authorization");
});

test("rejects an error response, and calls onError unless the request is quiet", async () => {
  const { client, onError } = setup();
  const refused = { statusCode: 200, data: { errors: [{ message: { code: 2004, message: "m" } }] } };
  stubWx(refused, refused);
  await expect(client.request({ query: "{any}", quiet: true })).rejects.toMatchObject({ code: 2004 });
  expect(onError).not.toHaveBeenCalled();
  await expect(client.request({ query: "{any}" })).rejects.toMatchObject({ code: 2004 });
  expect(onError.mock.calls).toEqual([[2004, "m", null]]);
});

describe("after a network failure", () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  test.each([
    ["{any}", 2],
    ["query{any}", 2],
    ["{ mutation }", 2],
    ["query mutation{any}", 2],
    ["mutationLog: {any}", 2],
    ["mutation{any}", 1],
    ["mutation any{any}", 1],
    ["\n  mutation any{any}", 1],
    ["# comment\nmutation any{any}", 1],
    [", mutation any{any}", 1],
    ["fragment F on User{id} mutation any{...F}", 1],
  ])("sends %j %d times", async (query, times) => {
    const asked = stubWx("request:fail", ANSWER);
    setup()
      .client.request({ query })
      .catch(() => {});
    await jest.runAllTimersAsync();
    expect(asked).toHaveLength(times);
  });
});
