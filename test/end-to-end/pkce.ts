import type { Scenarios, Stage } from "./scenario";

const redirectUri = "https://app.example.com/callback";

/** Opens the authorization URL and returns the authorization code. */
async function authorize({ client }: Stage, codeChallenge: string, codeChallengeMethod: "S256" | "plain") {
  const url = client.buildAuthorizeUrl({ redirectUri, codeChallenge, codeChallengeMethod });
  const { headers } = await fetch(url, { redirect: "manual" });
  return new URL(headers.get("location") ?? "").searchParams.get("code") ?? "";
}

export const pkce: Scenarios = {
  async generateCodeChallenge(stage) {
    const app = stage.createClient({ redirectUri, tokenEndPointAuthMethod: "none" });
    const [verifier, other] = [stage.client.generateCodeChallenge(), stage.client.generateCodeChallenge()];
    expect(stage.emulator.requests.list()).toEqual([]);
    const code = await authorize(stage, verifier, "plain");
    const wrong = app.getAccessTokenByCode(code, { codeVerifier: other });
    await expect(wrong).rejects.toMatchObject({ data: { error: "invalid_grant" } });
    await app.getAccessTokenByCode(code, { codeVerifier: verifier });
    expect(stage.emulator.grants.listTokens()).toMatchObject([{ kind: "access" }]);
  },

  async getCodeChallengeDigest(stage) {
    const app = stage.createClient({ redirectUri, tokenEndPointAuthMethod: "none" });
    const verifier = stage.client.generateCodeChallenge();
    const challenge = stage.client.getCodeChallengeDigest({ codeChallenge: verifier, method: "S256" });
    expect(stage.emulator.requests.list()).toEqual([]);
    const code = await authorize(stage, challenge, "S256");
    await expect(app.getAccessTokenByCode(code)).rejects.toMatchObject({ data: { error: "invalid_grant" } });
    await app.getAccessTokenByCode(code, { codeVerifier: verifier });
    expect(stage.emulator.grants.listTokens()).toMatchObject([{ kind: "access" }]);
  },
};
