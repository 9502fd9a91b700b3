import { type Case, cases } from "../case";

const APP_HOST = "https://sample.authing.cn";

const CLIENT_AUTHENTICATIONS = ["client_secret_post", "client_secret_basic", "none"];

export const oidcCases = [
  ...CLIENT_AUTHENTICATIONS.flatMap((authentication) =>
    ["oidc", "oauth"].flatMap((protocol) => tokenCases(protocol, authentication)),
  ),
  ...cases(
    { options: { appHost: APP_HOST, redirectUri: "https://cb", tokenEndPointAuthMethod: "none" } },
    {
      "getAccessTokenByCode verifier": (authing) => authing.getAccessTokenByCode("code", { codeVerifier: "ver" }),
    },
  ),
  ...cases(
    {},
    {
      "getAccessTokenByCode no secret": (authing) => authing.getAccessTokenByCode("code"),
      getAccessTokenByClientCredentials: (authing) =>
        authing.getAccessTokenByClientCredentials("email openid", { accessKey: "ak", accessSecret: "as" }),
      "getAccessTokenByClientCredentials no scope": (authing) => authing.getAccessTokenByClientCredentials(""),
      getAccessTokenByIdToken: (authing) =>
        authing.getAccessTokenByIdToken({ redirectUri: "https://cb", idToken: "it", scope: "openid" }),
      getUserInfoByAccessToken: (authing) => authing.getUserInfoByAccessToken("at"),
      "getUserInfoByAccessToken GET query": (authing) =>
        authing.getUserInfoByAccessToken("at", { method: "GET", tokenPlace: "query" }),
      "getUserInfoByAccessToken GET header": (authing) =>
        authing.getUserInfoByAccessToken("at", { method: "GET", tokenPlace: "header" }),
      "getUserInfoByAccessToken POST query": (authing) =>
        authing.getUserInfoByAccessToken("at", { method: "POST", tokenPlace: "query" }),
      "getUserInfoByAccessToken POST header": (authing) =>
        authing.getUserInfoByAccessToken("at", { method: "POST", tokenPlace: "header" }),
      "getUserInfoByAccessToken POST body": (authing) =>
        authing.getUserInfoByAccessToken("at", { method: "POST", tokenPlace: "body" }),
      "getUserInfoByAccessToken bad": (authing) =>
        authing.getUserInfoByAccessToken("at", { method: "GET", tokenPlace: "body" }),
      generateCodeChallenge: (authing) => {
        const challenge = authing.generateCodeChallenge();
        return [typeof challenge, challenge.length >= 43, /^[A-Za-z0-9._~-]+$/.test(challenge)];
      },
      // Code verifier from the example in RFC 7636, appendix B.
      getCodeChallengeDigest: (authing) =>
        authing.getCodeChallengeDigest({
          codeChallenge: "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk",
          method: "S256",
        }),
      "getCodeChallengeDigest plain": (authing) =>
        authing.getCodeChallengeDigest({ codeChallenge: "abc", method: "plain" }),
      "getCodeChallengeDigest bad": (authing) => authing.getCodeChallengeDigest(),
      validateTicketV1: (authing) => authing.validateTicketV1("tk", "https://svc"),
      validateTicketV2: (authing) => authing.validateTicketV2("tk", "https://svc"),
      "validateToken access": (authing) => authing.validateToken({ accessToken: "at" }),
      "validateToken id": (authing) => authing.validateToken({ idToken: "it" }),
      "validateToken both": (authing) => authing.validateToken({ accessToken: "at", idToken: "it" }),
    },
  ),
  ...["oidc", "oauth", "saml", "cas"].flatMap((protocol) => authorizeCases(protocol)),
  ...cases(
    { options: { appHost: APP_HOST } },
    {
      "buildAuthorizeUrl pkce": (authing) =>
        authing.buildAuthorizeUrl({
          redirectUri: "https://cb",
          state: "s",
          nonce: "n",
          codeChallenge: "cc",
          codeChallengeMethod: "S256",
        }),
      buildLogoutUrl: (authing) => authing.buildLogoutUrl({ redirectUri: "https://r" }),
      "buildLogoutUrl none": (authing) => authing.buildLogoutUrl(),
      "buildLogoutUrl expert": (authing) =>
        authing.buildLogoutUrl({ expert: true, idToken: "it", redirectUri: "https://r" }),
      "buildLogoutUrl expert bad": (authing) => authing.buildLogoutUrl({ expert: true, redirectUri: "https://r" }),
    },
  ),
  ...cases(
    { options: { protocol: "cas", appHost: APP_HOST } },
    { "buildLogoutUrl cas": (authing) => authing.buildLogoutUrl({ redirectUri: "https://r" }) },
  ),
];

/** Returns cases for the calls that authenticate the client, with the given protocol and authentication method. */
function tokenCases(protocol: string, authentication: string): Case[] {
  const options = {
    protocol,
    secret: "sec",
    redirectUri: "https://cb",
    appHost: APP_HOST,
    tokenEndPointAuthMethod: authentication,
    introspectionEndPointAuthMethod: authentication,
    revocationEndPointAuthMethod: authentication,
  };
  const suffix = `${protocol} ${authentication}`;
  return cases(
    { options },
    {
      [`getAccessTokenByCode ${suffix}`]: (authing) => authing.getAccessTokenByCode("code"),
      [`getNewAccessTokenByRefreshToken ${suffix}`]: (authing) => authing.getNewAccessTokenByRefreshToken("rt"),
      [`revokeToken ${suffix}`]: (authing) => authing.revokeToken("at"),
      [`introspectToken ${suffix}`]: (authing) => authing.introspectToken("at"),
    },
  );
}

function authorizeCases(protocol: string): Case[] {
  const parameters =
    protocol === "cas"
      ? { service: "https://svc" }
      : {
          redirectUri: "https://cb/x y",
          scope: protocol === "oauth" ? "user" : "openid profile offline_access",
          state: "st",
          nonce: "no",
          responseType: "code",
          responseMode: "query",
        };
  return cases(
    { options: { protocol, appHost: APP_HOST, redirectUri: "https://cb" } },
    { [`buildAuthorizeUrl ${protocol}`]: (authing) => authing.buildAuthorizeUrl(parameters) },
  );
}
