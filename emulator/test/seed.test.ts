import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Emulator, SeedError } from "../src";
import { readSeedFile } from "../src/files/seed-file";
import { encrypt, graphql, loginByCode, startTestEmulator } from "./support/client";

const LOGIN = "mutation ($input: LoginByEmailInput!) { loginByEmail(input: $input) { id nickname } }";
const BOB = { email: "Bob@example.com", password: "correct horse", nickname: "Bob", phone: "13900000001" };

const folder = mkdtempSync(join(tmpdir(), "seed-"));
const file = join(folder, "users.json");
afterAll(() => rmSync(folder, { recursive: true }));

test("creates the users at startup and after a reset", async () => {
  const emulator = await startTestEmulator({ seed: { users: [BOB, { username: "eve", blocked: true }] } });
  const login = async () =>
    graphql(emulator, LOGIN, { input: { email: "bob@example.com", password: await encrypt(emulator, BOB.password) } });
  for (const _ of ["at the start", "after a reset"]) {
    expect((await login()).body.data.loginByEmail).toMatchObject({ nickname: "Bob" });
    await emulator.users.create({ username: "one more" });
    emulator.reset();
  }
  expect(emulator.users.list()).toMatchObject([
    { email: "bob@example.com", phone: "13900000001", phoneCountryCode: "+86", loginsCount: 0 },
    { username: "eve", blocked: true },
  ]);
  await emulator.close();
});

test("lets a WeChat user sign in as the user with this openid, at the start and after a reset", async () => {
  const emulator = await startTestEmulator({ seed: { users: [{ openid: "anna", nickname: "Anna" }] } });
  for (const _ of ["at the start", "after a reset"]) {
    expect(await loginByCode(emulator, "anna")).toMatchObject({ nickname: "Anna", openid: "anna" });
    expect(emulator.users.list()).toHaveLength(1);
    emulator.reset();
  }
  await emulator.close();
});

test("restores totpSecret and mfaRequired after a reset", async () => {
  const secret = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";
  const users = [
    { email: "own@example.com", password: BOB.password, totpSecret: secret },
    { email: "demanded@example.com", password: BOB.password, mfaRequired: true },
    { email: "both@example.com", password: BOB.password, mfaRequired: true, totpSecret: secret },
    { email: "none@example.com", password: BOB.password, mfaRequired: false },
  ];
  const emulator = await startTestEmulator({ seed: { users } });
  const refusalOf = async ({ email }: { email: string }) =>
    (await graphql(emulator, LOGIN, { input: { email, password: await encrypt(emulator, BOB.password) } })).body
      .errors?.[0].message;
  for (const _ of ["at the start", "after a reset"]) {
    const [own, demanded, both, none] = await Promise.all(users.map(refusalOf));
    expect(own).toMatchObject({ code: 1635, data: { totpMfaEnabled: true } });
    expect(demanded).toMatchObject({ code: 1636, data: { totpMfaEnabled: false } });
    expect(both).toMatchObject({ code: 1636, data: { totpMfaEnabled: true } });
    expect(none).toBeUndefined();
    const user = emulator.users.findByEmail("own@example.com");
    expect(user && emulator.mfa.findTotp(user)).toMatchObject({ secret, enable: true, source: "SELF" });
    emulator.reset();
  }
  await emulator.close();
});

test("creates the social connections at startup and after a reset", async () => {
  const identifiers = ({ socialConnections }: Emulator) => socialConnections.list().map(({ identifier }) => identifier);
  const withDefault = await startTestEmulator();
  expect(withDefault.socialConnections.list()).toEqual([
    {
      id: expect.any(String),
      identifier: "wechat-miniprogram",
      provider: "wechat:miniprogram:default",
      name: "微信小程序",
      allowsRegistration: true,
    },
  ]);
  await withDefault.close();
  const seed = { socialConnections: [{ identifier: "shop", allowsRegistration: false }, { identifier: "forum" }] };
  const emulator = await startTestEmulator({ seed });
  emulator.socialConnections.remove("shop");
  emulator.reset();
  expect(identifiers(emulator)).toEqual(["shop", "forum"]);
  expect(emulator.socialConnections.find("shop")).toMatchObject({ name: "shop", allowsRegistration: false });
  await emulator.close();
});

test("registers the applications at startup and after a reset", async () => {
  const clients = [{ id: "app-1", secret: "s3cret", tokenEndpointAuthMethod: "client_secret_post" as const }];
  const emulator = await startTestEmulator({ seed: { clients } });
  for (const _ of ["at the start", "after a reset"]) {
    expect(emulator.clients.list()).toEqual([
      { ...clients[0], redirectUris: [], idTokenAlgorithm: "RS256", rotatesRefreshTokens: null },
    ]);
    emulator.clients.register({ id: "app-1", secret: "changed" });
    emulator.clients.register({ id: "app-2" });
    emulator.reset();
  }
  await emulator.close();
});

test("keeps the registration in the state file, whatever the seed contains", async () => {
  const dataFile = join(folder, "state.json");
  const first = await startTestEmulator({ dataFile, seed: { clients: [{ id: "app-1", secret: "first" }] } });
  await first.close();
  const second = await startTestEmulator({
    dataFile,
    seed: { clients: [{ id: "app-1", secret: "second" }, { id: "app-2" }] },
  });
  expect(second.clients.list()).toMatchObject([{ id: "app-1", secret: "first" }, { id: "app-2" }]);
  await second.close();
});

test("reads a seed file", async () => {
  const seed = { users: [BOB], socialConnections: [{ identifier: "shop" }], clients: [{ id: "app-1" }] };
  writeFileSync(file, JSON.stringify(seed));
  expect(await readSeedFile(file)).toEqual(seed);
});

test.each<[string, string, number | string, string]>([
  ["a syntax error", '{\n  "users": [\n    {"email": }\n  ]\n}', "3:15", "invalid JSON: expected a value"],
  ["a trailing comma", '{\n  "users": [],\n}', "3:1", "invalid JSON: expected the name of a property in double quotes"],
  [
    "single quotes",
    "{\n  'users': []\n}",
    "2:3",
    "invalid JSON: expected a value; names and strings need double quotes",
  ],
  ["a comment", '{\n  // users\n  "users": []\n}', "2:3", "invalid JSON: comments are not allowed"],
  ["an empty file", "", "1:1", "invalid JSON: expected a value"],
  ["a list at the top", "[]", 1, "must be an object, not []"],
  [
    "a connection without an identifier",
    '{"socialConnections": [\n{}]}',
    2,
    "socialConnections[0].identifier is required",
  ],
  [
    "a duplicate connection",
    '{"socialConnections": [{"identifier": "a"},\n{"identifier": "a"}]}',
    2,
    'socialConnections[1].identifier is a duplicate: another connection already has "a"',
  ],
  [
    "a duplicate application",
    '{"clients": [{"id": "a"},\n{"id": "a"}]}',
    2,
    'clients[1].id is a duplicate: another application already has "a"',
  ],
  [
    "an unknown method",
    '{"clients": [{"id": "a",\n"tokenEndpointAuthMethod": "x"}]}',
    2,
    'clients[0].tokenEndpointAuthMethod must be "client_secret_post", "client_secret_basic" or "none", not \'x\'',
  ],
  [
    "HS256 without a secret",
    '{"clients": [\n{"id": "a", "idTokenAlgorithm": "HS256"}]}',
    2,
    "clients[0].secret is required for HS256",
  ],
  [
    "an unknown property",
    '{\n  "users": [],\n  "roles": []\n}',
    3,
    "unknown field roles (fields: users, socialConnections, clients)",
  ],
  [
    "a user's unknown property",
    '{"users": [\n{"email": "a@b.c",\n"passwort": "x"}]}',
    3,
    "unknown field users[0].passwort (fields: ",
  ],
  [
    "a wrong type",
    '{"users": [\n{"email": "a@b.c",\n"password": 123456}]}',
    3,
    "users[0].password must be a string, not 123456",
  ],
  [
    "an invalid email address",
    '{"users": [\n{"email": "nobody"}]}',
    2,
    "users[0].email must be an email address, not 'nobody'",
  ],
  [
    "an invalid phone number",
    '{"users": [{"phone":\n"+86 139"}]}',
    2,
    "users[0].phone must be a phone number in digits, without the country code, not '+86 139'",
  ],
  [
    "a user without email, phone and username",
    '{"users": [\n{"nickname": "Bob"}]}',
    2,
    "users[0] needs email, phone, username or openid",
  ],
  [
    "an invalid secret",
    '{"users": [\n{"username": "a",\n"totpSecret": "x"}]}',
    3,
    "users[0].totpSecret must be a base32 secret of 16 to 128 letters A to Z and digits 2 to 7, not 'x'",
  ],
  [
    "an openid with a colon",
    '{"users": [\n{"openid": "a:b"}]}',
    2,
    "users[0].openid must be an openid without colons, not 'a:b'",
  ],
  [
    "a duplicate openid",
    '{"users": [{"openid": "a"},\n{"openid": "a"}]}',
    2,
    'users[1].openid is a duplicate: another user already has "a"',
  ],
  ["a duplicate property", '{"users": [{"email": "a@b.c",\n"email": "b@b.c"}]}', 2, '"email" is a duplicate property'],
  [
    "a duplicate address",
    '{"users": [{"email": "a@b.c"},\n{"username": "b",\n"email": "A@b.c"}]}',
    3,
    'users[1].email is a duplicate: another user already has "A@b.c"',
  ],
])("rejects %s and reports the place", async (_what, text, place, reason) => {
  writeFileSync(file, text);
  const error: Error = await readSeedFile(file).then(fail, (caught) => caught);
  expect(error).toBeInstanceOf(SeedError);
  expect(error.message).toContain(`${file}:${place}:`);
  expect(error.message.slice(file.length)).toMatch(/^:\d+:\d+: /);
  expect(error.message).toContain(reason);
  expect(error.message).not.toContain("\n");
});

test("allows the same phone number in different countries", async () => {
  const seed = { users: [{ phone: "13900000001" }, { phone: "13900000001", phoneCountryCode: "+1" }] };
  const emulator = await startTestEmulator({ seed });
  expect(emulator.users.list()).toMatchObject([{ phoneCountryCode: "+86" }, { phoneCountryCode: "+1" }]);
  await emulator.close();
  await expect(startTestEmulator({ seed: { users: [{ phone: "139" }, { phone: "139" }] } })).rejects.toThrow(
    'seed: users[1].phone is a duplicate: another user already has "139"',
  );
});

test("rejects a missing seed file", async () => {
  await expect(readSeedFile(join(folder, "none.json"))).rejects.toThrow(/none\.json: no such file/);
});

test("validates a seed that is passed as an option", async () => {
  const seed = { users: [{ email: "a@b.c", passwort: "x" }] };
  await expect(startTestEmulator({ seed })).rejects.toThrow("seed: unknown field users[0].passwort (fields: ");
});

function fail(): never {
  throw new Error("The seed was accepted.");
}
