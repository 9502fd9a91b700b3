import type { Emulator } from "../src";
import { send, startTestEmulator } from "./support/client";
import { createAndLogIn, operate, receiveCode } from "./support/operate";

const PHONE = "13900000001";

let emulator: Emulator;

beforeAll(async () => {
  emulator = await startTestEmulator();
});
beforeEach(() => emulator.reset());
afterAll(() => emulator.close());

async function read(token: string) {
  const headers = { authorization: `Bearer ${token}` };
  return (await send(emulator, "/api/v2/users/me/security-level", { headers })).body;
}

test.each([
  [{}, { email: false, phone: false, passwordSecurityLevel: 2, score: 30 }],
  [
    { email: "a@b.c", phone: PHONE },
    { email: true, phone: true, passwordSecurityLevel: 2, score: 80 },
  ],
  [{ password: "simple" }, { email: false, phone: false, passwordSecurityLevel: 1, score: 20 }],
  [
    { email: "a@b.c", password: "Abcd12345678" },
    { email: true, phone: false, passwordSecurityLevel: 3, score: 65 },
  ],
])("rates a user with %j", async (attributes, expected) => {
  const { token } = await createAndLogIn(emulator, attributes);
  expect(await read(token)).toEqual({ code: 200, message: "ok", data: { mfa: false, password: true, ...expected } });
});

test("rates a user without a password", async () => {
  const input = { phone: PHONE, code: await receiveCode(emulator, PHONE) };
  const { value } = await operate(emulator, "loginByPhoneCode", { input }, { select: "token" });
  expect((await read(value.token)).data).toEqual({
    email: false,
    mfa: false,
    password: false,
    phone: true,
    passwordSecurityLevel: null,
    score: 25,
  });
});

test("reflects a new password and a second factor", async () => {
  const { user, token } = await createAndLogIn(emulator);
  await emulator.users.setPassword(user, "Abcd12345678");
  expect((await read(token)).data).toMatchObject({ mfa: false, passwordSecurityLevel: 3, score: 40 });
  emulator.mfa.associateTotp(user);
  emulator.mfa.confirmTotp(user, emulator.mfa.currentTotp(user));
  expect((await read(token)).data).toMatchObject({ mfa: true, score: 50 });
});

test("requires a session", async () => {
  expect((await read("")).code).toBe(2020);
  expect((await read("x")).code).toBe(2207);
});
