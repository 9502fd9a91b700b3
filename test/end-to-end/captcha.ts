import type { Scenarios, Stage } from "./scenario";

const PHONE = "13800000000";
const EMAIL = "bob@example.com";
const PASSWORD = "passw0rd";

/** Signs in with wrong passwords until the service requires a captcha. */
async function needCaptcha({ client, emulator }: Stage): Promise<void> {
  await emulator.users.create({ username: "bob", email: EMAIL, phone: PHONE, password: PASSWORD });
  for (const code of [2006, 2006, 2006, 2000]) {
    await expect(client.loginByUsername("bob", "wrong")).rejects.toMatchObject({ code });
  }
}

export const captcha: Scenarios = {
  async getCaptcha(stage) {
    const { client, emulator } = stage;
    const logins = [
      (options: object) => client.loginByUsername("bob", PASSWORD, options),
      (options: object) => client.loginByEmail(EMAIL, PASSWORD, options),
      (options: object) => client.loginByPhonePassword(PHONE, PASSWORD, options),
      (options: object) => client.loginBySubAccount("bob", PASSWORD, options),
    ];
    for (const login of logins) {
      emulator.reset();
      await needCaptcha(stage);
      const { image, captchaCookie } = await client.getCaptcha();
      expect(decodeURIComponent(image)).toMatch(/^data:image\/svg\+xml,<svg.+<\/svg>$/s);
      const answer = { captchaCode: emulator.captchas.latest()?.code, captchaCookie };
      await expect(login({ captchaCode: answer.captchaCode })).rejects.toMatchObject({ code: 2000 });
      expect((await login(answer)).username).toBe("bob");
      expect(emulator.captchas.latest()).toBeUndefined();
    }
  },

  async getCaptchaAndToken(stage) {
    const { client, emulator } = stage;
    await needCaptcha(stage);
    const signIn = (captchaCode?: string, captchaToken?: string) =>
      client.signinByCredentials({
        connection: "PASSWORD",
        passwordPayload: { username: "bob", password: PASSWORD },
        options: { captchaCode, captchaToken },
      });
    await expect(signIn()).rejects.toMatchObject({ code: 2000 });
    const { image, captchaToken } = await client.getCaptchaAndToken();
    expect(decodeURIComponent(image)).toMatch(/^data:image\/svg\+xml,<svg.+<\/svg>$/s);
    const code = emulator.captchas.latest()?.code;
    await expect(signIn(code)).rejects.toMatchObject({ code: 2000 });
    expect(await signIn(code, captchaToken)).toMatchObject({ access_token: expect.any(String) });
  },
};
