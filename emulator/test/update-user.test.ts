import type { Emulator } from "../src";
import { graphql, loginByCode, refusal, startTestEmulator } from "./support/client";

const UPDATE = `mutation ($id: String, $input: UpdateUserInput!) {
  updateUser(id: $id, input: $input) { id nickname username photo city email token updatedAt }
}`;

let emulator: Emulator;

beforeAll(async () => {
  emulator = await startTestEmulator();
});
beforeEach(() => emulator.reset());
afterAll(() => emulator.close());

test("changes the fields of a profile", async () => {
  const { id, token } = await loginByCode(emulator);
  const input = { nickname: "小明", username: "ming", photo: "http://x/y.png", city: "Beijing", email: null };
  const { body } = await graphql(emulator, UPDATE, { id, input }, token);
  expect(body.data.updateUser).toEqual({ ...input, id, token, updatedAt: expect.stringMatching(/Z$/) });
  expect(emulator.users.findByUsername("ming")?.id).toBe(id);
  const cleared = await graphql(emulator, UPDATE, { input: { nickname: null, username: "ming" } }, token);
  expect(cleared.body.data.updateUser).toMatchObject({ nickname: null, username: "ming", city: "Beijing" });
});

test.each<[string, object, number]>([
  ["an email address", { email: "a@b.c" }, 2225],
  ["a phone number", { phone: "13900000001" }, 2226],
  ["a taken username", { username: "taken" }, 2034],
  ["a field that users cannot change", { blocked: true }, 2018],
])("rejects %s", async (_what, input, code) => {
  await emulator.users.create({ username: "taken" });
  const { id, token } = await loginByCode(emulator);
  const { body } = await graphql(emulator, UPDATE, { id, input: { nickname: "N", ...input } }, token);
  expect(body).toEqual(refusal(code));
  expect(emulator.users.findById(id)).toMatchObject({ nickname: null, blocked: false });
});

test("rejects the ID of another user, and requires a session", async () => {
  const { token } = await loginByCode(emulator);
  const other = await loginByCode(emulator, "somebody-else");
  const change = { id: other.id, input: { nickname: "N" } };
  expect((await graphql(emulator, UPDATE, change, token)).body).toEqual(refusal(2202));
  expect((await graphql(emulator, UPDATE, change)).body).toEqual(refusal(2020));
  emulator.sessions.revoke(other.token);
  expect((await graphql(emulator, UPDATE, change, other.token)).body).toEqual(refusal(2206));
  expect(emulator.users.findById(other.id)?.nickname).toBeNull();
});
