import { loginByCode } from "./support/client";
import { fakeDate, pass } from "./support/clock";
import { useBob } from "./support/mfa";

const PHONE = "13912345678";
const FACE = "https://example.com/face.png";

const { stage, login, loginForMfaToken, ask, call } = useBob();

/** Starts an enrollment and returns the data of the response. */
const start = async (token: string, factorType: string, profile = {}) =>
  (await ask("/api/v3/send-enroll-factor-request", token, { factorType, profile })).data;

/** Completes an enrollment and returns the business code. */
const finish = async (token: string, factorType: string, enrollmentToken: string, enrollmentData: object) =>
  (await ask("/api/v3/enroll-factor", token, { factorType, enrollmentToken, enrollmentData })).apiCode;

const enrolled = async (token: string) => (await call("GET", "/api/v3/list-enrolled-factors", token)).body.data;

async function signIn(): Promise<string> {
  return (await login()).data.loginByEmail.token;
}

describe("a second factor", () => {
  test.each([
    ["SMS", { phoneNumber: PHONE, phoneCountryCode: "+852" }, { phoneNumber: "139****5678", phoneCountryCode: "+852" }],
    ["EMAIL", { email: "Bob@example.com" }, { email: "bob@example.com" }],
  ])(
    "of the type %s is enrolled with the code that was sent to it, and is required from then on",
    async (type, contact, shown) => {
      const token = await signIn();
      const { enrollmentToken, otpData } = await start(token, type, contact);
      expect(otpData).toBeUndefined();
      const to = "email" in contact ? "bob@example.com" : PHONE;
      const { code = "", scene } = stage.emulator.outbox.latest(to) ?? {};
      expect(scene).toBe("mfa-bind");
      expect(await finish(token, type, enrollmentToken, { passCode: "x" })).toBe(2001);
      expect(await finish(token, type, enrollmentToken, {})).toBe(2231);
      expect(await enrolled(token)).toEqual([]);
      expect(await finish(token, type, enrollmentToken, { passCode: code })).toBe(200);
      const [factor] = await enrolled(token);
      expect(factor).toEqual({ factorId: expect.any(String), factorType: type, profile: shown });
      const found = await call("GET", `/api/v3/get-factor?factorId=${factor.factorId}`, token);
      expect(found.body.data).toEqual(factor);
      expect((await login()).errors[0].message.code).toBe(1635);

      expect((await ask("/api/v3/reset-factor", token, { factorId: factor.factorId })).apiCode).toBe(200);
      expect((await login()).errors).toBeUndefined();
    },
  );

  test("of the type SMS receives the codes of the next sign-in instead of the user's own number", async () => {
    const token = await signIn();
    stage.bob.phone = "13800000000";
    const { enrollmentToken } = await start(token, "SMS", { phoneNumber: PHONE });
    const codeFor = (phone: string) => stage.emulator.outbox.latest(phone)?.code ?? "";
    await finish(token, "SMS", enrollmentToken, { passCode: codeFor(PHONE) });
    const { data } = (await login()).errors[0].message;
    expect(data).toMatchObject({ mfaPhone: PHONE, mfaPhoneCountryCode: "+86", phone: "13800000000" });
    const verify = async (phone: string) => {
      await ask("/api/v2/sms/send", undefined, { phone });
      return ask("/api/v2/applications/mfa/sms/verify", data.mfaToken, { phone, code: codeFor(phone) });
    };
    expect((await verify("13800000000")).code).toBe(1001);
    expect((await verify(PHONE)).data.id).toBe(stage.bob.id);
    expect(stage.bob.phone).toBe("13800000000");
  });

  test("of the type OTP is the V2 authenticator app", async () => {
    const token = await signIn();
    const { enrollmentToken, otpData } = await start(token, "OTP");
    expect(otpData).toEqual({
      qrCodeUri: expect.stringMatching(/^otpauth:\/\/totp\//),
      qrCodeDataUrl: expect.stringMatching(/^data:image\/png;base64,/),
      recoveryCode: stage.emulator.mfa.findTotp(stage.bob)?.recoveryCode,
    });
    const passCode = stage.emulator.mfa.currentTotp(stage.bob);
    expect(await finish(token, "OTP", enrollmentToken, { passCode })).toBe(200);
    const [{ id }] = (await call("GET", "/api/v2/mfa/authenticator", token)).body.data;
    expect(await enrolled(token)).toEqual([{ factorId: id, factorType: "OTP", profile: {} }]);
    await call("DELETE", "/api/v2/mfa/totp/associate", token);
    expect(await enrolled(token)).toEqual([]);
  });

  test("of the type FACE is the V2 face", async () => {
    const token = await signIn();
    const { enrollmentToken } = await start(token, "FACE");
    expect(await finish(token, "FACE", enrollmentToken, { photo: "no key" })).toBe(400);
    expect(await finish(token, "FACE", enrollmentToken, { photo: FACE, isExternalPhoto: true })).toBe(200);
    const mfaToken = await loginForMfaToken();
    expect((await ask("/api/v2/mfa/face/verify", mfaToken, { photo: FACE })).data.id).toBe(stage.bob.id);
    const [{ factorId }] = await enrolled(token);
    await ask("/api/v3/reset-factor", token, { factorId });
    expect(stage.emulator.mfa.hasFace(stage.bob)).toBe(false);
  });

  test("can be enrolled with an MFA token by a user who has none, but not by anyone else", async () => {
    stage.emulator.mfa.require(stage.bob);
    const mfaToken = await loginForMfaToken();
    const { enrollmentToken } = await start(mfaToken, "SMS", { phoneNumber: PHONE });
    const passCode = stage.emulator.outbox.latest(PHONE)?.code ?? "";
    expect(await finish(mfaToken, "SMS", enrollmentToken, { passCode })).toBe(200);
    const refused = await ask("/api/v3/send-enroll-factor-request", mfaToken, { factorType: "OTP", profile: {} });
    expect(refused.apiCode).toBe(1001);
    // The application required the factor, so the user's own sign-ins do not need it.
    stage.emulator.mfa.require(stage.bob, false);
    expect((await login()).errors).toBeUndefined();
  });
});

describe("an enrollment", () => {
  test("expires after one minute, and belongs to one user and one type", async () => {
    fakeDate();
    const token = await signIn();
    const { enrollmentToken } = await start(token, "SMS", { phoneNumber: PHONE });
    const passCode = stage.emulator.outbox.latest(PHONE)?.code ?? "";
    const finishAs = (bearer: string, type = "SMS") => finish(bearer, type, enrollmentToken, { passCode });
    expect(await finishAs(token, "EMAIL")).toBe(1001);
    const eve = await loginByCode(stage.emulator, "eve");
    expect(await finishAs(eve.token)).toBe(1001);
    pass(60);
    expect(await finishAs(token)).toBe(1001);
    const next = await start(token, "SMS", { phoneNumber: PHONE });
    const code = stage.emulator.outbox.latest(PHONE)?.code ?? "";
    pass(59);
    expect(await finish(token, "SMS", next.enrollmentToken, { passCode: code })).toBe(200);
    expect(await finish(token, "SMS", next.enrollmentToken, { passCode: code })).toBe(1001);
  });

  test.each([
    ["an unknown type", { factorType: "PUSH" }, 2231],
    ["no type", {}, 2231],
    ["a type of another case", { factorType: "sms" }, 2231],
    ["no phone number", { factorType: "SMS" }, 2080],
    ["an invalid phone number", { factorType: "SMS", profile: { phoneNumber: "phone" } }, 2080],
    ["no email address", { factorType: "EMAIL", profile: { phoneNumber: PHONE } }, 2204],
  ])("is rejected with %s", async (_reason, body, code) => {
    const token = await signIn();
    expect((await ask("/api/v3/send-enroll-factor-request", token, body)).apiCode).toBe(code);
    expect(stage.emulator.outbox.list()).toEqual([]);
  });
});

test("lists the types that the user has not enrolled", async () => {
  const token = await signIn();
  const types = async () => (await call("GET", "/api/v3/list-factors-to-enroll", token)).body.data;
  stage.emulator.mfa.bindContact(stage.bob, "SMS", { phone: PHONE });
  expect(await types()).toEqual([{ factorType: "OTP" }, { factorType: "EMAIL" }, { factorType: "FACE" }]);
});

test("rejects unknown factors, and calls without a session", async () => {
  const token = await signIn();
  for (const path of ["get-factor", "get-factor?factorId=x"]) {
    expect((await call("GET", `/api/v3/${path}`, token)).body.apiCode).toBe(1001);
  }
  expect((await ask("/api/v3/reset-factor", token, { factorId: "x" })).apiCode).toBe(1001);
  for (const path of ["list-factors-to-enroll", "list-enrolled-factors", "get-factor"]) {
    expect((await call("GET", `/api/v3/${path}`, "")).body).toMatchObject({ statusCode: 401, apiCode: 2020 });
  }
});
