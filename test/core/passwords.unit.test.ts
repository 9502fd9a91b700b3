import { constants, generateKeyPairSync, privateDecrypt } from "node:crypto";
import { encryptAndSend } from "../../src/core/passwords";
import { AuthingError } from "../../src/errors/authing-error";
import { type FakeRequest, fakeClient } from "../support/fake-client";

const { publicKey, privateKey } = generateKeyPairSync("rsa", { modulusLength: 1024 });
const PEM = publicKey.export({ type: "spki", format: "pem" }).toString();

/** Size of the key, in bytes. The longest message is 11 bytes shorter. */
const SIZE = 128;
const MAX_LENGTH = SIZE - 11;

const ROTATED = new AuthingError("service", "rotated", { code: 2016 });

/**
 * Decrypts a block and separates the padding from the message. Does not let Node.js remove the PKCS#1 v1.5 padding,
 * because some versions refuse to.
 */
function decrypt(text: string): { padding: number[]; message: string } {
  const key = { key: privateKey, padding: constants.RSA_NO_PADDING };
  const block = privateDecrypt(key, Buffer.from(text, "base64"));
  const end = block.indexOf(0, 2);
  return { padding: [...block.subarray(2, end)], message: block.subarray(end + 1).toString() };
}

let hosts = 0;

/** Creates a client with a new host, because keys are cached by host. */
function setup(options: object = {}, answer: (request: FakeRequest) => unknown = () => ({ publicKey: PEM })) {
  return fakeClient(answer, { host: `https://host-${++hosts}.example.com`, ...options });
}

/** Returns the values to send, with passwords encrypted. */
function sent(client: ReturnType<typeof setup>["client"], names: string[], values: object): Promise<any> {
  return encryptAndSend(client, values, { names, send: (ready) => Promise.resolve(ready) });
}

test("sends values without passwords synchronously", async () => {
  const { client, requests } = setup();
  const values = { a: 1 };
  const send = jest.fn(() => Promise.resolve("sent"));
  const made = encryptAndSend(client, values, { names: ["password"], send });
  expect(send.mock.calls).toEqual([[{ a: 1 }]]);
  expect(await made).toBe("sent");
  expect(requests).toEqual([]);
});

test.each([undefined, null, ""])("omits a password that is %j", async (password) => {
  const { client, requests } = setup();
  const values = { a: 1, password };
  expect(await sent(client, ["password"], values)).toStrictEqual({ a: 1 });
  expect(values).toStrictEqual({ a: 1, password });
  expect(requests).toEqual([]);
});

test("encrypts passwords with RSA, each with new random bytes, and sends other values unchanged", async () => {
  const { client, requests } = setup();
  const getRandomValues = jest.fn(({ length, success }: any) => {
    success({ randomValues: Uint8Array.from({ length }, (_, i) => i % 255).buffer });
  });
  Object.assign(globalThis, { wx: { getRandomValues } });
  const values = { a: 1, password: "密码 1", oldPassword: "old", newPassword: "new", none: "" };
  const copy = { ...values };
  const ready = await sent(client, ["password", "oldPassword", "newPassword", "none"], values);
  Object.assign(globalThis, { wx: {} });
  expect(Object.keys(ready).sort()).toEqual(["a", "newPassword", "oldPassword", "password"]);
  expect(ready.a).toBe(1);
  const encrypted = [ready.password, ready.oldPassword, ready.newPassword].map(decrypt);
  expect(encrypted.map(({ message }) => message)).toEqual(["密码 1", "old", "new"]);
  // The fake source repeats its bytes after 255.
  const firstBytes = [2, SIZE + 2, 2 * SIZE + 2].map((at) => 1 + (at % 255));
  expect(encrypted.map(({ padding }) => padding[0])).toEqual(firstBytes);
  expect(values).toEqual(copy);
  expect(requests).toMatchObject([
    { method: "GET", url: expect.stringMatching(/\/api\/v2\/\.well-known$/), token: null },
  ]);
});

test("rejects a password that is too long for the key, with an error that names the parameter", async () => {
  const { client } = setup();
  const longest = "a".repeat(MAX_LENGTH);
  expect(decrypt((await sent(client, ["password"], { password: longest })).password).message).toBe(longest);
  await expect(sent(client, ["password"], { password: `${longest}a` })).rejects.toMatchObject({
    kind: "argument",
    message: `参数 password 过长：UTF-8 编码后最多 ${MAX_LENGTH} 字节`,
  });
  // The limit is in bytes, not in characters.
  await expect(sent(client, ["password"], { password: "密".repeat(40) })).rejects.toMatchObject({ kind: "argument" });
});

describe("the public key", () => {
  test("is requested once per host, even by concurrent calls", async () => {
    const host = "https://shared.example.com";
    const [one, other] = [setup({ host }), setup({ host })];
    await Promise.all([
      sent(one.client, ["password"], { password: "a" }),
      sent(other.client, ["password"], { password: "b" }),
    ]);
    await sent(other.client, ["password"], { password: "c" });
    expect([one.requests.length, other.requests.length]).toEqual([1, 0]);
    const elsewhere = setup();
    await sent(elsewhere.client, ["password"], { password: "d" });
    expect(elsewhere.requests).toHaveLength(1);
  });

  test("is requested again after a failed request", async () => {
    const failure = new AuthingError("network", "m");
    let fails = true;
    const { client, requests } = setup({}, () => {
      if (fails) throw failure;
      return { publicKey: PEM };
    });
    await expect(sent(client, ["password"], { password: "a" })).rejects.toBe(failure);
    fails = false;
    await sent(client, ["password"], { password: "a" });
    expect(requests).toHaveLength(2);
  });

  test.each([null, "key", {}, { publicKey: "" }, { publicKey: 5 }, { publicKey: "no PEM" }])(
    "is rejected if missing or invalid in the response %j",
    async (answer) => {
      const { client } = setup({}, () => answer);
      await expect(sent(client, ["password"], { password: "a" })).rejects.toMatchObject({ kind: "response" });
    },
  );

  test("comes from another URL for newer endpoints, is cached separately, and needs no envelope", async () => {
    const urls: string[] = [];
    let body: object = { rsa: { publicKey: PEM }, sm2: { publicKey: "04" } };
    const request = ({ url, success }: any) => {
      urls.push(url);
      success({ statusCode: 200, data: body });
    };
    Object.assign(globalThis, { wx: { request } });
    const { client, requests } = setup();
    const encryptions = { names: ["password"], send: (ready: { password: string }) => Promise.resolve(ready) };
    const newer = (given: typeof client) =>
      encryptAndSend(given, { password: "a" }, { ...encryptions, keyPath: "/api/v3/system" });
    for (const { password } of [await newer(client), await newer(client)]) expect(decrypt(password).message).toBe("a");
    await sent(client, ["password"], { password: "a" });
    expect(urls).toEqual([`${client.options.appHost}/api/v3/system`]);
    expect(requests).toHaveLength(1);
    body = { rsa: null };
    await expect(newer(setup().client)).rejects.toMatchObject({ kind: "response" });
    Object.assign(globalThis, { wx: {} });
  });

  test("is taken from the options without a request", async () => {
    const { client, requests } = setup({ publicKey: PEM });
    const ready = await sent(client, ["password"], { password: "a" });
    expect(decrypt(ready.password).message).toBe("a");
    expect(requests).toEqual([]);
  });

  test("causes an error that names the option if the option is invalid", async () => {
    const { client } = setup({ publicKey: "no PEM" });
    await expect(sent(client, ["password"], { password: "a" })).rejects.toMatchObject({
      kind: "argument",
      message: "参数 options.publicKey 应为 RSA 公钥",
    });
  });

  test("comes from the client's options, not from those of an earlier client", async () => {
    const other = generateKeyPairSync("rsa", { modulusLength: 1024 }).publicKey;
    const otherPem = other.export({ type: "spki", format: "pem" }).toString();
    for (const key of [PEM, otherPem, PEM]) {
      const ready = await sent(setup({ publicKey: key }).client, ["password"], { password: "a" });
      if (key === PEM) expect(decrypt(ready.password).message).toBe("a");
    }
    // An invalid key must not replace the cached one.
    await sent(setup({ publicKey: "no PEM" }).client, ["password"], { password: "a" }).catch(() => {});
    const ready = await sent(setup({ publicKey: PEM }).client, ["password"], { password: "a" });
    expect(decrypt(ready.password).message).toBe("a");
  });
});

describe("after the service rotates its key", () => {
  test("encrypts the password with the new key and retries the call", async () => {
    const { client, requests } = setup();
    const texts: string[] = [];
    const send = jest.fn(async ({ password }: { password: string }) => {
      texts.push(password);
      if (texts.length === 1) throw ROTATED;
      return "sent";
    });
    expect(await encryptAndSend(client, { password: "a" }, { names: ["password"], send })).toBe("sent");
    expect(texts.map((text) => decrypt(text).message)).toEqual(["a", "a"]);
    expect(requests).toHaveLength(2);
  });

  test("retries only once", async () => {
    const { client, requests } = setup();
    const send = jest.fn(() => Promise.reject(ROTATED));
    await expect(encryptAndSend(client, { password: "a" }, { names: ["password"], send })).rejects.toBe(ROTATED);
    expect(send).toHaveBeenCalledTimes(2);
    expect(requests).toHaveLength(2);
  });

  test.each<[string, AuthingError, object]>([
    ["another error", new AuthingError("service", "m", { code: 2006 }), {}],
    ["a key from the options", ROTATED, { publicKey: PEM }],
  ])("does not retry with %s", async (_name, failure, options) => {
    const { client } = setup(options);
    const send = jest.fn(() => Promise.reject(failure));
    await expect(encryptAndSend(client, { password: "a" }, { names: ["password"], send })).rejects.toBe(failure);
    expect(send).toHaveBeenCalledTimes(1);
    await sent(client, ["password"], { password: "a" });
  });

  test("rejects with any other failure, even undefined", async () => {
    const { client } = setup();
    const send = () => Promise.reject(undefined);
    await expect(encryptAndSend(client, { password: "a" }, { names: ["password"], send })).rejects.toBeUndefined();
  });

  test("keeps the keys of other hosts", async () => {
    const [one, other] = [setup(), setup()];
    await sent(other.client, ["password"], { password: "a" });
    const send = jest.fn(() => Promise.reject(ROTATED));
    await encryptAndSend(one.client, { password: "a" }, { names: ["password"], send }).catch(() => {});
    await sent(other.client, ["password"], { password: "a" });
    expect(other.requests).toHaveLength(1);
  });

  test("does not request the key again after a different error", async () => {
    const { client, requests } = setup();
    const send = () => Promise.reject(new AuthingError("service", "m", { code: 2006 }));
    await encryptAndSend(client, { password: "a" }, { names: ["password"], send }).catch(() => {});
    await sent(client, ["password"], { password: "a" });
    expect(requests).toHaveLength(1);
  });
});

describe("the app's encryptFunction", () => {
  test("encrypts each password with the key, which can have any format", async () => {
    const encryptFunction = jest.fn(async (text: string) => `<${text}>`);
    const { client, requests } = setup({ encryptFunction }, () => ({ publicKey: "of another kind" }));
    const values = { a: 1, password: "a", oldPassword: "b" };
    expect(await sent(client, ["password", "oldPassword"], values)).toEqual({
      a: 1,
      password: "<a>",
      oldPassword: "<b>",
    });
    expect(encryptFunction.mock.calls).toEqual([
      ["a", "of another kind"],
      ["b", "of another kind"],
    ]);
    expect(requests).toHaveLength(1);
  });

  test("receives the key of the client's host", async () => {
    const encryptFunction = jest.fn(async () => "x");
    for (const publicKey of ["first", "second"]) {
      const { client } = setup({ encryptFunction }, () => ({ publicKey }));
      await sent(client, ["password"], { password: "a" });
    }
    expect(encryptFunction.mock.calls).toEqual([
      ["a", "first"],
      ["a", "second"],
    ]);
  });

  test.each([5, null, "", {}])("is not called with the key %j, which is not a string", async (publicKey) => {
    const encryptFunction = jest.fn(async () => "x");
    const { client } = setup({ encryptFunction }, () => ({ publicKey }));
    await expect(sent(client, ["password"], { password: "a" })).rejects.toMatchObject({ kind: "response" });
    expect(encryptFunction).not.toHaveBeenCalled();
  });

  test("receives the key from the options", async () => {
    const encryptFunction = jest.fn(async () => "x");
    const { client, requests } = setup({ encryptFunction, publicKey: "own" });
    await sent(client, ["password"], { password: "a" });
    expect(encryptFunction.mock.calls).toEqual([["a", "own"]]);
    expect(requests).toEqual([]);
  });

  const cause = new Error("from the app");
  test.each<[string, () => unknown, unknown]>([
    [
      "throws",
      () => {
        throw cause;
      },
      cause,
    ],
    ["rejects", () => Promise.reject(cause), cause],
    ["resolves with undefined", () => Promise.resolve(), undefined],
    ["resolves with an empty string", () => Promise.resolve(""), ""],
    ["returns null", () => null, null],
  ])("rejects the call if it %s", async (_name, encryptFunction, reported) => {
    const { client } = setup({ encryptFunction, publicKey: "own" });
    const send = jest.fn();
    const error: any = await encryptAndSend(client, { password: "a" }, { names: ["password"], send }).catch(
      (failure) => failure,
    );
    expect(error).toMatchObject({ kind: "argument", message: "options.encryptFunction 加密失败" });
    expect(error.cause).toEqual(reported);
    expect(send).not.toHaveBeenCalled();
  });
});
