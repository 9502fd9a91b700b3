import { cases } from "../case";

const APP_HOST = { options: { appHost: "https://sample.authing.cn" } };

const EVERYTHING = {
  autoRegister: true,
  captchaCode: "cap",
  clientIp: "9.9.9.9",
  customData: { school: "pku", n: 1 },
  context: { source: "utm" },
};

export const loginCases = [
  ...cases(
    {},
    {
      sendSmsCode: (authing) => authing.sendSmsCode("138"),
      "sendSmsCode country": (authing) => authing.sendSmsCode("138", "+1", "login"),
      sendEmail: (authing) => authing.sendEmail("a@b.c", "RESET_PASSWORD"),
      loginByEmail: (authing) => authing.loginByEmail("a@b.c", "pw"),
      "loginByEmail full": (authing) => authing.loginByEmail("a@b.c", "pw", EVERYTHING),
      "loginByEmail params": (authing) => authing.loginByEmail("a@b.c", "pw", { params: [{ key: "q", value: "v" }] }),
      loginByUsername: (authing) => authing.loginByUsername("bob", "pw"),
      "loginByUsername full": (authing) => authing.loginByUsername("bob", "pw", EVERYTHING),
      loginByPhoneCode: (authing) => authing.loginByPhoneCode("138", "1234"),
      "loginByPhoneCode full": (authing) =>
        authing.loginByPhoneCode("138", "1234", { clientIp: "x", customData: { a: 1 }, context: { b: 2 } }),
      "loginByPhoneCode country": (authing) => authing.loginByPhoneCode("138", "1", { phoneCountryCode: "+1" }),
      loginByPhonePassword: (authing) => authing.loginByPhonePassword("138", "pw"),
      "loginByPhonePassword full": (authing) => authing.loginByPhonePassword("138", "pw", EVERYTHING),
      loginBySubAccount: (authing) => authing.loginBySubAccount("sub", "pw"),
      "loginBySubAccount full": (authing) =>
        authing.loginBySubAccount("sub", "pw", { captchaCode: "c", clientIp: "i" }),
      loginByLdap: (authing) => authing.loginByLdap("u", "pw"),
      "loginByLdap options": (authing) =>
        authing.loginByLdap("u", "pw", { clientIp: "i", autoRegister: true, captchaCode: "c" }),
      "loginByLdap 4.23": (authing) => authing.loginByLdap("u", "pw", { clientIp: "i", withCustomData: true }),
      signinByCredentials: (authing) =>
        authing.signinByCredentials({
          connection: "PASSWORD",
          passwordPayload: { email: "a@b.c", password: "x" },
          options: { state: "st" },
        }),
    },
  ),
  ...cases(APP_HOST, {
    loginByAd: (authing) => authing.loginByAd("u", "pw"),
    loginByEmailCode: (authing) => authing.loginByEmailCode("a@b.c", "1234", { context: { a: 1 } }),
  }),
  ...cases({ options: { tenantId: "t-1" } }, { "tenantId header": (authing) => authing.sendSmsCode("138") }),
];
