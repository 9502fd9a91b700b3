import { cases } from "../case";
import { SESSION } from "./sessions";

export const socialCases = [
  ...cases(
    {},
    {
      "social.generateLinkExtIdpUrl": ({ social }) =>
        social.generateLinkExtIdpUrl({ extIdpConnIdentifier: "e", idToken: "it" }),
    },
  ),
  ...cases(
    { stored: SESSION },
    {
      "social.unlinkExtIdp": ({ social }) => social.unlinkExtIdp({ extIdpId: "e" }),
      "social.getIdentities": ({ social }) => social.getIdentities(),
    },
  ),
];
