import type { User } from "authing-emulator";
import type { Scenarios, Stage } from "./scenario";

const EMAIL = "bob@example.com";
const PASSWORD = "correct horse";
const PHONE = "13912345678";
const FACE = "https://example.com/face.png";
/** Error code if the user has bound a second factor. */
const BOUND = 1635;
/** Error code if the application requires a second factor. */
const REQUIRED = 1636;

/** Creates Bob and signs him in. */
async function loginAsBob({ client, emulator }: Stage): Promise<User> {
  const bob = await emulator.users.create({ email: EMAIL, password: PASSWORD });
  await client.loginByEmail(EMAIL, PASSWORD);
  return bob;
}

/** Expects that Bob's next sign-in needs a second factor, and returns the data of the error. */
async function expectFactorNeeded({ client }: Stage, code = BOUND) {
  const rejection = await client.loginByEmail(EMAIL, PASSWORD).catch((error) => error);
  expect(rejection).toMatchObject({ kind: "service", code, data: { mfaToken: expect.any(String) } });
  return rejection.data as { mfaToken: string; mfaPhone: string; mfaEmail: string };
}

/** Enrolls a phone number as a second factor of the signed-in user. */
async function enrollPhone({ client, emulator }: Stage, phoneNumber = PHONE) {
  const { enrollmentToken } = await client.sendEnrollFactorRequest({ factorType: "SMS", phoneNumber });
  const { code = "" } = emulator.outbox.latest(phoneNumber) ?? {};
  await client.enrollFactor({ factorType: "SMS", enrollmentToken, passCode: code });
}

export const factors: Scenarios = {
  async listFactorsToEnroll(stage) {
    const { client } = stage;
    await loginAsBob(stage);
    const kinds = async () => (await client.listFactorsToEnroll()).map(({ factorType }) => factorType);
    expect(await kinds()).toEqual(["OTP", "SMS", "EMAIL", "FACE"]);
    await enrollPhone(stage);
    expect(await kinds()).toEqual(["OTP", "EMAIL", "FACE"]);
  },

  async sendEnrollFactorRequest(stage) {
    const { client, emulator } = stage;
    const bob = await loginAsBob(stage);
    const { enrollmentToken, otpData } = await client.sendEnrollFactorRequest({ factorType: "OTP" });
    const { secret, recoveryCode } = emulator.mfa.findTotp(bob) ?? {};
    expect(otpData).toEqual({
      qrCodeUri: expect.stringContaining(`secret=${secret}`),
      qrCodeDataUrl: expect.stringMatching(/^data:image\/png;base64,/),
      recoveryCode,
    });
    await client.enrollFactor({ factorType: "OTP", enrollmentToken, passCode: emulator.mfa.currentTotp(bob) });
    // The V2 methods see the same factor.
    expect(await client.mfa.getMfaAuthenticators()).toMatchObject([{ authenticatorType: "totp", enable: true }]);
    const { mfaToken } = await expectFactorNeeded(stage);
    const totp = emulator.mfa.currentTotp(bob);
    expect((await client.mfa.verifyTotpMfa({ totp, mfaToken })).id).toBe(bob.id);
  },

  async enrollFactor(stage) {
    const { client, emulator } = stage;
    const bob = await loginAsBob(stage);
    await enrollPhone(stage);
    const { mfaToken, mfaPhone } = await expectFactorNeeded(stage);
    // The factor's number receives the codes, and does not become the user's phone number.
    expect(mfaPhone).toBe(PHONE);
    expect(bob.phone).toBeNull();
    await client.sendSmsCode(PHONE);
    const { code = "" } = emulator.outbox.latest(PHONE) ?? {};
    const other = { phone: "13900000000", code, mfaToken };
    await expect(client.mfa.verifyAppSmsMfa(other)).rejects.toMatchObject({ code: 1001 });
    const user = await client.mfa.verifyAppSmsMfa({ phone: PHONE, code, mfaToken });
    client.setCurrentUser(user);
    const { enrollmentToken } = await client.sendEnrollFactorRequest({ factorType: "FACE" });
    const face = { factorType: "FACE", enrollmentToken, photo: FACE, isExternalPhoto: true } as const;
    expect(await client.enrollFactor(face)).toEqual({ code: 200, message: "认证要素绑定成功" });
    expect(emulator.mfa.hasFace(bob)).toBe(true);
    await expect(client.enrollFactor(face)).rejects.toMatchObject({ code: 1001 });
  },

  async listEnrolledFactors(stage) {
    const { client, emulator } = stage;
    await loginAsBob(stage);
    expect(await client.listEnrolledFactors()).toEqual([]);
    await enrollPhone(stage);
    const { enrollmentToken } = await client.sendEnrollFactorRequest({ factorType: "EMAIL", email: EMAIL });
    const { code = "" } = emulator.outbox.latest(EMAIL) ?? {};
    await client.enrollFactor({ factorType: "EMAIL", enrollmentToken, passCode: code });
    expect(await client.listEnrolledFactors()).toEqual([
      {
        factorId: expect.any(String),
        factorType: "SMS",
        profile: { phoneNumber: "139****5678", phoneCountryCode: "+86" },
      },
      { factorId: expect.any(String), factorType: "EMAIL", profile: { email: EMAIL } },
    ]);
  },

  async getFactor(stage) {
    const { client } = stage;
    await loginAsBob(stage);
    await enrollPhone(stage);
    const [factor] = await client.listEnrolledFactors();
    expect(await client.getFactor(String(factor?.factorId))).toEqual(factor);
    await expect(client.getFactor("unknown")).rejects.toMatchObject({ kind: "service", code: 1001 });
  },

  async resetFactor(stage) {
    const { client, emulator } = stage;
    const bob = await emulator.users.create({ email: EMAIL, password: PASSWORD });
    emulator.mfa.require(bob);
    const { mfaToken } = await expectFactorNeeded(stage, REQUIRED);
    // During a sign-in that needs a factor, the MFA token replaces the session.
    const { enrollmentToken } = await client.sendEnrollFactorRequest({ factorType: "OTP", mfaToken });
    const passCode = emulator.mfa.currentTotp(bob);
    await client.enrollFactor({ factorType: "OTP", enrollmentToken, passCode, mfaToken });
    client.setCurrentUser(await client.mfa.verifyTotpMfa({ totp: passCode, mfaToken }));
    const [factor] = await client.listEnrolledFactors();
    expect(await client.resetFactor(String(factor?.factorId))).toEqual({ code: 200, message: "认证要素解绑成功" });
    expect(await client.listEnrolledFactors()).toEqual([]);
    await expect(client.resetFactor(String(factor?.factorId))).rejects.toMatchObject({ code: 1001 });
    emulator.mfa.require(bob, false);
    expect((await client.loginByEmail(EMAIL, PASSWORD)).id).toBe(bob.id);
  },
};
