import { cases } from "../case";
import { SESSION } from "./sessions";

export const mfaCases = [
  ...cases(
    {},
    {
      "mfa.getMfaAuthenticators": ({ mfa }) => mfa.getMfaAuthenticators({ type: "totp", mfaToken: "mt" }),
      "mfa.assosicateMfaAuthenticator": ({ mfa }) =>
        mfa.assosicateMfaAuthenticator({ authenticatorType: "totp", mfaToken: "mt", source: "APPLICATION" }),
      "mfa.verifyTotpMfa": ({ mfa }) => mfa.verifyTotpMfa({ totp: "123456", mfaToken: "mt" }),
      "mfa.verifyTotpRecoveryCode": ({ mfa }) => mfa.verifyTotpRecoveryCode({ recoveryCode: "rc", mfaToken: "mt" }),
      "mfa.verifyAppSmsMfa": ({ mfa }) => mfa.verifyAppSmsMfa({ phone: "138", code: "1", mfaToken: "mt" }),
      "mfa.verifyAppSmsMfa country": ({ mfa }) =>
        mfa.verifyAppSmsMfa({ phone: "138", code: "1", mfaToken: "mt", phoneCountryCode: "+1" }),
      "mfa.verifyAppEmailMfa": ({ mfa }) => mfa.verifyAppEmailMfa({ email: "a@b.c", code: "1", mfaToken: "mt" }),
      "mfa.phoneOrEmailBindable": ({ mfa }) => mfa.phoneOrEmailBindable({ phone: "138", mfaToken: "mt" }),
      "mfa.associateFaceByUrl": ({ mfa }) =>
        mfa.associateFaceByUrl({ baseFace: "b", compareFace: "c", mfaToken: "mt" }),
      "mfa.verifyFaceMfa": ({ mfa }) => mfa.verifyFaceMfa("photo", "mt"),
    },
  ),
  ...cases(
    { stored: SESSION },
    {
      "mfa.getMfaAuthenticators default": ({ mfa }) => mfa.getMfaAuthenticators(),
      "mfa.deleteMfaAuthenticator": ({ mfa }) => mfa.deleteMfaAuthenticator(),
      "mfa.confirmAssosicateMfaAuthenticator": ({ mfa }) =>
        mfa.confirmAssosicateMfaAuthenticator({ authenticatorType: "totp", totp: "123456" }),
    },
  ),
];
