import { cases } from "../case";
import { SESSION, TOKEN_ONLY } from "./sessions";

export const profileCases = [
  ...cases(
    { stored: SESSION },
    {
      updateAvatar: (authing) => authing.updateAvatar(),
      updateProfile: (authing) => authing.updateProfile({ nickname: "Bob2" }),
      "updateProfile password": (authing) => authing.updateProfile({ nickname: "B", password: "x" }),
      "updateProfile tokens": (authing) =>
        authing.updateProfile({ nickname: "B" }, { emailToken: "et", phoneToken: "pt" }),
      linkAccount: (authing) => authing.linkAccount({ primaryUserToken: "p", secondaryUserToken: "s" }),
      unLinkAccount: (authing) => authing.unLinkAccount({ primaryUserToken: "p", provider: "github" }),
    },
  ),
  ...cases({ stored: TOKEN_ONLY }, { "updateProfile token": (authing) => authing.updateProfile({ nickname: "B" }) }),
  ...cases(
    {},
    {
      "updateAvatar out": (authing) => authing.updateAvatar(),
      "updateProfile out": (authing) => authing.updateProfile({ nickname: "B" }),
      isUserExists: (authing) => authing.isUserExists({ email: "a@b.c" }),
    },
  ),
];
