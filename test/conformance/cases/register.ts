import { cases } from "../case";

export const registerCases = cases(
  {},
  {
    registerByEmail: (authing) => authing.registerByEmail("a@b.c", "pw"),
    "registerByEmail full": (authing) =>
      authing.registerByEmail(
        "a@b.c",
        "密码pw",
        { nickname: "N", gender: "F" },
        { forceLogin: true, generateToken: true, clientIp: "1.1.1.1", customData: { s: "x" }, context: { k: 1 } },
      ),
    "registerByEmail params": (authing) =>
      authing.registerByEmail("a@b.c", "pw", {}, { params: [{ key: "k", value: 1 }] }),
    "registerByEmail phoneToken": (authing) => authing.registerByEmail("a@b.c", "pw", {}, { phoneToken: "pt" }),
    registerByEmailCode: (authing) =>
      authing.registerByEmailCode("a@b.c", "1234", { nickname: "N" }, { forceLogin: true }),
    registerByUsername: (authing) => authing.registerByUsername("bob", "pw"),
    "registerByUsername full": (authing) =>
      authing.registerByUsername(
        "bob",
        "pw",
        { nickname: "N" },
        { forceLogin: true, generateToken: true, customData: { s: 1 }, context: { a: "b" } },
      ),
    registerByPhoneCode: (authing) => authing.registerByPhoneCode("138", "1234"),
    "registerByPhoneCode full": (authing) =>
      authing.registerByPhoneCode(
        "138",
        "1234",
        "pw",
        { nickname: "N" },
        { generateToken: true, customData: { s: 1 }, context: { a: "b" } },
      ),
    "registerByPhoneCode country": (authing) =>
      authing.registerByPhoneCode("138", "1", "pw", {}, { phoneCountryCode: "+1", emailToken: "et" }),
  },
);
