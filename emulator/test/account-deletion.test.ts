import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Emulator } from "../src";
import { encrypt, loginByCode, post, send, startTestEmulator } from "./support/client";
import { fakeDate, pass } from "./support/clock";
import { createAndLogIn, operate, otherCode } from "./support/operate";

const PHONE = "13900000001";
const EMAIL = "bob@example.com";
const CHANNEL = "CHANNEL_DELETE_ACCOUNT";

let emulator: Emulator;

beforeAll(async () => {
  emulator = await startTestEmulator();
});
beforeEach(() => emulator.reset());
afterEach(() => jest.useRealTimers());
afterAll(() => emulator.close());

const bearer = (token: string) => ({ "x-authing-app-id": "app-1", authorization: `Bearer ${token}` });
const deleteInOneStep = async (token: string, service = emulator) =>
  (await send(service, "/api/v2/users/delete", { method: "DELETE", headers: bearer(token) })).body;
const verify = async (token: string, body: object) =>
  (await post(emulator, "/api/v3/verify-delete-account-request", body, bearer(token))).body;
const deleteWith = async (token: string, deleteAccountToken: unknown) =>
  (await post(emulator, "/api/v3/delete-account", { deleteAccountToken }, bearer(token))).body;

async function receiveCode(to: string, channel = CHANNEL): Promise<string> {
  const body = to.includes("@") ? { email: to, channel } : { phoneNumber: to, channel };
  await post(emulator, to.includes("@") ? "/api/v3/send-email" : "/api/v3/send-sms", body);
  return emulator.outbox.latest(to)?.code ?? "";
}

const byPhone = (phoneNumber: string, passCode: string) => ({
  verifyMethod: "PHONE_PASSCODE",
  phonePassCodePayload: { phoneNumber, passCode },
});
const byEmail = (passCode: string, email?: string) => ({
  verifyMethod: "EMAIL_PASSCODE",
  emailPassCodePayload: { email, passCode },
});
const byPassword = (password: string, passwordEncryptType?: string) => ({
  verifyMethod: "PASSWORD",
  passwordPayload: { password, passwordEncryptType },
});

describe("DELETE /api/v2/users/delete", () => {
  test("deletes the user of the token, and no other user", async () => {
    const { user, token } = await createAndLogIn(emulator, { email: EMAIL });
    const other = await createAndLogIn(emulator);
    expect(await deleteInOneStep(token)).toEqual({ code: 200, message: "删除成功" });
    expect(emulator.users.list()).toEqual([other.user]);
    expect((await operate(emulator, "isUserExists", { email: user.email })).value).toBe(false);
    expect((await operate(emulator, "user", {}, { token: other.token })).value).toEqual({ id: other.user.id });
  });

  test("invalidates every session, access token and refresh token of the user", async () => {
    const { user, token } = await createAndLogIn(emulator);
    const { token: elsewhere } = await signInAgain(user.username ?? "");
    const { access_token: accessToken = "", refresh_token: refreshToken } = await exchangeCode(user.id);
    await deleteInOneStep(token);
    for (const dead of [token, elsewhere]) {
      expect((await operate(emulator, "user", {}, { token: dead })).code).toBe(2206);
    }
    for (const dead of [token, elsewhere, accessToken]) {
      expect((await send(emulator, "/api/v3/get-identities", { headers: bearer(dead) })).body.statusCode).toBe(401);
    }
    const refreshed = await requestToken({ grant_type: "refresh_token", refresh_token: refreshToken });
    expect(refreshed.body).toMatchObject({ error: "invalid_grant" });
    expect((await deleteInOneStep(token)).code).toBe(2206);
  });

  test("invalidates authorization codes, CAS tickets, QR codes and MFA tokens of the user", async () => {
    const { user, token } = await createAndLogIn(emulator, { password: "passw0rd" });
    emulator.mfa.require(user);
    const input = { username: user.username, password: await encrypt(emulator, "passw0rd") };
    const { mfaToken } = (await operate(emulator, "loginByUsername", { input })).data;
    const code = emulator.grants.authorize({ clientId: "app-1", userId: user.id });
    const service = "https://example.com";
    const ticket = emulator.casTickets.issue({ appId: "app-1", service, userId: user.id });
    const { random } = (await post(emulator, "/api/v2/qrcode/gene", { scene: "APP_AUTH" })).body.data;
    emulator.qrCodes.confirm(random, user);
    const qrTicket = emulator.qrCodes.find(random)?.ticket;
    await deleteInOneStep(token);
    const exchanged = await requestToken({ grant_type: "authorization_code", code });
    expect(exchanged.body).toMatchObject({ error: "invalid_grant" });
    const validation = await send(emulator, `/cas-idp/app-1/validate?service=${service}&ticket=${ticket}`);
    expect(validation.body).toMatch(/^no/);
    expect((await post(emulator, "/api/v2/qrcode/userinfo", { ticket: qrTicket })).body.code).toBe(1001);
    const totp = await post(emulator, "/api/v2/mfa/totp/verify", { totp: "000000" }, bearer(mfaToken));
    expect(totp.body.code).toBe(2207);
  });

  test("leaves no record of the user in the state", async () => {
    const folder = await mkdtemp(join(tmpdir(), "emulator-"));
    const dataFile = join(folder, "state.json");
    const saved = await startTestEmulator({ dataFile });
    const { id, token } = await loginByCode(saved, "bob");
    const user = saved.users.findById(id);
    if (!user) throw new Error("There is no user.");
    saved.roles.assign(user, { code: "admin" });
    saved.departments.assign(user, { path: ["Company"] });
    saved.principals.keep(user, { principalType: "P", principalName: "Bob", principalCode: "1" });
    saved.passwordResets.demand(user, "forced");
    saved.mfa.associateTotp(user);
    saved.mfa.bindFace(user, "face", "APPLICATION");
    saved.grants.authorize({ clientId: "app-1", userId: id });
    saved.casTickets.issue({ appId: "app-1", service: "https://example.com", userId: id });
    await post(saved, "/api/v3/create-device", { deviceUniqueId: "phone-1" }, bearer(token));
    await deleteInOneStep(token, saved);
    await saved.close();
    expect(await readFile(dataFile, "utf8")).not.toContain(id);
    await rm(folder, { recursive: true });
  });

  test("lets a deleted WeChat user sign in as a new user", async () => {
    const { id, token } = await loginByCode(emulator, "bob");
    await deleteInOneStep(token);
    const fresh = await loginByCode(emulator, "bob");
    expect(fresh).toMatchObject({ openid: "bob", loginsCount: 1, newlyCreated: true });
    expect(fresh.id).not.toBe(id);
  });

  test("rejects a missing or invalid token", async () => {
    expect((await send(emulator, "/api/v2/users/delete", { method: "DELETE" })).body.code).toBe(2020);
    expect((await deleteInOneStep("nonsense")).code).toBe(2207);
  });
});

describe("POST /api/v3/verify-delete-account-request and /api/v3/delete-account", () => {
  test("deletes the user with a code for the phone number, for the email address, or with a password", async () => {
    const proofs = [
      { attributes: { phone: PHONE }, prove: async () => byPhone(PHONE, await receiveCode(PHONE)) },
      { attributes: { email: EMAIL }, prove: async () => byEmail(await receiveCode(EMAIL), "Bob@Example.com") },
      { attributes: { email: EMAIL }, prove: async () => byEmail(await receiveCode(EMAIL)) },
      { attributes: {}, prove: async () => byPassword("passw0rd") },
      { attributes: {}, prove: async () => byPassword(await encrypt(emulator, "passw0rd"), "rsa") },
    ];
    for (const { attributes, prove } of proofs) {
      const { token } = await createAndLogIn(emulator, attributes);
      const { statusCode, data } = await verify(token, await prove());
      expect([statusCode, data.tokenExpiresIn]).toEqual([200, 60]);
      expect((await deleteWith(token, data.deleteAccountToken)).data).toEqual({ success: true });
      expect(emulator.users.list()).toEqual([]);
    }
  });

  test("accepts only codes that were sent for the deletion, each once", async () => {
    const { token } = await createAndLogIn(emulator, { phone: PHONE });
    await post(emulator, "/api/v2/sms/send", { phone: PHONE });
    const anyCode = emulator.outbox.latest(PHONE)?.code ?? "";
    expect((await verify(token, byPhone(PHONE, anyCode))).apiCode).toBe(2001);
    expect((await verify(token, byPhone(PHONE, await receiveCode(PHONE, "CHANNEL_LOGIN")))).apiCode).toBe(2001);
    const code = await receiveCode(PHONE);
    expect((await verify(token, byPhone(PHONE, otherCode(code)))).apiCode).toBe(2001);
    expect((await verify(token, byPhone(PHONE, code))).statusCode).toBe(200);
    expect((await verify(token, byPhone(PHONE, code))).apiCode).toBe(2001);
  });

  test("rejects the contact of another user, a wrong password, and the password of a user who can receive a code", async () => {
    const { token } = await createAndLogIn(emulator, { phone: PHONE });
    expect((await verify(token, byPhone("13900000002", await receiveCode("13900000002")))).apiCode).toBe(2202);
    expect((await verify(token, byEmail(await receiveCode(EMAIL), EMAIL))).apiCode).toBe(2202);
    expect((await verify(token, byEmail("000000"))).apiCode).toBe(2202);
    expect((await verify(token, byPassword("passw0rd"))).apiCode).toBe(1001);
    const other = await createAndLogIn(emulator);
    expect((await verify(other.token, byPassword("wrong"))).apiCode).toBe(2006);
    expect((await verify(other.token, byPassword("passw0rd", "sm2"))).apiCode).toBe(1001);
    expect(emulator.users.list()).toHaveLength(2);
  });

  test("rejects incomplete requests and requests without a session", async () => {
    const { token } = await createAndLogIn(emulator);
    for (const body of [{}, { verifyMethod: "FACE" }, { verifyMethod: "PASSWORD" }, byPassword("")]) {
      expect((await verify(token, body)).apiCode).toBe(2231);
    }
    expect((await deleteWith(token, undefined)).apiCode).toBe(2231);
    expect((await verify("nonsense", byPassword("passw0rd"))).statusCode).toBe(401);
    expect((await deleteWith("nonsense", "t")).statusCode).toBe(401);
  });

  test("rejects a token that is unknown, has expired or belongs to another user", async () => {
    const { token } = await createAndLogIn(emulator);
    const thief = await createAndLogIn(emulator);
    const request = async () => (await verify(token, byPassword("passw0rd"))).data.deleteAccountToken;
    expect((await deleteWith(thief.token, await request())).apiCode).toBe(1001);
    expect((await deleteWith(token, "nonsense")).apiCode).toBe(1001);
    const expiring = await request();
    fakeDate();
    pass(60);
    expect((await deleteWith(token, expiring)).apiCode).toBe(1001);
    expect(emulator.users.list()).toHaveLength(2);
  });
});

async function signInAgain(username: string): Promise<{ token: string }> {
  const input = { username, password: await encrypt(emulator, "passw0rd") };
  return (await operate(emulator, "loginByUsername", { input }, { select: "token" })).value;
}

async function exchangeCode(userId: string): Promise<Record<string, string>> {
  const code = emulator.grants.authorize({ clientId: "app-1", userId, scope: "openid offline_access" });
  return (await requestToken({ grant_type: "authorization_code", code })).body;
}

function requestToken(form: Record<string, string | undefined>) {
  const body = new URLSearchParams({ client_id: "app-1", ...(form as Record<string, string>) });
  return send(emulator, "/oidc/token", { method: "POST", body });
}
