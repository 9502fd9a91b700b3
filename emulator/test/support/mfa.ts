import { Secret, TOTP } from "otpauth";
import type { Emulator, User } from "../../src";
import { type Answer, encrypt, graphql, post, send, startTestEmulator } from "./client";

export const EMAIL = "bob@example.com";
const PASSWORD = "correct horse";

/** An emulator for a test file, and its user Bob, who is created anew for each test. */
export function useBob() {
  const stage = {} as { emulator: Emulator; bob: User };
  beforeAll(async () => {
    stage.emulator = await startTestEmulator();
  });
  beforeEach(async () => {
    stage.emulator.reset();
    const profile = { nickname: "Bob", photo: "https://x/b.png" };
    stage.bob = await stage.emulator.users.create({ email: EMAIL, password: PASSWORD, ...profile });
  });
  afterEach(() => jest.useRealTimers());
  afterAll(() => stage.emulator.close());

  /** Bob's login by his password, as GraphQL answers it. */
  async function login(): Promise<any> {
    const query = "mutation ($input: LoginByEmailInput!) { loginByEmail(input: $input) { id token } }";
    const input = { email: EMAIL, password: await encrypt(stage.emulator, PASSWORD) };
    return (await graphql(stage.emulator, query, { input })).body;
  }

  /** The MFA token of a login that needs a second factor. */
  async function loginForMfaToken(): Promise<string> {
    return (await login()).errors[0].message.data.mfaToken;
  }

  /** Posts with a token, and gives the answer's body. */
  const ask = async (path: string, token: string | undefined, body: object = {}): Promise<any> =>
    (await post(stage.emulator, path, body, token ? { authorization: `Bearer ${token}` } : {})).body;

  /** Sends a request without a body with a token. */
  const call = (method: string, path: string, token: string): Promise<Answer> =>
    send(stage.emulator, path, { method, headers: { authorization: `Bearer ${token}` } });

  /** Binds an authenticator app with a session's token or an MFA token. */
  async function bindTotp(token: string) {
    const { data } = await ask("/api/v2/mfa/totp/associate", token, { authenticator_type: "totp" });
    const totp = new TOTP({ secret: Secret.fromBase32(data.secret) });
    const confirmed = await ask("/api/v2/mfa/totp/associate/confirm", token, { totp: totp.generate() });
    expect(confirmed).toMatchObject({ code: 200, data: null });
    return { totp, recoveryCode: data.recovery_code as string };
  }

  /** Binds an authenticator app in a session of its own, so that the next login needs it. */
  async function bindInSession() {
    const { token } = (await login()).data.loginByEmail;
    return { sessionToken: token, ...(await bindTotp(token)) };
  }

  /** Checks that an answer ended Bob's login. */
  function expectSignedIn({ code, data }: any): void {
    expect(code).toBe(200);
    expect(data).toMatchObject({ id: stage.bob.id, token: expect.any(String) });
    expect(stage.emulator.sessions.list().at(-1)).toMatchObject({ userId: stage.bob.id, token: data.token });
  }

  return { stage, login, loginForMfaToken, ask, call, bindTotp, bindInSession, expectSignedIn };
}

/** Another code of six digits. */
export function wrong(code: string): string {
  return code === "000000" ? "000001" : "000000";
}
