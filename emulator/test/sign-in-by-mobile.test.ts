import { decode } from "jsonwebtoken";
import type { Emulator } from "../src";
import { loginByCode, post, send, startTestEmulator } from "./support/client";
import { fakeDate, pass } from "./support/clock";
import { introspectToken, postForm, refused } from "./support/oauth";

const SOURCE = "wechat-miniprogram";
const SCOPE = "openid profile phone offline_access";
const PHONE = "13912345678";

let emulator: Emulator;
let count = 0;

beforeAll(async () => {
  emulator = await startTestEmulator();
});
beforeEach(() => emulator.reset());
afterEach(() => jest.useRealTimers());
afterAll(() => emulator.close());

const signIn = async (body: object, headers?: Record<string, string>) =>
  (await post(emulator, "/api/v3/signin-by-mobile", { extIdpConnidentifier: SOURCE, ...body }, headers)).body;

/** Returns a new login code of a WeChat user. */
function loginCode(name = "ann"): string {
  count += 1;
  return `openid:${name}:mobile-${count}`;
}

const withCode = (code: string, rest: object = {}) => ({
  connection: "wechat_mini_program_code",
  wechatMiniProgramCodePayload: { encryptedData: "", iv: "", code },
  ...rest,
});
const withPhoneCode = (code: string, phoneCode: string, rest: object = {}) => ({
  connection: "wechat_mini_program_code_and_phone",
  wechatMiniProgramCodeAndPhonePayload: {
    wxLoginInfo: { encryptedData: "", iv: "", code },
    wxPhoneInfo: { code: phoneCode },
  },
  ...rest,
});
const withEncryptedPhone = (code: string, openid: string) => ({
  connection: "wechat_mini_program_phone",
  wechatMiniProgramPhonePayload: { ...emulator.wechat.phoneNumberDetail({ phoneNumber: PHONE }, openid), code },
});
const phoneCode = (phoneNumber = PHONE) => emulator.wechat.phoneCodeDetail({ phoneNumber }).code;

test("signs in a new user with a code, and returns the tokens of the default scope", async () => {
  const { statusCode, data } = await signIn(withCode(loginCode()));
  const user = emulator.users.findByOpenid("ann");
  expect(statusCode).toBe(200);
  expect(data).toEqual({
    scope: "openid profile",
    token_type: "Bearer",
    access_token: expect.any(String),
    id_token: expect.any(String),
    expires_in: 14 * 24 * 60 * 60,
    expire_in: 14 * 24 * 60 * 60,
  });
  expect(decode(data.id_token)).toMatchObject({ sub: user?.id, aud: "app-1" });
  expect(user).toMatchObject({ loginsCount: 1, phone: null, registerSource: ["social:wechat:miniprogram"] });
  expect(emulator.sessions.list()).toMatchObject([{ userId: user?.id, appId: "app-1" }]);
});

test("signs in the same user as the V2 API", async () => {
  const { id } = await loginByCode(emulator, "ann");
  const { data } = await signIn(withCode(loginCode()));
  expect(decode(data.id_token)).toMatchObject({ sub: id });
  expect(emulator.users.list()).toHaveLength(1);
});

test("stores the profile and the custom data of the request", async () => {
  emulator.userDefinedFields.define({ key: "school", dataType: "STRING" });
  const detail = emulator.wechat.encrypt({ nickName: "小安" }, "ann");
  const options = { customData: { school: "PKU", unknown: 1 }, context: { source: "utm" }, tenantId: "tenant-1" };
  const wechatMiniProgramCodePayload = { code: loginCode(), ...detail };
  expect(await signIn(withCode("", { wechatMiniProgramCodePayload, options }))).toMatchObject({ statusCode: 200 });
  expect(emulator.users.findByOpenid("ann")).toMatchObject({
    nickname: "小安",
    customData: [{ key: "school", value: "PKU" }],
  });
});

describe("with a phone number", () => {
  const ways = [
    ["wechat_mini_program_code_and_phone", (code: string) => withPhoneCode(code, phoneCode())],
    ["wechat_mini_program_phone", (code: string) => withEncryptedPhone(code, "ann")],
  ] as const;

  describe.each(ways)("%s", (_connection, request) => {
    test("binds the number to a new user", async () => {
      const { data } = await signIn({ ...request(loginCode()), options: { scope: SCOPE } });
      expect(emulator.users.list()).toMatchObject([
        { openid: "ann", phone: PHONE, phoneCountryCode: "+86", phoneVerified: true },
      ]);
      expect(decode(data.id_token)).toMatchObject({ phone_number: `+86${PHONE}`, phone_number_verified: true });
    });

    test("binds the number to an existing user who has none", async () => {
      const { id } = await loginByCode(emulator, "ann");
      await signIn(request(loginCode()));
      expect(emulator.users.list()).toMatchObject([{ id, phone: PHONE }]);
    });

    test("keeps the number of a user who already has one", async () => {
      const { id } = await loginByCode(emulator, "ann");
      Object.assign(emulator.users.findById(id) ?? {}, { phone: "13700000000", phoneCountryCode: "+86" });
      expect(await signIn(request(loginCode()))).toMatchObject({ statusCode: 200 });
      expect(emulator.users.list()).toMatchObject([{ id, phone: "13700000000" }]);
    });

    test("signs in the WeChat user, not the user who has the number", async () => {
      const owner = await emulator.users.create({ phone: PHONE, phoneCountryCode: "+86" });
      const { statusCode, data } = await signIn(request(loginCode()));
      const user = emulator.users.findByOpenid("ann");
      expect(statusCode).toBe(200);
      expect(decode(data.id_token)).toMatchObject({ sub: user?.id });
      expect(user).toMatchObject({ phone: null });
      expect(owner).toMatchObject({ phone: PHONE, openid: null });
    });
  });

  test("distinguishes equal numbers in different countries", async () => {
    await emulator.users.create({ phone: PHONE, phoneCountryCode: "+86" });
    const { code } = emulator.wechat.phoneCodeDetail({ phoneNumber: PHONE, countryCode: "1" });
    await signIn(withPhoneCode(loginCode(), code));
    expect(emulator.users.findByOpenid("ann")).toMatchObject({ phone: PHONE, phoneCountryCode: "+1" });
  });

  test("uses the default number for a code that the emulator did not issue, and warns", async () => {
    await signIn(withPhoneCode(loginCode(), "code-of-a-phone"));
    expect(emulator.users.findByOpenid("ann")).toMatchObject({ phone: "13800000000" });
    expect(emulator.warnings.list()).toEqual([expect.stringContaining("phoneCodeDetail")]);
  });
});

describe("codes", () => {
  const invalid = { statusCode: 602, apiCode: 40029, message: "invalid code", data: null };
  const used = { statusCode: 602, apiCode: 40163, message: "code been used", data: null };

  test("work once, at any endpoint", async () => {
    const [code, phone] = [loginCode(), phoneCode()];
    expect(await signIn(withPhoneCode(code, phone))).toMatchObject({ statusCode: 200 });
    expect(await signIn(withCode(code))).toMatchObject(used);
    expect(await signIn(withPhoneCode(loginCode(), phone))).toMatchObject(used);
    const { body } = await post(emulator, "/connections/social/wechat-miniprogram/auth", { code });
    expect(body).toMatchObject({ code: 40163 });
  });

  test("of one kind are rejected in place of the other kind, even if the emulator did not issue them", async () => {
    expect(await signIn(withCode(phoneCode()))).toMatchObject(invalid);
    expect(await signIn(withPhoneCode(loginCode(), loginCode()))).toMatchObject(invalid);
    await signIn(withPhoneCode("first", "second"));
    expect(await signIn(withCode("second"))).toMatchObject(invalid);
    expect(await signIn(withPhoneCode("third", "first"))).toMatchObject(invalid);
  });

  test("expire after five minutes", async () => {
    fakeDate();
    const [code, phone] = [`wx-code-${Date.now()}-1`, phoneCode()];
    const [lateCode, latePhone] = [`wx-code-${Date.now()}-2`, phoneCode()];
    pass(5 * 60 - 1);
    expect(await signIn(withPhoneCode(code, phone))).toMatchObject({ statusCode: 200 });
    pass(1);
    expect(await signIn(withCode(lateCode))).toMatchObject(invalid);
    expect(await signIn(withPhoneCode(loginCode(), latePhone))).toMatchObject(invalid);
  });

  test("from the login are used up if the phone code is invalid", async () => {
    const [code, phone] = [loginCode(), phoneCode()];
    await signIn(withPhoneCode(loginCode("bob"), phone));
    expect(await signIn(withPhoneCode(code, phone))).toMatchObject(used);
    expect(await signIn(withCode(code))).toMatchObject(used);
    expect(emulator.users.findByOpenid("ann")).toBeUndefined();
  });
});

describe("the connection", () => {
  test.each(["unknown", "github"])("%j is rejected with 404, and leaves the codes unused", async (identifier) => {
    emulator.socialConnections.define({ identifier: "github", provider: "github" });
    const code = loginCode();
    expect(await signIn(withCode(code, { extIdpConnidentifier: identifier }))).toEqual({
      statusCode: 404,
      apiCode: 404,
      message: `身份源连接 ${identifier} 不存在，或不是微信小程序的身份源`,
      data: null,
      requestId: expect.any(String),
      uniqueId: expect.any(String),
    });
    expect(await signIn(withCode(code))).toMatchObject({ statusCode: 200 });
  });

  test("can reject new users", async () => {
    emulator.socialConnections.define({ identifier: "closed", allowsRegistration: false });
    const closed = { extIdpConnidentifier: "closed" };
    expect(await signIn(withCode(loginCode(), closed))).toMatchObject({ statusCode: 499, apiCode: 2031 });
    expect(emulator.users.list()).toEqual([]);
    await loginByCode(emulator, "ann");
    expect(await signIn(withCode(loginCode(), closed))).toMatchObject({ statusCode: 200 });
  });

  test("can be removed", async () => {
    expect(emulator.socialConnections.remove(SOURCE)).toBe(true);
    expect(await signIn(withCode(loginCode()))).toMatchObject({ statusCode: 404 });
  });
});

test("rejects a locked user and a missing second factor, and changes no profile", async () => {
  const { id } = await loginByCode(emulator, "ann");
  const user = emulator.users.findById(id);
  Object.assign(user ?? {}, { blocked: true });
  expect(await signIn(withPhoneCode(loginCode(), phoneCode()))).toMatchObject({ apiCode: 2005 });
  Object.assign(user ?? {}, { blocked: false });
  emulator.mfa.require(user as NonNullable<typeof user>);
  expect(await signIn(withPhoneCode(loginCode(), phoneCode()))).toMatchObject({ apiCode: 1636 });
  expect(user).toMatchObject({ phone: null, loginsCount: 1 });
  expect(emulator.grants.list()).toEqual([]);
});

test("requires an application ID, and the secret of an application that has one", async () => {
  expect(await signIn(withCode(loginCode()), {})).toMatchObject({ apiCode: 2010 });
  emulator.clients.register({ id: "app-1", secret: "s3cret" });
  expect(await signIn(withCode(loginCode()))).toMatchObject({ statusCode: 401 });
  const secret = { client_id: "app-1", client_secret: "s3cret" };
  expect(await signIn(withCode(loginCode(), secret))).toMatchObject({ statusCode: 200 });
});

test.each<[object]>([
  [{}],
  [{ connection: "wechat" }],
  [{ connection: "wechat_mini_program_code" }],
  [{ extIdpConnidentifier: "", ...withCode("c1") }],
  [{ extIdpConnidentifier: 5, ...withCode("c1") }],
  [withCode("")],
  [withCode("c1", { options: { scope: "profile" } })],
  [withCode("c1", { options: { scope: "" } })],
  [withCode("c1", { options: { customData: [] } })],
  [withPhoneCode("c1", "")],
  [withPhoneCode("", "p1")],
  [
    {
      connection: "wechat_mini_program_phone",
      wechatMiniProgramPhonePayload: { code: "c1", iv: "", encryptedData: "" },
    },
  ],
])("rejects %j", async (body) => {
  expect(await signIn(body)).toMatchObject({ statusCode: 400, apiCode: 2231 });
  expect(emulator.users.list()).toEqual([]);
});

test("rejects a malformed scope", async () => {
  expect(await signIn(withCode("c1", { options: { scope: "openid  profile\n" } }))).toMatchObject({ statusCode: 400 });
});

describe("the tokens", () => {
  const tokensOf = async (scope = SCOPE) => (await signIn(withCode(loginCode(), { options: { scope } }))).data;
  const refresh = (refreshToken: string, headers: Record<string, string> = { "x-authing-app-id": "app-1" }) =>
    postForm(
      emulator,
      "/oidc/token",
      { grant_type: "refresh_token", redirect_uri: "", refresh_token: refreshToken },
      headers,
    );

  test("include a refresh token only for the scope offline_access", async () => {
    expect(await tokensOf("openid phone")).not.toHaveProperty("refresh_token");
    expect(await tokensOf()).toHaveProperty("refresh_token");
  });

  test("work with the endpoints for introspection, claims and revocation", async () => {
    const { access_token: token } = await tokensOf();
    const { id } = emulator.users.findByOpenid("ann") ?? {};
    expect(await introspectToken(emulator, token)).toMatchObject({ active: true, sub: id, client_id: "app-1" });
    const headers = { authorization: `Bearer ${token}` };
    expect((await send(emulator, "/oidc/me", { headers })).body).toMatchObject({ sub: id });
    const form = { client_id: "app-1", token };
    expect((await postForm(emulator, "/oidc/token/revocation", form)).status).toBe(200);
    expect(await introspectToken(emulator, token)).toEqual({ active: false });
    expect((await send(emulator, "/api/v3/get-identities", { headers })).body).toMatchObject({ apiCode: 2020 });
  });

  test("are refreshed with the application's header instead of client_id, even after they have expired", async () => {
    fakeDate();
    const { access_token: token, refresh_token: refreshToken } = await tokensOf();
    pass(15 * 24 * 60 * 60);
    expect(await introspectToken(emulator, token)).toEqual({ active: false });
    const { status, body } = await refresh(refreshToken);
    expect(status).toBe(200);
    expect(body).toMatchObject({ scope: SCOPE, id_token: expect.any(String), expires_in: 14 * 24 * 60 * 60 });
    expect(await introspectToken(emulator, body.access_token)).toMatchObject({ active: true });
  });

  test("are refreshed any number of times with the same refresh token by default", async () => {
    const { refresh_token: refreshToken } = await tokensOf();
    for (const _ of ["first", "second"]) {
      const { status, body } = await refresh(refreshToken);
      expect(status).toBe(200);
      expect(body).not.toHaveProperty("refresh_token");
    }
  });

  test("are refreshed once per refresh token if the application rotates refresh tokens", async () => {
    emulator.clients.register({ id: "app-1", rotatesRefreshTokens: true });
    const { refresh_token: first } = await tokensOf();
    const { body } = await refresh(first);
    expect(body.refresh_token).not.toBe(first);
    expect(await refresh(first)).toMatchObject(refused("invalid_grant"));
    expect(await refresh(body.refresh_token)).toMatchObject(refused("invalid_grant"));
    expect(await introspectToken(emulator, body.access_token)).toEqual({ active: false });
  });

  test("are not refreshed for another application, without an application or without the application's secret", async () => {
    const { refresh_token: refreshToken } = await tokensOf();
    expect(await refresh(refreshToken, { "x-authing-app-id": "app-2" })).toMatchObject(refused("invalid_grant"));
    expect(await refresh(refreshToken, {})).toMatchObject(refused("invalid_client", 401));
    emulator.clients.register({ id: "app-1", secret: "s3cret" });
    expect(await refresh(refreshToken)).toMatchObject(refused("invalid_client", 401));
  });

  test("are not refreshed for a locked or deleted user", async () => {
    const { refresh_token: refreshToken } = await tokensOf();
    const user = emulator.users.findByOpenid("ann") as NonNullable<ReturnType<typeof emulator.users.findByOpenid>>;
    user.blocked = true;
    expect(await refresh(refreshToken)).toMatchObject(refused("invalid_grant"));
    user.blocked = false;
    emulator.users.delete(user);
    expect(await refresh(refreshToken)).toMatchObject(refused("invalid_grant"));
  });

  test("expire early on demand, and can still be refreshed", async () => {
    const [ann, annAgain] = [await tokensOf(), await tokensOf()];
    const [session] = emulator.sessions.list();
    emulator.grants.expireAccessTokens(session?.id);
    expect(await introspectToken(emulator, ann.access_token)).toEqual({ active: false });
    expect(await introspectToken(emulator, annAgain.access_token)).toMatchObject({ active: true });
    emulator.grants.expireAccessTokens();
    expect(await introspectToken(emulator, annAgain.access_token)).toEqual({ active: false });
    expect((await refresh(annAgain.refresh_token)).status).toBe(200);
  });

  test("cannot be requested with only the header, except in a refresh", async () => {
    const form = { grant_type: "authorization_code", code: "x" };
    const headers = { "x-authing-app-id": "app-1" };
    expect(await postForm(emulator, "/oidc/token", form, headers)).toMatchObject(refused("invalid_client", 401));
  });
});

test("a lost response to a refresh does not end the session by default", async () => {
  const { data } = await signIn(withCode(loginCode(), { options: { scope: SCOPE } }));
  const form = { grant_type: "refresh_token", refresh_token: data.refresh_token };
  const headers = { "x-authing-app-id": "app-1" };
  emulator.faults.add({ path: "/oidc/token", loseAnswer: true });
  await expect(postForm(emulator, "/oidc/token", form, headers)).rejects.toThrow();
  expect((await postForm(emulator, "/oidc/token", form, headers)).status).toBe(200);
});
