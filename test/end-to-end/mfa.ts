import type { Emulator, User } from "authing-emulator";
import type { Scenarios, Stage } from "./scenario";

const EMAIL = "bob@example.com";
const PHONE = "13912345678";
const PASSWORD = "correct horse";
const FACE = "https://example.com/face.png";

/** Error code if the application requires a second factor. */
const REQUIRED = 1636;
/** Error code if the user has bound a second factor. */
const BOUND = 1635;

/**
 * Creates Bob and expects his sign-in to fail because it requires a second factor. Returns Bob and the MFA token.
 *
 * @param prepare sets up the need for a second factor; by default, makes the application require one
 */
async function loginForMfaToken(
  { client, emulator }: Stage,
  code = REQUIRED,
  prepare: (bob: User) => void = (bob) => emulator.mfa.require(bob),
) {
  const bob = await emulator.users.create({ email: EMAIL, password: PASSWORD });
  prepare(bob);
  const rejection = await client.loginByEmail(EMAIL, PASSWORD).catch((error) => error);
  expect(rejection).toMatchObject({ kind: "service", code, data: { email: EMAIL, mfaToken: expect.any(String) } });
  expect(emulator.sessions.list()).toEqual([]);
  return { bob, mfaToken: rejection.data.mfaToken as string };
}

function bindTotp(emulator: Emulator, user: User) {
  emulator.mfa.associateTotp(user);
  emulator.mfa.confirmTotp(user, emulator.mfa.currentTotp(user));
}

/** Expects that the sign-in is complete and that the token of the returned `user` is valid. */
async function expectSignedIn(
  { client, emulator }: Stage,
  bob: User,
  user: Awaited<ReturnType<Stage["client"]["login"]>>,
) {
  expect(user.id).toBe(bob.id);
  expect(emulator.sessions.list()).toMatchObject([{ userId: bob.id, token: user.token }]);
  client.setCurrentUser(user);
  expect(await client.checkLoginStatus()).toMatchObject({ status: true });
}

export const mfa: Scenarios = {
  async "mfa.getMfaAuthenticators"({ client, emulator }) {
    const { id } = await client.login();
    expect(await client.mfa.getMfaAuthenticators()).toEqual([]);
    const user = emulator.users.findById(id) as User;
    bindTotp(emulator, user);
    expect(await client.mfa.getMfaAuthenticators({ type: "totp" })).toMatchObject([
      { id: emulator.mfa.findTotp(user)?.id, authenticatorType: "totp", enable: true, userId: id },
    ]);
  },

  async "mfa.assosicateMfaAuthenticator"(stage) {
    const { bob, mfaToken } = await loginForMfaToken(stage);
    const association = await stage.client.mfa.assosicateMfaAuthenticator({ mfaToken, source: "APPLICATION" });
    const { secret, recoveryCode, enable } = stage.emulator.mfa.findTotp(bob) ?? {};
    expect(association).toMatchObject({ authenticator_type: "totp", secret, recovery_code: recoveryCode });
    expect(association.qrcode_uri).toContain(`secret=${secret}`);
    expect(association.qrcode_data_url).toMatch(/^data:image\/png;base64,/);
    expect(enable).toBe(false);
    const totp = stage.emulator.mfa.currentTotp(bob);
    await stage.client.mfa.confirmAssosicateMfaAuthenticator({ totp, mfaToken, source: "APPLICATION" });
    await expectSignedIn(stage, bob, await stage.client.mfa.verifyTotpMfa({ totp, mfaToken }));
  },

  async "mfa.confirmAssosicateMfaAuthenticator"({ client, emulator }) {
    const user = emulator.users.findById((await client.login()).id) as User;
    await client.mfa.assosicateMfaAuthenticator();
    await expect(client.mfa.confirmAssosicateMfaAuthenticator({ totp: "x" })).rejects.toMatchObject({ code: 2001 });
    expect(emulator.mfa.hasTotp(user)).toBe(false);
    await client.mfa.confirmAssosicateMfaAuthenticator({ totp: emulator.mfa.currentTotp(user) });
    expect(emulator.mfa.hasTotp(user)).toBe(true);
    await expect(client.login()).rejects.toMatchObject({ code: BOUND, data: { totpMfaEnabled: true } });
    emulator.mfa.require(user);
    await expect(client.login()).rejects.toMatchObject({ code: REQUIRED, data: { totpMfaEnabled: true } });
  },

  async "mfa.deleteMfaAuthenticator"({ client, emulator }) {
    const user = emulator.users.findById((await client.login()).id) as User;
    bindTotp(emulator, user);
    await client.mfa.deleteMfaAuthenticator();
    expect(emulator.mfa.findTotp(user)).toBeUndefined();
    expect((await client.login()).id).toBe(user.id);
  },

  async "mfa.verifyTotpMfa"(stage) {
    const { bob, mfaToken } = await loginForMfaToken(stage, BOUND, (bob) => bindTotp(stage.emulator, bob));
    await expect(stage.client.mfa.verifyTotpMfa({ totp: "x", mfaToken })).rejects.toMatchObject({ code: 2001 });
    const totp = stage.emulator.mfa.currentTotp(bob);
    await expectSignedIn(stage, bob, await stage.client.mfa.verifyTotpMfa({ totp, mfaToken }));
    await expect(stage.client.mfa.verifyTotpMfa({ totp, mfaToken })).rejects.toMatchObject({ code: 2207 });
  },

  async "mfa.verifyTotpRecoveryCode"(stage) {
    const { bob, mfaToken } = await loginForMfaToken(stage, REQUIRED, (bob) => {
      stage.emulator.mfa.require(bob);
      bindTotp(stage.emulator, bob);
    });
    const recoveryCode = stage.emulator.mfa.findTotp(bob)?.recoveryCode as string;
    const user = await stage.client.mfa.verifyTotpRecoveryCode({ recoveryCode, mfaToken });
    await expectSignedIn(stage, bob, user);
    const next = stage.emulator.mfa.findTotp(bob)?.recoveryCode;
    expect(next).not.toBe(recoveryCode);
    expect(user).toMatchObject({ recoveryCode: next });
  },

  async "mfa.verifyAppSmsMfa"(stage) {
    const { bob, mfaToken } = await loginForMfaToken(stage);
    await stage.client.sendSmsCode(PHONE);
    const { code } = stage.emulator.outbox.latest(PHONE) ?? { code: "" };
    await expectSignedIn(stage, bob, await stage.client.mfa.verifyAppSmsMfa({ phone: PHONE, code, mfaToken }));
    expect(bob).toMatchObject({ phone: PHONE, phoneVerified: true });
  },

  async "mfa.verifyAppEmailMfa"(stage) {
    const { bob, mfaToken } = await loginForMfaToken(stage);
    await stage.client.sendEmail(EMAIL, "MFA_VERIFY" as never);
    const { code } = stage.emulator.outbox.latest(EMAIL) ?? { code: "" };
    await expectSignedIn(stage, bob, await stage.client.mfa.verifyAppEmailMfa({ email: EMAIL, code, mfaToken }));
    expect(bob.emailVerified).toBe(true);
  },

  async "mfa.phoneOrEmailBindable"(stage) {
    await stage.emulator.users.create({ phone: PHONE });
    const { mfaToken } = await loginForMfaToken(stage);
    expect(await stage.client.mfa.phoneOrEmailBindable({ phone: PHONE, mfaToken })).toBe(false);
    expect(await stage.client.mfa.phoneOrEmailBindable({ phone: "13900000000", mfaToken })).toBe(true);
    expect(await stage.client.mfa.phoneOrEmailBindable({ email: "ann@example.com", mfaToken })).toBe(true);
  },

  async "mfa.associateFaceByUrl"(stage) {
    const { bob, mfaToken } = await loginForMfaToken(stage);
    const associate = (compareFace: string) =>
      stage.client.mfa.associateFaceByUrl({ baseFace: FACE, compareFace, mfaToken });
    await expect(associate("https://example.com/other.png")).rejects.toMatchObject({ code: 1001 });
    expect(stage.emulator.mfa.hasFace(bob)).toBe(false);
    expect((await associate(FACE)).id).toBe(bob.id);
    expect(stage.emulator.mfa.hasFace(bob)).toBe(true);
  },

  async "mfa.associateFaceByLocalFile"({ client, emulator }) {
    const { id } = await client.login();
    expect((await client.mfa.associateFaceByLocalFile()).id).toBe(id);
    expect(emulator.mfa.hasFace(emulator.users.findById(id) as User)).toBe(true);
    await expect(client.login()).rejects.toMatchObject({ code: BOUND, data: { faceMfaEnabled: true } });
  },

  async "mfa.associateFaceByBlob"({ client, emulator, wx }) {
    const user = emulator.users.findById((await client.login()).id) as User;
    const { tempFiles } = await wx.chooseMedia({});
    const baseFace = tempFiles[0]?.tempFilePath as string;
    expect((await client.mfa.associateFaceByBlob({ baseFace, compareFace: baseFace })).id).toBe(user.id);
    expect(emulator.mfa.hasFace(user)).toBe(true);
  },

  async "mfa.verifyFaceMfa"(stage) {
    const { bob, mfaToken } = await loginForMfaToken(stage);
    await stage.client.mfa.associateFaceByUrl({ baseFace: FACE, compareFace: FACE, mfaToken });
    const verify = (photo: string) => stage.client.mfa.verifyFaceMfa(photo, mfaToken);
    await expect(verify("https://example.com/other.png")).rejects.toMatchObject({ code: 1001 });
    await expectSignedIn(stage, bob, await verify(FACE));
  },
};
