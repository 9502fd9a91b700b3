import { ApiClient } from "../../src/core/api-client";
import { get, post } from "../../src/core/rest";
import { asIs, asUser } from "../../src/http/readers";
import { type FakeRequest, HOST } from "../support/fake-client";
import { withMethods } from "../support/with-methods";

const USER = { id: "u-1", token: "t-1" };

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
  ])(
    "sends a non-empty bearer value as the token, and never sends it among the values: %j",
    async (mfaToken, token) => {
      const { owner, client, requests } = setup("phone, mfaToken?", { bearer: "mfaToken" });
      client.session.signIn("t-1");
      await owner.any("138", mfaToken);
      expect(requests[0]?.token).toBe(token);
      expect(requests[0]?.[sentAs]).toStrictEqual({ phone: "138" });
    },
  );

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

  test("sends the request without a session in single-page mode if the method needs no user", async () => {
    const { owner, requests } = setup("", {});
    Object.assign(globalThis, { wx: { getLaunchOptionsSync: () => ({ scene: 1154 }) } });
    await owner.any();
    Object.assign(globalThis, { wx: {} });
    expect(requests).toHaveLength(1);
  });

  test("encrypts passwords, but not other values", async () => {
    const encryptFunction = async (text: string) => `<${text}>`;
    const described = describeMethod("/any", "password: password, code" as never, { read: asIs } as never);
    const { owner, requests } = withMethods({ any: described }, undefined, { publicKey: "key", encryptFunction });
    await owner.any("a", "b");
    expect(requests[0]?.[sentAs]).toEqual({ password: "<a>", code: "b" });
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
