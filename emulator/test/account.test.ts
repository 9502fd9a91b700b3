import type { Emulator } from "../src";
import { loginByCode, post, startTestEmulator } from "./support/client";
import { createAndLogIn, operate } from "./support/operate";

let emulator: Emulator;

beforeAll(async () => {
  emulator = await startTestEmulator();
});
beforeEach(() => emulator.reset());
afterAll(() => emulator.close());

const link = async (body: object) => (await post(emulator, "/api/v2/users/link", body)).body;
const unlink = async (body: object) => (await post(emulator, "/api/v2/users/unlink", body)).body;

test("isUserExists finds a user only if all given identifiers belong to that user", async () => {
  const exists = async (names: Record<string, unknown>) => operate(emulator, "isUserExists", names);
  await emulator.users.create({ email: "a@b.c", username: "bob", phone: "13900000001", externalId: "7" });
  await emulator.users.create({ email: "x@y.z", username: "eve" });
  expect((await exists({ email: "A@b.c" })).value).toBe(true);
  expect((await exists({ username: "bob", phone: "13900000001", externalId: "7", email: null })).value).toBe(true);
  expect((await exists({ email: "a@b.c", username: "eve" })).value).toBe(false);
  expect((await exists({ externalId: "8" })).value).toBe(false);
  expect((await exists({})).code).toBe(2231);
});

describe("POST /api/v2/users/link", () => {
  test("moves the WeChat account to the primary user, and deletes the secondary user", async () => {
    const { user, token: primaryUserToken } = await createAndLogIn(emulator);
    const { token: secondaryUserToken } = await loginByCode(emulator, "wx-1");
    expect(await link({ primaryUserToken, secondaryUserToken })).toEqual({
      code: 200,
      message: "绑定成功",
      data: true,
    });
    expect(user).toMatchObject({ openid: "wx-1", identities: [{ provider: "wechat", userId: user.id }] });
    expect(emulator.users.list()).toEqual([user]);
    expect(emulator.sessions.list()).toMatchObject([{ token: primaryUserToken }]);
    expect((await loginByCode(emulator, "wx-1")).id).toBe(user.id);
  });

  test("keeps a secondary user who has another way to sign in", async () => {
    const { token: primaryUserToken } = await createAndLogIn(emulator);
    const { id, token: secondaryUserToken } = await loginByCode(emulator, "wx-1");
    Object.assign(emulator.users.findById(id) ?? {}, { email: "a@b.c" });
    await link({ primaryUserToken, secondaryUserToken });
    expect(emulator.users.findById(id)).toMatchObject({ openid: null, identities: [] });
    expect(emulator.sessions.list()).toHaveLength(2);
  });

  test("rejects a second identity from the same provider, the same user twice, and a user without identities", async () => {
    const { user, token: primaryUserToken } = await createAndLogIn(emulator);
    const first = await loginByCode(emulator, "wx-1");
    const second = await loginByCode(emulator, "wx-2");
    expect((await link({ primaryUserToken: first.token, secondaryUserToken: first.token })).code).toBe(2213);
    expect((await link({ primaryUserToken: first.token, secondaryUserToken: second.token })).code).toBe(2213);
    expect((await link({ primaryUserToken: first.token, secondaryUserToken: primaryUserToken })).code).toBe(2231);
    expect(emulator.users.list()).toHaveLength(3);
    expect(user.identities).toEqual([]);
  });

  test("rejects missing and invalid tokens", async () => {
    const { token: primaryUserToken } = await createAndLogIn(emulator);
    const { token: secondaryUserToken } = await loginByCode(emulator);
    expect((await link({ primaryUserToken })).code).toBe(2231);
    expect((await link({ primaryUserToken, secondaryUserToken: "x" })).code).toBe(2207);
    emulator.sessions.revoke(secondaryUserToken);
    expect((await link({ primaryUserToken, secondaryUserToken })).code).toBe(2206);
  });
});

describe("POST /api/v2/users/unlink", () => {
  test("removes an identity", async () => {
    const { user, token: primaryUserToken } = await createAndLogIn(emulator);
    const { token: secondaryUserToken } = await loginByCode(emulator, "wx-1");
    await link({ primaryUserToken, secondaryUserToken });
    expect(await unlink({ primaryUserToken, provider: "wechat" })).toMatchObject({ code: 200, data: true });
    expect(user).toMatchObject({ openid: null, unionid: null, identities: [] });
    expect((await loginByCode(emulator, "wx-1")).id).not.toBe(user.id);
    expect((await unlink({ primaryUserToken, provider: "wechat" })).code).not.toBe(200);
  });

  test("keeps the last way to sign in, and rejects incomplete requests", async () => {
    const { id, token: primaryUserToken } = await loginByCode(emulator, "wx-1");
    expect((await unlink({ primaryUserToken, provider: "wechat" })).code).toBe(2217);
    expect((await unlink({ primaryUserToken })).code).toBe(2231);
    expect((await unlink({ provider: "wechat" })).code).toBe(2231);
    expect((await unlink({ primaryUserToken: "x", provider: "wechat" })).code).toBe(2207);
    expect(emulator.users.findById(id)?.openid).toBe("wx-1");
  });
});
