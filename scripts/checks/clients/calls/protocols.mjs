/** Calls that use OAuth 2.0, OpenID Connect and CAS. */
import { settle } from "../outcome.mjs";
import { logIn } from "./stage.mjs";

const REDIRECT_URI = "https://app.example.com/callback";
const OPTIONS = { secret: "s3cret", redirectUri: REDIRECT_URI };
const VERIFIER = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
const SERVICE = "https://service.example.com/login";

/** Creates the authorization code of a sign-in. */
function issueCode({ emulator, bob }) {
  const scope = "openid email offline_access";
  return emulator.grants.authorize({ clientId: "app-1", userId: bob.id, redirectUri: REDIRECT_URI, scope });
}

/** Returns a client with a redirect URI, and the tokens of a sign-in that another program made. */
async function issueTokens(stage) {
  const form = {
    client_id: "app-1",
    client_secret: OPTIONS.secret,
    grant_type: "authorization_code",
    code: issueCode(stage),
    redirect_uri: REDIRECT_URI,
  };
  const response = await fetch(`${stage.emulator.url}/oidc/token`, {
    method: "POST",
    body: new URLSearchParams(form),
  });
  return { app: stage.createClient(OPTIONS), tokens: await response.json() };
}

/** Sorts the parameters of a URL, because their order does not matter, and masks the random ones. */
function sortParameters(url) {
  const { origin, pathname, searchParams } = new URL(url);
  const parameters = [...searchParams].filter(([name]) => name !== "nonce" && name !== "state").sort();
  return [origin, pathname, parameters];
}

export const protocols = {
  async getAccessTokenByCode(stage) {
    const code = issueCode(stage);
    const app = stage.createClient(OPTIONS);
    return [await app.getAccessTokenByCode(code), await settle(() => app.getAccessTokenByCode(code))];
  },
  async getAccessTokenByIdToken(stage) {
    const { token } = await logIn(stage);
    const app = stage.createClient(OPTIONS);
    return app.getAccessTokenByIdToken({ redirectUri: REDIRECT_URI, idToken: token, scope: "openid" });
  },
  async getAccessTokenByClientCredentials({ createClient, emulator }) {
    emulator.clients.register({ id: "key", secret: "s3cret" });
    const keys = { accessKey: "key", accessSecret: "s3cret" };
    const app = createClient(OPTIONS);
    const wrong = () => app.getAccessTokenByClientCredentials("books:read", { ...keys, accessSecret: "x" });
    return [await app.getAccessTokenByClientCredentials("books:read", keys), await settle(wrong)];
  },
  async getNewAccessTokenByRefreshToken(stage) {
    const { app, tokens } = await issueTokens(stage);
    return app.getNewAccessTokenByRefreshToken(tokens.refresh_token);
  },
  async getUserInfoByAccessToken(stage) {
    const { app, tokens } = await issueTokens(stage);
    return [
      await app.getUserInfoByAccessToken(tokens.access_token),
      await settle(() => app.getUserInfoByAccessToken("x")),
    ];
  },
  async introspectToken(stage) {
    const { app, tokens } = await issueTokens(stage);
    return [await app.introspectToken(tokens.access_token), await app.introspectToken("x")];
  },
  async revokeToken(stage) {
    const { app, tokens } = await issueTokens(stage);
    return [await app.revokeToken(tokens.access_token), await app.introspectToken(tokens.access_token)];
  },
  async validateToken(stage) {
    const { app, tokens } = await issueTokens(stage);
    return [
      await app.validateToken({ accessToken: tokens.access_token }),
      await app.validateToken({ idToken: tokens.id_token }),
      await settle(() => app.validateToken({ accessToken: "x" })),
    ];
  },
  generateCodeChallenge: ({ client }) => /^[\w.~-]{43,128}$/.test(client.generateCodeChallenge()),
  getCodeChallengeDigest: ({ client }) => [
    client.getCodeChallengeDigest({ codeChallenge: VERIFIER, method: "S256" }),
    client.getCodeChallengeDigest({ codeChallenge: VERIFIER, method: "plain" }),
  ],
  buildAuthorizeUrl: ({ createClient }) =>
    [
      createClient(OPTIONS).buildAuthorizeUrl({ scope: "openid profile" }),
      createClient({ ...OPTIONS, protocol: "oauth" }).buildAuthorizeUrl({ scope: "user" }),
      createClient({ protocol: "cas" }).buildAuthorizeUrl({ service: SERVICE }),
    ].map(sortParameters),
  buildLogoutUrl: ({ createClient }) =>
    [
      createClient(OPTIONS).buildLogoutUrl({ redirectUri: REDIRECT_URI }),
      createClient(OPTIONS).buildLogoutUrl({ expert: true, redirectUri: REDIRECT_URI, idToken: "it" }),
      createClient({ protocol: "cas" }).buildLogoutUrl({ redirectUri: SERVICE }),
    ].map(sortParameters),
  async validateTicketV1({ client, emulator, bob }) {
    const ticket = emulator.casTickets.issue({ appId: "app-1", service: SERVICE, userId: bob.id });
    return [await client.validateTicketV1(ticket, SERVICE), await client.validateTicketV1(ticket, SERVICE)];
  },
  async validateTicketV2({ client, emulator, bob }) {
    const ticket = emulator.casTickets.issue({ appId: "app-1", service: SERVICE, userId: bob.id });
    return [await client.validateTicketV2(ticket, SERVICE), await client.validateTicketV2(ticket, SERVICE)];
  },
  trackSession: ({ client }) => client.trackSession(),
};
