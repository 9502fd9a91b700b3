import { cases } from "../case";
import { SESSION } from "./sessions";

export const passwordCases = [
  ...cases(
    {},
    {
      checkPasswordStrength: (authing) => authing.checkPasswordStrength("pw"),
      computedPasswordSecurityLevel: (authing) =>
        ["123", "abcd1234", "Abcd12345678"].map((password) => authing.computedPasswordSecurityLevel(password)),
      "computedPasswordSecurityLevel bad": (authing) => authing.computedPasswordSecurityLevel(5),
      resetPasswordByPhoneCode: (authing) => authing.resetPasswordByPhoneCode("138", "1234", "npw"),
      "resetPasswordByPhoneCode country": (authing) => authing.resetPasswordByPhoneCode("138", "1", "n", "+1"),
      resetPasswordByEmailCode: (authing) => authing.resetPasswordByEmailCode("a@b.c", "1234", "npw"),
      resetPasswordByFirstLoginToken: (authing) =>
        authing.resetPasswordByFirstLoginToken({ token: "t", password: "pw" }),
      resetPasswordByForceResetToken: (authing) =>
        authing.resetPasswordByForceResetToken({ token: "t", newPassword: "n", oldPassword: "o" }),
    },
  ),
  ...cases(
    { stored: SESSION },
    {
      updatePassword: (authing) => authing.updatePassword("n", "o"),
      "updatePassword new": (authing) => authing.updatePassword("n"),
      getSecurityLevel: (authing) => authing.getSecurityLevel(),
    },
  ),
];
