import type { Emulator, User } from "../src";
import { startTestEmulator } from "./support/client";
import { CALLBACK, cookieOf, exchangeCode, open, redirectOf } from "./support/oauth";

let emulator: Emulator;
let bob: User;

beforeAll(async () => {
  emulator = await startTestEmulator();
});
beforeEach(async () => {
  emulator.reset();
  bob = await emulator.users.create({ email: "bob@example.com", phone: "13800000001", nickname: "Bob" });
});
afterAll(() => emulator.close());

describe("sign-out", () => {
  const login = async () => {
    const request = { client_id: "app-1", redirect_uri: CALLBACK, response_type: "code", scope: "openid" };
    const answer = await open(emulator, "/oidc/auth", { ...request, login_hint: bob.id });
    const { code = "" } = redirectOf(answer).parameters;
    const { body: tokens } = await exchangeCode(emulator, code, { redirect_uri: CALLBACK });
    return { cookie: cookieOf(answer), tokens };
  };

  test("ends the session that the ID token identifies", async () => {
    const { tokens } = await login();
    const uri = "https://app.example.com/bye";
    const query = { id_token_hint: tokens.id_token, post_logout_redirect_uri: uri, state: "s-2" };
    const answer = await open(emulator, "/oidc/session/end", query);
    expect(redirectOf(answer)).toEqual({ to: uri, parameters: { state: "s-2" } });
    expect(emulator.sessions.list()).toEqual([]);
  });

  test("ends the session that the cookie identifies", async () => {
    for (const path of ["/oidc/session/end", "/login/profile/logout"]) {
      const { cookie } = await login();
      const answer = await open(emulator, path, {}, { cookie });
      expect(answer.status).toBe(200);
      expect(answer.headers.get("set-cookie")).toMatch(/^authing_session=;/);
      expect(emulator.sessions.list()).toEqual([]);
    }
  });

  describe.each([
    ["/login/profile/logout", "redirect_uri"],
    ["/cas-idp/logout", "url"],
    ["/cas-idp/logout", "service"],
  ])("at %s?%s=", (path, parameter) => {
    const leave = (uri: string, headers: Record<string, string> = {}) =>
      open(emulator, path, { [parameter]: uri }, headers);

    test("redirects to a URI of the session's application", async () => {
      const answer = await leave(CALLBACK, { cookie: (await login()).cookie });
      expect(redirectOf(answer).to).toBe(CALLBACK);
      expect(emulator.sessions.list()).toEqual([]);
    });

    test.each(["https://evil.example.com", `${CALLBACK}/..`, "javascript:alert(1)", "//evil.example.com", ""])(
      "never redirects to %p",
      async (uri) => {
        emulator.clients.register({ id: "app-1", redirectUris: [CALLBACK] });
        const { cookie } = await login();
        for (const headers of [{}, { cookie: "authing_session=none" }, { cookie }]) {
          const answer = await leave(uri, headers as Record<string, string>);
          expect([answer.status, answer.headers.get("location")]).toEqual([uri ? 400 : 200, null]);
        }
        expect(emulator.sessions.list()).toHaveLength(uri ? 1 : 0);
      },
    );

    test("redirects without a session only to registered URIs", async () => {
      expect((await leave(CALLBACK)).status).toBe(400);
      emulator.clients.register({ id: "app-2", redirectUris: [CALLBACK] });
      expect(redirectOf(await leave(CALLBACK)).to).toBe(CALLBACK);
    });
  });

  test("redirects without a session to a URI of the application that the request names", async () => {
    const uri = "https://app.example.com/bye";
    const named = await open(emulator, "/login/profile/logout", { app_id: "app-1", redirect_uri: uri });
    expect(redirectOf(named).to).toBe(uri);
    expect(redirectOf(await open(emulator, "/cas-idp/app-1/logout", { url: uri })).to).toBe(uri);
    emulator.clients.register({ id: "app-1", redirectUris: [CALLBACK] });
    expect((await open(emulator, "/cas-idp/app-1/logout", { url: uri })).status).toBe(400);
  });

  test("redirects only to registered URIs of the client", async () => {
    const { tokens } = await login();
    const end = (query: Record<string, string>) => open(emulator, "/oidc/session/end", query);
    expect((await end({ post_logout_redirect_uri: CALLBACK })).status).toBe(400);
    expect((await end({ id_token_hint: "x" })).status).toBe(400);
    emulator.clients.register({ id: "app-1", redirectUris: [CALLBACK] });
    const elsewhere = { id_token_hint: tokens.id_token, post_logout_redirect_uri: "https://evil.example.com" };
    expect((await end(elsewhere)).status).toBe(400);
    expect(emulator.sessions.list()).toHaveLength(1);
  });
});
