import { fakeDate, pass } from "./support/clock";
import { useBob, wrong } from "./support/mfa";

const { stage, login, loginForMfaToken, ask, call, bindTotp, bindInSession, expectSignedIn } = useBob();

describe("an authenticator app", () => {
  test("is bound when its first one-time password is confirmed, and is then required for sign-in", async () => {
    const { token } = (await login()).data.loginByEmail;
    const { data } = await ask("/api/v2/mfa/totp/associate", token, { authenticator_type: "totp", source: "SELF" });
    expect(data).toEqual({
      authenticator_type: "totp",
      secret: expect.stringMatching(/^[A-Z2-7]{32}$/),
      qrcode_uri: expect.stringMatching(/^otpauth:\/\/totp\/.+bob%40example\.com\?/),
      qrcode_data_url: expect.stringMatching(/^data:image\/png;base64,/),
      recovery_code: expect.stringMatching(/^[0-9a-f]{24}$/),
    });
    expect(data.qrcode_uri).toContain(`secret=${data.secret}`);
    const list = async () => (await call("GET", "/api/v2/mfa/authenticator?type=totp", token)).body.data;
    expect(await list()).toMatchObject([{ authenticatorType: "totp", enable: false, userId: stage.bob.id }]);
    expect((await login()).errors).toBeUndefined();

    const confirm = (totp: string) => ask("/api/v2/mfa/totp/associate/confirm", token, { totp });
    const right = stage.emulator.mfa.currentTotp(stage.bob);
    expect((await confirm(wrong(right))).code).toBe(2001);
    expect((await confirm("x")).code).toBe(2001);
    expect((await confirm(right)).code).toBe(200);
    expect(await list()).toMatchObject([{ enable: true }]);
    expect(JSON.stringify(await list())).not.toContain(data.secret);
    expect((await login()).errors[0].message).toMatchObject({ code: 1635, data: { totpMfaEnabled: true } });
  });

  test("completes one sign-in per one-time password", async () => {
    fakeDate();
    const { totp } = await bindInSession();
    const verify = async (password: string) =>
      ask("/api/v2/mfa/totp/verify", await loginForMfaToken(), { totp: password });
    expect((await verify(wrong(totp.generate()))).code).toBe(2001);
    const used = totp.generate();
    expectSignedIn(await verify(used));
    expect((await verify(used)).code).toBe(2001);
    pass(30);
    expectSignedIn(await verify(totp.generate()));
    pass(90);
    expect((await verify(totp.generate({ timestamp: Date.now() - 60_000 }))).code).toBe(2001);
    expectSignedIn(await verify(totp.generate({ timestamp: Date.now() - 30_000 })));
  });

  test("accepts the recovery code once, and returns the next one", async () => {
    const { recoveryCode } = await bindInSession();
    const recover = async (code: string) =>
      ask("/api/v2/mfa/totp/recovery", await loginForMfaToken(), { recoveryCode: code });
    expect((await recover("wrong")).code).toBe(2001);
    const answer = await recover(recoveryCode);
    expectSignedIn(answer);
    expect((await recover(recoveryCode)).code).toBe(2001);
    expectSignedIn(await recover(answer.data.recoveryCode));
  });

  test("can be bound again after it is unbound, but not before", async () => {
    const { sessionToken } = await bindInSession();
    for (const path of ["associate", "associate/confirm"]) {
      const totp = stage.emulator.mfa.currentTotp(stage.bob);
      expect((await ask(`/api/v2/mfa/totp/${path}`, sessionToken, { totp })).code).toBe(1001);
    }
    expect((await call("DELETE", "/api/v2/mfa/totp/associate", sessionToken)).body.code).toBe(200);
    expect((await call("GET", "/api/v2/mfa/authenticator", sessionToken)).body.data).toEqual([]);
    expect((await login()).errors).toBeUndefined();
    await bindTotp(sessionToken);
    expect((await login()).errors[0].message.code).toBe(1635);
  });

  test("cannot be bound with an unknown type", async () => {
    const { token } = (await login()).data.loginByEmail;
    const path = "/api/v2/mfa/totp/associate";
    expect((await ask(path, token, { authenticator_type: "sms" })).code).toBe(2231);
    await bindTotp(token);
    expect((await call("GET", "/api/v2/mfa/authenticator?type=face", token)).body.data).toEqual([]);
    expect((await call("GET", "/api/v2/mfa/authenticator?type=totp&type=face", token)).body.data).toEqual([]);
  });
});
