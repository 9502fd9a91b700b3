import { constants, publicEncrypt } from "node:crypto";
import { type Emulator, startEmulator } from "../src";
import { encrypt, graphql, refusal, send, startTestEmulator } from "./support/client";

const REGISTER = `mutation ($input: RegisterByEmailInput!) {
  registerByEmail(input: $input) { id arn userPoolId email nickname username blocked loginsCount token password status registerSource }
}`;
const LOGIN = `mutation ($input: LoginByEmailInput!) {
  loginByEmail(input: $input) { id email token tokenExpiredAt loginsCount lastLogin lastIP newlyCreated customData { key } identities { openid } roles { totalCount list { code } } groups { totalCount } departments { totalCount } authorizedResources { totalCount } }
}`;
const PASSWORD = "correct horse 电池";

let emulator: Emulator;

beforeAll(async () => {
  emulator = await startTestEmulator();
});
beforeEach(() => emulator.reset());
afterAll(() => emulator.close());

async function register(email: string, password = PASSWORD, more: object = {}) {
  const input = { email, password: await encrypt(emulator, password), ...more };
  return graphql(emulator, REGISTER, { input });
}

async function login(email: string, password = PASSWORD, more: object = {}) {
  const input = { email, password: await encrypt(emulator, password), ...more };
  return graphql(emulator, LOGIN, { input });
}

describe("registerByEmail", () => {
  test("creates a user with a profile, but starts no session", async () => {
    const profile = { nickname: "Bob", phone: "13911111111", ip: "1.2.3.4" };
    const { status, body } = await register("Bob@Example.com", PASSWORD, { profile });
    expect(status).toBe(200);
    const user = body.data.registerByEmail;
    expect(user).toMatchObject({
      email: "bob@example.com",
      nickname: "Bob",
      blocked: false,
      loginsCount: 0,
      token: null,
      password: null,
      status: "Activated",
      registerSource: ["basic:email"],
    });
    expect(user.arn).toBe(`arn:cn:authing:${user.userPoolId}:user:${user.id}`);
    expect(emulator.users.list()).toHaveLength(1);
    expect(emulator.users.findById(user.id)?.phone).toBeNull();
    expect(emulator.sessions.list()).toEqual([]);
  });

  test.each([
    ["forceLogin", 1],
    ["generateToken", 0],
  ])("%s starts a session", async (option, loginsCount) => {
    const { body } = await register("a@b.c", PASSWORD, { [option]: true });
    expect(body.data.registerByEmail).toMatchObject({ token: expect.any(String), loginsCount });
    expect(emulator.sessions.list()).toMatchObject([{ token: body.data.registerByEmail.token, appId: "app-1" }]);
  });

  test("rejects a taken email address regardless of case", async () => {
    await register("a@b.c");
    expect((await register("A@B.c")).body).toEqual(refusal(2026, "用户已存在，请不要重复注册"));
    expect(emulator.users.list()).toHaveLength(1);
  });

  test("creates one user for two concurrent registrations", async () => {
    const answers = await Promise.all([register("a@b.c"), register("a@b.c")]);
    expect(answers.filter(({ body }) => body.errors)).toHaveLength(1);
    expect(emulator.users.list()).toHaveLength(1);
  });

  test("rejects a short password, a malformed email address and a taken username", async () => {
    expect((await register("a@b.c", "12345")).body).toEqual(refusal(2029));
    expect((await register("nobody")).body).toEqual(refusal(2003));
    await emulator.users.create({ username: "bob" });
    expect((await register("a@b.c", PASSWORD, { profile: { username: "bob" } })).body).toEqual(
      refusal(2034, "用户名已存在"),
    );
  });
});

describe("loginByEmail", () => {
  test("starts a session", async () => {
    await emulator.users.create({ email: "a@b.c", password: PASSWORD });
    const { status, body } = await login("A@b.c");
    expect(status).toBe(200);
    expect(body.data.loginByEmail).toMatchObject({
      email: "a@b.c",
      token: emulator.sessions.list()[0]?.token,
      tokenExpiredAt: expect.stringMatching(/Z$/),
      loginsCount: 1,
      lastLogin: expect.stringMatching(/Z$/),
      lastIP: "127.0.0.1",
      newlyCreated: true,
      customData: [],
      identities: [],
      roles: { totalCount: 0, list: [] },
      groups: { totalCount: 0 },
      departments: { totalCount: 0 },
      authorizedResources: { totalCount: 0 },
    });
    const again = await login("a@b.c");
    expect(again.body.data.loginByEmail).toMatchObject({ loginsCount: 2, newlyCreated: false });
    expect(again.body.data.loginByEmail.token).not.toBe(body.data.loginByEmail.token);
  });

  test("rejects an unknown email address, a wrong password and a locked user", async () => {
    expect((await login("a@b.c")).body).toEqual(refusal(2004, "用户不存在"));
    const user = await emulator.users.create({ email: "a@b.c", password: PASSWORD });
    expect((await login("a@b.c", "wrong horse")).body).toEqual(refusal(2006, "密码不正确"));
    user.blocked = true;
    expect((await login("a@b.c")).body).toEqual(refusal(2005, "用户已被锁定"));
    expect(emulator.sessions.list()).toEqual([]);
  });

  test("rejects any password if the user has none", async () => {
    await emulator.users.create({ email: "a@b.c" });
    expect((await login("a@b.c", "")).body).toEqual(refusal(2006));
  });

  test("registers an unknown email address with autoRegister", async () => {
    const { body } = await login("a@b.c", PASSWORD, { autoRegister: true });
    expect(body.data.loginByEmail).toMatchObject({ email: "a@b.c", token: expect.any(String) });
    expect((await login("a@b.c")).body.data.loginByEmail.id).toBe(body.data.loginByEmail.id);
    expect((await login("x@y.z", "12345", { autoRegister: true })).body).toEqual(refusal(2029));
  });
});

describe("password encryption", () => {
  test("rejects passwords that cannot be decrypted", async () => {
    for (const password of ["plain text", "", Buffer.alloc(128, 1).toString("base64")]) {
      const { body } = await graphql(emulator, LOGIN, { input: { email: "a@b.c", password } });
      expect(body).toEqual(refusal(2016, "解密客户端密码出错"));
    }
  });

  test.each<[string, number[]]>([
    ["with another block type", [0, 1, ...Array(8).fill(255), 0]],
    ["with short padding", [0, 2, ...Array(7).fill(255), 0]],
    ["with endless padding", [0, 2, ...Array(126).fill(255)]],
  ])("rejects an encryption block %s", async (_what, start) => {
    const block = Buffer.alloc(128, "x");
    block.set(start);
    const { body: key } = await send(emulator, "/api/v2/.well-known");
    const options = { key: key.data.publicKey, padding: constants.RSA_NO_PADDING };
    const password = publicEncrypt(options, block).toString("base64");
    const { body } = await graphql(emulator, LOGIN, { input: { email: "a@b.c", password } });
    expect(body).toEqual(refusal(2016));
  });

  test("rejects passwords encrypted with a replaced key", async () => {
    const own = await startTestEmulator();
    const password = await encrypt(own, PASSWORD);
    own.rotateKey();
    const { body } = await graphql(own, LOGIN, { input: { email: "a@b.c", password } });
    expect(body).toEqual(refusal(2016));
    await own.users.create({ email: "a@b.c", password: PASSWORD });
    const input = { email: "a@b.c", password: await encrypt(own, PASSWORD) };
    expect((await graphql(own, LOGIN, { input })).body.data.loginByEmail.email).toBe("a@b.c");
    await own.close();
  });

  test("uses a 2048-bit key by default", async () => {
    const own = await startEmulator();
    expect(Buffer.from(await encrypt(own, "x"), "base64")).toHaveLength(256);
    await own.close();
  });
});
