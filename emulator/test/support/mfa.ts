import { Secret, TOTP } from "otpauth";
import type { Emulator, User } from "../../src";
import { type Answer, encrypt, graphql, post, send, startTestEmulator } from "./client";

export const EMAIL = "bob@example.com";
const PASSWORD = "correct horse";

/** Starts an emulator for a test file, and creates the user Bob before each test. */
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

  /** Signs Bob in with his password and returns the GraphQL response. */
  async function login(): Promise<any> {
    const query = "mutation ($input: LoginByEmailInput!) { loginByEmail(input: $input) { id token } }";
    const input = { email: EMAIL, password: await encrypt(stage.emulator, PASSWORD) };
    return (await graphql(stage.emulator, query, { input })).body;
  }

  /** Returns the MFA token of a sign-in that needs a second factor. */
  async function loginForMfaToken(): Promise<string> {
    return (await login()).errors[0].message.data.mfaToken;
  }

  /** Sends a POST request with a token and returns the response body. */
  const ask = async (path: string, token: string | undefined, body: object = {}): Promise<any> =>
    (await post(stage.emulator, path, body, token ? { authorization: `Bearer ${token}` } : {})).body;

  /** Sends a request with a token and without a body. */
  const call = (method: string, path: string, token: string): Promise<Answer> =>
    send(stage.emulator, path, { method, headers: { authorization: `Bearer ${token}` } });

  /** Binds an authenticator app with a session token or an MFA token. */
  async function bindTotp(token: string) {
    const { data } = await ask("/api/v2/mfa/totp/associate", token, { authenticator_type: "totp" });
    const totp = new TOTP({ secret: Secret.fromBase32(data.secret) });
    const confirmed = await ask("/api/v2/mfa/totp/associate/confirm", token, { totp: totp.generate() });
    expect(confirmed).toMatchObject({ code: 200, data: null });
    return { totp, recoveryCode: data.recovery_code as string };
  }

  /** Binds an authenticator app in a new session, so that the next sign-in needs it. */
  async function bindInSession() {
    const { token } = (await login()).data.loginByEmail;
    return { sessionToken: token, ...(await bindTotp(token)) };
  }

  /** Checks that a response completed Bob's sign-in. */
  function expectSignedIn({ code, data }: any): void {
    expect(code).toBe(200);
    expect(data).toMatchObject({ id: stage.bob.id, token: expect.any(String) });
    expect(stage.emulator.sessions.list().at(-1)).toMatchObject({ userId: stage.bob.id, token: data.token });
  }

  return { stage, login, loginForMfaToken, ask, call, bindTotp, bindInSession, expectSignedIn };
}

/** Returns a six-digit code that differs from `code`. */
export function wrong(code: string): string {
  return code === "000000" ? "000001" : "000000";
}
