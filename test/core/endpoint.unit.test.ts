import { get, inputMutation, mutation, operation, post, query } from "../../src/core/endpoint";
import { ApiClient, addMethods } from "../../src/core/method";
import { asIs, asUser } from "../../src/http/readers";
import { type FakeRequest, fakeClient, HOST } from "../support/fake-client";

const USER = { id: "u-1", token: "t-1" };

/** Returns an instance of a class with these methods. Their requests get the response that `answer` returns. */
function withMethods(methods: object, answer: (request: FakeRequest) => unknown = () => "answer", options?: object) {
  const { client, requests, stored } = fakeClient(answer, options);
  class Owner extends ApiClient {}
  addMethods(Owner as never, methods as never);
  return { owner: new Owner(client) as any, client, requests, stored };
}

const select = { fields: "a", read: asIs<unknown> };

describe.each<[string, (path: string, declaration: never, options: never) => object]>([
  ["get", get],
  ["post", post],
])("%s", (name, describeMethod) => {
  const sentAs = name === "get" ? "params" : "data";

  const setup = (declaration: string, options: object, answer?: (request: FakeRequest) => unknown) => {
    const described = describeMethod("/any", declaration as never, { read: asIs, ...options } as never);
    return withMethods({ any: described }, answer);
  };

  test("sends the values with the session's token and resolves with what the read option returns", async () => {
    const read = jest.fn(() => "read");
    const { owner, client, requests } = setup("phone, options?: {code?}", { read });
    client.session.signIn("t-1");
    expect(await owner.any("138", { code: "1" })).toBe("read");
    expect(read.mock.calls).toEqual([["answer"]]);
    const { params, data, ...rest } = requests[0] as FakeRequest;
    expect(rest).toEqual({ method: name.toUpperCase(), url: `${HOST}/any`, token: "t-1", quiet: true });
    expect({ params, data }).toEqual({ params: undefined, data: undefined, [sentAs]: { phone: "138", code: "1" } });
  });

  test("sends the values that the send option returns", async () => {
    const send = jest.fn((_values: object, _call: object) => ({ sent: 1 }));
    const { owner, client, requests } = setup("phone", { send });
    await owner.any("138");
    expect(requests[0]?.[sentAs]).toEqual({ sent: 1 });
    expect(send.mock.calls).toEqual([
      [{ phone: "138" }, { client, values: { phone: "138" }, name: "any", owner: expect.any(ApiClient) }],
    ]);
  });

  test("sends no token if the method is anonymous", async () => {
    const { owner, client, requests } = setup("phone", { anonymous: true });
    client.session.signIn("t-1");
    await owner.any("138");
    expect(requests[0]).toMatchObject({ token: null, [sentAs]: { phone: "138" } });
  });

  test.each([
    ["mfa", "mfa"],
    ["", "t-1"],
    [undefined, "t-1"],
    [null, "t-1"],
  ])("sends a nonempty bearer value as the token, and never sends it among the values: %j", async (mfaToken, token) => {
    const { owner, client, requests } = setup("phone, mfaToken?", { bearer: "mfaToken" });
    client.session.signIn("t-1");
    await owner.any("138", mfaToken);
    expect(requests[0]?.token).toBe(token);
    expect(requests[0]?.[sentAs]).toStrictEqual({ phone: "138" });
  });

  test.each<[string, object]>([
    ["needs a user", { needsUser: true }],
    ["has no bearer value", { bearer: "mfaToken" }],
  ])("sends nothing in single-page mode if nobody is signed in and the method %s", async (_name, options) => {
    const { owner, requests } = setup("mfaToken?", options);
    Object.assign(globalThis, { wx: { getLaunchOptionsSync: () => ({ scene: 1154 }) } });
    await expect(owner.any()).rejects.toMatchObject({ kind: "singlePage" });
    Object.assign(globalThis, { wx: {} });
    expect(requests).toEqual([]);
  });

  test("commits the result to the session if the method has an event", async () => {
    const { owner, stored } = setup("", { read: asUser, event: "SIGNED_IN" }, () => USER);
    expect(await owner.any()).toBe(USER);
    expect(stored()).toEqual(["t-1", USER]);
  });

  test("passes the bearer value to the send option as one of the call's values", async () => {
    const values: object[] = [];
    const { owner } = setup("phone, mfaToken?", {
      bearer: "mfaToken",
      send: (sent: object, call: { values: object }) => {
        values.push(call.values);
        return sent;
      },
    });
    await owner.any("138", "mfa");
    expect(values).toEqual([{ phone: "138", mfaToken: "mfa" }]);
  });
});

describe.each<["query" | "mutation", (declaration: never, options: never) => object]>([
  ["query", query],
  ["mutation", mutation],
])("%s", (type, describeMethod) => {
  test("sends the operation named after the method, with the values as variables and the session's token", async () => {
    const any = describeMethod("phone, options?: {code?}" as never, { select } as never);
    const { owner, client, requests } = withMethods({ any }, () => ({ any: "result" }));
    client.session.signIn("t-1");
    expect(await owner.any("138", { code: "1" })).toBe("result");
    expect(requests).toEqual([
      {
        query: `${type}($phone:String!,$code:String){any(phone:$phone,code:$code){a}}`,
        variables: { phone: "138", code: "1" },
        token: "t-1",
        quiet: true,
      },
    ]);
  });

  test("sends the operation that the field option names", async () => {
    const any = describeMethod("" as never, { select, field: "other" } as never);
    const { owner, requests } = withMethods({ any }, () => ({ other: "result" }));
    expect(await owner.any()).toBe("result");
    expect(requests[0]?.query).toBe(`${type}{other{a}}`);
  });

  test("commits the result of each call to the session", async () => {
    let at = 0;
    const read = asUser;
    const any = describeMethod("" as never, { select: { fields: "id", read }, event: "SIGNED_IN" } as never);
    const { owner, stored } = withMethods({ any }, () => ({ any: { id: "u-1", token: `t-${++at}` } }));
    await owner.any();
    await owner.any();
    expect(stored()).toEqual(["t-2", { id: "u-1", token: "t-2" }]);
  });

  test("encrypts passwords, including those in objects, but not cleartext values", async () => {
    const declaration = "password: password, cleartextPassword: cleartext, options?: {oldPassword?: password, code?}";
    const any = describeMethod(declaration as never, { select } as never);
    const { owner, requests } = withMethods({ any }, () => ({ any: 1 }), {
      publicKey: "key",
      encryptFunction: async (text: string) => `<${text}>`,
    });
    await owner.any("a", "b", { oldPassword: "c", code: "d" });
    expect(requests[0]?.variables).toEqual({
      password: "<a>",
      cleartextPassword: "b",
      oldPassword: "<c>",
      code: "d",
    });
  });
});

describe("inputMutation", () => {
  test("sends the values in one variable of the mutation's input type", async () => {
    const registerByAny = inputMutation("email, options?: {customData?: object}" as never, { select } as never);
    const { owner, requests } = withMethods({ registerByAny }, () => ({ registerByAny: "result" }));
    expect(await owner.registerByAny("e", { customData: { age: 5 } })).toBe("result");
    await owner.registerByAny("f");
    expect(requests[0]).toMatchObject({
      query: "mutation($input:RegisterByAnyInput!){registerByAny(input:$input){a}}",
      variables: { input: { email: "e", params: '[{"key":"age","value":5}]', context: null } },
    });
    expect(requests[1]).toMatchObject({
      query: requests[0]?.query,
      variables: { input: { email: "f", params: null } },
    });
  });

  test("encrypts passwords in the input", async () => {
    const any = inputMutation("password: password, options?: {oldPassword?: password}" as never, { select } as never);
    const { owner, requests } = withMethods({ any }, () => ({ any: 1 }), {
      publicKey: "key",
      encryptFunction: async (text: string) => `<${text}>`,
    });
    await owner.any("a", { oldPassword: "c" });
    expect(requests[0]?.variables).toMatchObject({ input: { password: "<a>", oldPassword: "<c>" } });
  });

  test("commits the result to the session if the method has an event", async () => {
    const any = inputMutation("" as never, { select: { fields: "id", read: asUser }, event: "SIGNED_IN" } as never);
    const { owner, stored } = withMethods({ any }, () => ({ any: USER }));
    await owner.any();
    expect(stored()).toEqual(["t-1", USER]);
  });
});

describe("operation", () => {
  test("writes its document when it is called, because an app calls few of the operations", () => {
    const described = { type: "query" as const, field: "any", variables: "id", select };
    const endpoint = operation(described);
    described.field = "late";
    expect(endpoint.request({ id: "u-1" })).toEqual({
      kind: "graphql",
      query: "query($id:String!){late(id:$id){a}}",
      variables: { id: "u-1" },
    });
  });

  test.each<[unknown, unknown]>([
    [{ any: 5, other: 6 }, 5],
    [{ any: null }, null],
    [{}, undefined],
    [null, undefined],
    [undefined, undefined],
    ["any", undefined],
    [[1], undefined],
  ])("reads the field of %j as %p", (data, found) => {
    const read = (answer: unknown) => [answer];
    const endpoint = operation({ type: "query", field: "any", variables: "", select: { fields: "", read } });
    expect(endpoint.read(data)).toEqual([found]);
  });
});

describe("a value that is declared as a cookie", () => {
  const declaration = "name, options?: {code?, captchaCookie?: cookie}" as never;

  test.each([
    ["mutation", mutation(declaration, { select }), (variables: object) => variables],
    ["inputMutation", inputMutation(declaration, { select }), (input: object) => ({ input })],
  ])("is sent by %s as a header, and not as a variable", async (_kind, described, wrap) => {
    const { owner, requests } = withMethods({ any: described }, () => ({ any: 1 }));
    await owner.any("bob", { code: "1", captchaCookie: "a=1" });
    expect(requests[0]).toMatchObject({ headers: { cookie: "a=1" } });
    expect(requests[0]?.query).not.toMatch(/cookie/i);
    const sent = JSON.parse(JSON.stringify(requests[0]?.variables));
    expect({ ...sent, ...(sent.input && { input: { name: sent.input.name, code: sent.input.code } }) }).toEqual(
      wrap({ name: "bob", code: "1" }),
    );
    expect(JSON.stringify(sent)).not.toMatch(/cookie/i);
    await owner.any("bob");
    expect(requests[1]).not.toHaveProperty("headers");
  });
});
