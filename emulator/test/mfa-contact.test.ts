import { graphql, post } from "./support/client";
import { EMAIL, useBob, wrong } from "./support/mfa";

const { stage, loginForMfaToken, ask, bindInSession, expectSignedIn } = useBob();

describe("SMS codes and email codes as a second factor", () => {
  const PHONE = "13912345678";
  const SMS = "/api/v2/applications/mfa/sms/verify";
  const EMAIL_PATH = "/api/v2/applications/mfa/email/verify";

  async function sendSms(phone: string, phoneCountryCode?: string): Promise<string> {
    await post(stage.emulator, "/api/v2/sms/send", { phone, phoneCountryCode });
    return stage.emulator.outbox.latest(phone)?.code as string;
  }

  async function sendEmail(email: string): Promise<string> {
    const query = "mutation ($email: String!) { sendEmail(email: $email, scene: MFA_VERIFY) { code } }";
    await graphql(stage.emulator, query, { email });
    return stage.emulator.outbox.latest(email)?.code as string;
  }

  test("bind a new phone number if the user has no phone number, authenticator app or face", async () => {
    stage.emulator.mfa.require(stage.bob);
    const mfaToken = await loginForMfaToken();
    const check = async (body: object) => (await ask("/api/v2/applications/mfa/check", mfaToken, body)).data;
    await stage.emulator.users.create({ phone: "13900000000", email: "ann@example.com" });
    expect(await check({ phone: PHONE })).toBe(true);
    expect(await check({ phone: "13900000000" })).toBe(false);
    expect(await check({ phone: "x" })).toBe(false);
    expect(await check({ email: "ann@example.com" })).toBe(false);
    expect(await check({ email: EMAIL })).toBe(true);

    const taken = await sendSms("13900000000");
    expect((await ask(SMS, mfaToken, { phone: "13900000000", code: taken })).code).toBe(2035);
    const code = await sendSms(PHONE);
    expect((await ask(SMS, mfaToken, { phone: PHONE, code: wrong(code) })).code).toBe(2001);
    expectSignedIn(await ask(SMS, mfaToken, { phone: PHONE, code }));
    expect(stage.bob).toMatchObject({ phone: PHONE, phoneCountryCode: "+86", phoneVerified: true });
  });

  test("are accepted only for the user's own phone number, including its country code", async () => {
    Object.assign(stage.bob, { phone: PHONE, phoneCountryCode: "+1" });
    stage.emulator.mfa.require(stage.bob);
    const mfaToken = await loginForMfaToken();
    const other = await sendSms("13911111111");
    expect((await ask(SMS, mfaToken, { phone: "13911111111", code: other })).code).toBe(1001);
    const chinese = await sendSms(PHONE);
    expect((await ask(SMS, mfaToken, { phone: PHONE, code: chinese })).code).toBe(1001);
    const code = await sendSms(PHONE, "+1");
    expectSignedIn(await ask(SMS, mfaToken, { phone: PHONE, phoneCountryCode: "+1", code }));
  });

  test("do not let a new phone number bypass an authenticator app", async () => {
    await bindInSession();
    const mfaToken = await loginForMfaToken();
    const code = await sendSms(PHONE);
    expect((await ask(SMS, mfaToken, { phone: PHONE, code })).code).toBe(1001);
    expect(stage.bob.phone).toBeNull();
  });

  test("are accepted only for the user's own email address, regardless of case", async () => {
    stage.emulator.mfa.require(stage.bob);
    const mfaToken = await loginForMfaToken();
    const code = await sendEmail(EMAIL);
    expect((await ask(EMAIL_PATH, mfaToken, { email: "x@example.com", code })).code).toBe(1001);
    expect((await ask(EMAIL_PATH, mfaToken, { email: EMAIL, code: wrong(code) })).code).toBe(2001);
    expectSignedIn(await ask(EMAIL_PATH, mfaToken, { email: EMAIL.toUpperCase(), code }));
    expect(stage.bob.emailVerified).toBe(true);
  });

  test.each([SMS, EMAIL_PATH, "/api/v2/applications/mfa/check"])("%s requires its parameters", async (path) => {
    stage.emulator.mfa.require(stage.bob);
    const mfaToken = await loginForMfaToken();
    expect((await ask(path, mfaToken, { phone: 5, email: [], code: {} })).code).toBe(2231);
  });
});
