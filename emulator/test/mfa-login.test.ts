import { graphql, post } from "./support/client";
import { fakeDate, pass } from "./support/clock";
import { EMAIL, useBob } from "./support/mfa";

const { stage, login, loginForMfaToken, ask, call, bindTotp, bindInSession, expectSignedIn } = useBob();

describe("the rejection of a sign-in", () => {
  test("contains the data for the second factor, and starts no session", async () => {
    stage.emulator.mfa.require(stage.bob);
    expect(await login()).toEqual({
      errors: [
        {
          message: {
            code: 1636,
            message: expect.any(String),
            data: {
              mfaToken: expect.stringMatching(/^[\w-]{43}$/),
              email: EMAIL,
              phone: null,
              phoneCountryCode: null,
              username: null,
              nickname: "Bob",
              avatar: "https://x/b.png",
              totpMfaEnabled: false,
              faceMfaEnabled: false,
              mfaEmail: EMAIL,
              mfaPhone: null,
              mfaPhoneCountryCode: null,
              applicationMfa: ["OTP", "SMS", "EMAIL", "FACE"].map((mfaPolicy) => ({ mfaPolicy })),
            },
          },
        },
      ],
      data: null,
    });
    expect(stage.emulator.sessions.list()).toEqual([]);
    expect(stage.bob.loginsCount).toBe(0);
  });

  test("applies to every sign-in until the requirement is removed", async () => {
    const phone = "13800000000";
    stage.bob.phone = phone;
    stage.emulator.mfa.require(stage.bob);
    const path = "/connections/social/wechat-miniprogram/auth-by-phone";
    const { body } = await post(stage.emulator, path, { code: "c1", iv: "iv", encryptedData: "data" });
    expect(body).toMatchObject({ code: 1636, data: { mfaToken: expect.any(String), phone } });
    stage.emulator.mfa.require(stage.bob, false);
    expect((await login()).data.loginByEmail.id).toBe(stage.bob.id);
  });

  const refusal = async () => (await login()).errors?.[0].message;
  const confirm = () => stage.emulator.mfa.confirmTotp(stage.bob, stage.emulator.mfa.currentTotp(stage.bob));

  test("has code 1635 and the same data if the user has bound a factor", async () => {
    stage.emulator.mfa.require(stage.bob);
    const demanded = await refusal();
    stage.emulator.mfa.require(stage.bob, false);
    stage.emulator.mfa.associateTotp(stage.bob);
    confirm();
    const bound = await refusal();
    expect(demanded.code).toBe(1636);
    expect(bound).toEqual({
      code: 1635,
      message: expect.any(String),
      data: { ...demanded.data, mfaToken: expect.any(String), totpMfaEnabled: true },
    });
  });

  test("has code 1636 if both 1635 and 1636 apply", async () => {
    await bindInSession();
    expect((await refusal()).code).toBe(1635);
    stage.emulator.mfa.require(stage.bob);
    expect(await refusal()).toMatchObject({ code: 1636, data: { totpMfaEnabled: true } });
    stage.emulator.mfa.require(stage.bob, false);
    expect((await refusal()).code).toBe(1635);
  });

  test("occurs for a factor bound with an MFA token only while the application requires a second factor", async () => {
    stage.emulator.mfa.require(stage.bob);
    await bindTotp(await loginForMfaToken());
    expect(await refusal()).toMatchObject({ code: 1636, data: { totpMfaEnabled: true } });
    stage.emulator.mfa.require(stage.bob, false);
    expect(await refusal()).toBeUndefined();
  });

  test("depends on the source given when the factor was bound", async () => {
    const ASSOCIATE = "/api/v2/mfa/totp/associate";
    const { token } = (await login()).data.loginByEmail;
    expect((await ask(ASSOCIATE, token, { source: "NOBODY" })).code).toBe(2231);
    await ask(ASSOCIATE, token, { source: "APPLICATION" });
    confirm();
    expect(await refusal()).toBeUndefined();
    stage.emulator.mfa.removeTotp(stage.bob);
    stage.emulator.mfa.require(stage.bob);
    await ask(ASSOCIATE, await loginForMfaToken(), { source: "SELF" });
    confirm();
    stage.emulator.mfa.require(stage.bob, false);
    expect((await refusal()).code).toBe(1635);
  });

  test("has code 2005 for a locked user", async () => {
    stage.emulator.mfa.require(stage.bob);
    const mfaToken = await loginForMfaToken();
    stage.bob.blocked = true;
    expect((await login()).errors[0].message.code).toBe(2005);
    await ask("/api/v2/mfa/totp/associate", mfaToken);
    await ask("/api/v2/mfa/totp/associate/confirm", mfaToken, { totp: stage.emulator.mfa.currentTotp(stage.bob) });
    const totp = stage.emulator.mfa.currentTotp(stage.bob);
    expect((await ask("/api/v2/mfa/totp/verify", mfaToken, { totp })).code).toBe(2005);
  });
});

describe("the MFA token", () => {
  const VERIFY = "/api/v2/mfa/totp/verify";

  test("is rejected as a session token, and a session token is rejected as an MFA token", async () => {
    const { sessionToken, totp } = await bindInSession();
    const mfaToken = await loginForMfaToken();
    expect((await ask(VERIFY, sessionToken, { totp: totp.generate() })).code).toBe(2207);
    expect((await ask(VERIFY, undefined, { totp: totp.generate() })).code).toBe(2020);
    expect((await call("DELETE", "/api/v2/mfa/totp/associate", mfaToken)).body.code).toBe(2207);
    expect((await graphql(stage.emulator, "{ user { id } }", {}, mfaToken)).body.errors[0].message.code).toBe(2207);
    expect(stage.emulator.mfa.hasTotp(stage.bob)).toBe(true);
  });

  test("is valid for one sign-in within ten minutes", async () => {
    fakeDate();
    const { totp } = await bindInSession();
    const mfaToken = await loginForMfaToken();
    expectSignedIn(await ask(VERIFY, mfaToken, { totp: totp.generate() }));
    pass(30);
    expect((await ask(VERIFY, mfaToken, { totp: totp.generate() })).code).toBe(2207);
    const late = await loginForMfaToken();
    pass(600);
    expect((await ask(VERIFY, late, { totp: totp.generate() })).code).toBe(2206);
  });

  test("works only with the factors of its own user", async () => {
    const ann = await stage.emulator.users.create({ email: "ann@example.com" });
    stage.emulator.mfa.associateTotp(ann);
    stage.emulator.mfa.confirmTotp(ann, stage.emulator.mfa.currentTotp(ann));
    await bindInSession();
    const mfaToken = await loginForMfaToken();
    expect((await ask(VERIFY, mfaToken, { totp: stage.emulator.mfa.currentTotp(ann) })).code).toBe(2001);
  });

  test("binds an authenticator app or a face only if the user has neither", async () => {
    stage.emulator.mfa.require(stage.bob);
    const mfaToken = await loginForMfaToken();
    const { totp } = await bindTotp(mfaToken);
    expect((await ask("/api/v2/mfa/totp/associate", mfaToken)).code).toBe(1001);
    const photo = "https://example.com/face.png";
    expect((await ask("/api/v2/mfa/face/associate", mfaToken, { photoA: photo, photoB: photo })).code).toBe(1001);
    expect(stage.emulator.mfa.hasFace(stage.bob)).toBe(false);
    expectSignedIn(await ask(VERIFY, mfaToken, { totp: totp.generate() }));
  });
});
