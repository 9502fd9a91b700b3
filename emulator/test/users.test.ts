import { type Emulator, startEmulator } from "../src";

let emulator: Emulator;

beforeAll(async () => {
  emulator = await startEmulator({ keyBits: 1024 });
});
beforeEach(() => emulator.reset());
afterAll(() => emulator.close());

describe.each([
  ["findByEmail", { email: "a@example.com" }, { email: "b@example.com" }],
  ["findByPhone", { phone: "13800000001" }, { phone: "13800000002" }],
  ["findByUsername", { username: "ann" }, { username: "ben" }],
  ["findByOpenid", { openid: "ann" }, { openid: "ben" }],
] as const)("%s", (method, first, second) => {
  const find = (attributes: object) => emulator.users[method](Object.values(attributes).join());

  test("finds a user again after a change to the live object", async () => {
    const user = await emulator.users.create(first);
    expect([find(first), find(second)]).toEqual([user, undefined]);
    Object.assign(user, second);
    expect([find(first), find(second)]).toEqual([undefined, user]);
    Object.assign(user, first);
    expect([find(first), find(second)]).toEqual([user, undefined]);
  });

  test("finds the user who has the value now, not the user who had it before", async () => {
    const user = await emulator.users.create(first);
    const other = await emulator.users.create(second);
    expect([find(first), find(second)]).toEqual([user, other]);
    Object.assign(user, second);
    Object.assign(other, first);
    expect([find(first)?.id, find(second)?.id]).toEqual([other.id, user.id]);
  });

  test("does not find a deleted user", async () => {
    const user = await emulator.users.create(first);
    expect(find(first)).toBe(user);
    emulator.users.delete(user);
    expect(find(first)).toBeUndefined();
    const next = await emulator.users.create(first);
    expect(find(first)).toBe(next);
    emulator.reset();
    expect(find(first)).toBeUndefined();
  });
});

test("findByPhone distinguishes lookups with and without a country code", async () => {
  const chinese = await emulator.users.create({ phone: "13800000001", phoneCountryCode: "+86" });
  const american = await emulator.users.create({ phone: "13800000001", phoneCountryCode: "+1" });
  const { users } = emulator;
  const find = () => [undefined, "86", "+1", "44"].map((code) => users.findByPhone("13800000001", code));
  expect(find()).toEqual([chinese, chinese, american, undefined]);
  users.delete(chinese);
  expect(find()).toEqual([american, undefined, american, undefined]);
});

test("undefined stands for the default value", async () => {
  const { phone, blocked, nickname } = await emulator.users.create({
    username: "bob",
    phone: undefined,
    blocked: undefined,
    nickname: undefined,
    password: undefined,
  });
  expect([phone, blocked, nickname]).toEqual([null, false, null]);

  emulator.events.publish({ name: "news", data: "text", source: undefined, publishedAt: undefined });
  expect(emulator.events.list()).toMatchObject([{ source: null, publishedAt: expect.any(String) }]);

  emulator.grants.authorize({ clientId: "app-1", userId: "1", scope: undefined, sessionId: undefined });
  expect(emulator.grants.list()).toMatchObject([{ scope: "openid profile email phone address", sessionId: null }]);

  expect(emulator.clients.register({ id: "app-1", secret: undefined, redirectUris: undefined })).toMatchObject({
    secret: null,
    redirectUris: [],
  });
  const asDefault = emulator.wechat.phoneNumberDetail({ phoneNumber: undefined, countryCode: undefined });
  expect(asDefault.encryptedData).toHaveLength(emulator.wechat.phoneNumberDetail().encryptedData.length);
});

test("undefined stands for the default value in options and seeds", async () => {
  const user = { username: "ann", phone: undefined, nickname: undefined, totpSecret: undefined };
  const other = await startEmulator({ port: undefined, keyBits: 1024, seed: { users: [user] }, dataFile: undefined });
  expect(other.users.list()).toMatchObject([{ username: "ann", phone: null, nickname: null }]);
  await other.close();
});
