import { generateKeyPairSync, type KeyPairKeyObjectResult } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { FileError } from "../src";
import { recordSchemas } from "../src/files/record-schemas";
import { State } from "../src/state/state";
import { loginByCode, post, send, startTestEmulator } from "./support/client";
import { operate } from "./support/operate";

type Json = null | boolean | number | string | Json[] | { [name: string]: Json };
type Collections = Record<string, [key: string, item: Json][]>;

/** Fields that a record can lack. */
const OPTIONAL = ["sessions.appId", "outbox.scene"];
/** Collections that stay empty here, because only flows of several requests fill them. */
const EMPTY = [
  "qrCodeTickets",
  "failedLogins",
  "accountDeletions",
  "interactions",
  "mfaTokens",
  "passwordResetTokens",
  "faces",
  "facesForApplication",
];

let folder: string;
let dataFile: string;
let collections: Collections;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "records-"));
  dataFile = join(folder, "state.json");
  const emulator = await startTestEmulator({ dataFile });
  const bob = await emulator.users.create({ username: "bob", email: "bob@example.com", password: "correct horse" });
  const { token } = await loginByCode(emulator);
  const headers = { "x-authing-app-id": "app-1", authorization: `Bearer ${token}` };
  await post(emulator, "/api/v2/sms/send", { phone: "13900000001", scene: "LOGIN" });
  const input = { phone: "13900000001", code: emulator.outbox.latest("13900000001")?.code };
  await operate(emulator, "loginByPhoneCode", { input });
  await send(emulator, "/api/v3/get-captcha-code");
  const enrollment = { factorType: "SMS", profile: { phoneNumber: "13900000002" } };
  await post(emulator, "/api/v3/send-enroll-factor-request", enrollment, headers);
  await send(emulator, "/api/v2/.well-known");
  await send(emulator, "/oidc/.well-known/jwks.json");
  await post(emulator, "/api/v2/qrcode/gene", { scene: "APP_AUTH" });
  emulator.clients.register({ id: "app-1", secret: "s", redirectUris: ["https://app.example.com"] });
  const code = emulator.grants.authorize({ clientId: "app-1", userId: bob.id, scope: "openid offline_access" });
  const form = { grant_type: "authorization_code", code, client_id: "app-1", client_secret: "s" };
  await send(emulator, "/oidc/token", { method: "POST", body: new URLSearchParams(form) });
  emulator.casTickets.issue({ appId: "app-1", service: "https://app.example.com", userId: bob.id });
  emulator.passwordResets.demand(bob, "forced");
  await emulator.directories.add("ldap", { username: "bob", password: "correct horse" });
  await emulator.directories.add("ad", { username: "bob", password: "correct horse" });
  emulator.wechat.encrypt({});
  const proof = { extIdpConnidentifier: "wechat-miniprogram", code: emulator.wechat.phoneCodeDetail().code };
  await post(emulator, "/api/v3/get-wechat-miniprogram-phone-data", proof);
  emulator.userDefinedFields.define({ key: "age", dataType: "NUMBER" });
  emulator.roles.assign(bob, { code: "admin", parent: "root" });
  emulator.groups.assign(bob, { code: "staff" });
  emulator.resources.assign(bob, { code: "book", type: "DATA", actions: ["read"] });
  emulator.departments.assign(bob, { path: ["Company", "Team"] });
  emulator.applications.assign(bob, { id: "app-1" });
  emulator.tenants.assign(bob, { id: "tenant-1" });
  emulator.principals.keep(bob, { principalType: "P", principalName: "Bob", principalCode: "1" });
  emulator.identityProviders.define({ identifier: "idp", protocol: "oidc" });
  emulator.events.publish({ name: "news", data: "text" });
  emulator.mfa.require(bob);
  emulator.mfa.associateTotp(bob);
  emulator.mfa.bindContact(bob, "SMS", { phone: "13900000001", countryCode: "+86" });
  emulator.mfa.bindContact(bob, "EMAIL", { email: "bob@example.com" });
  emulator.faults.add({ path: "/none", status: 500 });
  emulator.rotateSigningKey();
  emulator.devices.keep({ deviceUniqueId: "phone", name: null, type: "Mobile", os: "iOS" });
  const picture = new FormData();
  picture.append("file", new Blob([Buffer.from("89504e470d0a1a0a", "hex")]), "a.png");
  await send(emulator, "/api/v2/upload", { method: "POST", body: picture });
  await post(emulator, "/connections/social/wechat-miniprogram/auth-by-phone", {
    code: "c",
    iv: "iv",
    encryptedData: "x",
  });
  await emulator.close();
  collections = JSON.parse(readFileSync(dataFile, "utf8")).collections;
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Starts an emulator with other records. Returns the error, or `undefined` if the file is accepted. */
async function load(changed: Collections): Promise<Error | undefined> {
  const content = JSON.stringify({ version: 1, collections: changed });
  writeFileSync(dataFile, content);
  try {
    await (await startTestEmulator({ dataFile })).close();
    return undefined;
  } catch (error) {
    expect(readFileSync(dataFile, "utf8")).toBe(content);
    return error as Error;
  }
}

test("every collection has a schema", () => {
  const state = new State({ issuer: "http://x", tokenLifetime: 1, keyBits: 1024 });
  expect(Object.keys(recordSchemas).sort()).toEqual(state.database.names().sort());
});

test("accepts what an emulator has saved", async () => {
  expect(await load(collections)).toBeUndefined();
});

test("rejects a record without the fields of its collection, and leaves the file unchanged", async () => {
  const accepted: string[] = [];
  for (const name of Object.keys(recordSchemas)) {
    const error = await load({ ...collections, [name]: [["key", { wrong: { wrong: true } }]] });
    if (!(error instanceof FileError && error.message.includes(`collections.${name}.key`))) {
      accepted.push(name);
    }
  }
  expect(accepted).toEqual([]);
});

test("rejects a record with a field that is missing or has another type", () => {
  const accepted: string[] = [];
  const seen = new Set<string>();
  for (const [name, entries] of Object.entries(collections)) {
    const schema = recordSchemas[name];
    for (const item of entries.flatMap(([, record]) => record)) {
      const wrap = (record: Json) => (Array.isArray(entries[0]?.[1]) ? [record] : record);
      if (typeof item !== "object" || item === null || Array.isArray(item)) {
        continue;
      }
      seen.add(name);
      for (const field of name === "faults" ? [] : Object.keys(item)) {
        const { [field]: _removed, ...without } = item;
        if (schema?.safeParse(wrap(without)).success && !OPTIONAL.includes(`${name}.${field}`)) {
          accepted.push(`${name} without ${field}`);
        }
        if (schema?.safeParse(wrap({ ...item, [field]: { wrong: true } })).success) {
          accepted.push(`${name} with another ${field}`);
        }
      }
    }
  }
  expect(accepted).toEqual([]);
  expect(seen.size).toBeGreaterThan(20);
});

test("the saved state has records of almost every collection", () => {
  const empty = Object.entries(collections).flatMap(([name, entries]) => (entries.length > 0 ? [] : [name]));
  expect(empty.filter((name) => !EMPTY.includes(name))).toEqual([]);
});

test("rejects keys that cannot be read", async () => {
  for (const name of ["encryptionKey", "signingKey"]) {
    expect(await load({ ...collections, [name]: [["private", "no key"]] })).toBeInstanceOf(FileError);
  }
});

/** Changes all records of a collection. */
function withFields(name: string, fields: { [name: string]: Json }): Collections {
  const entries = collections[name]?.map(([key, item]): [string, Json] => [key, { ...Object(item), ...fields }]) ?? [];
  expect(entries).not.toEqual([]);
  return { ...collections, [name]: entries };
}

const privatePem = ({ privateKey }: KeyPairKeyObjectResult) =>
  privateKey.export({ type: "pkcs8", format: "pem" }).toString();
const publicPem = ({ publicKey }: KeyPairKeyObjectResult) =>
  publicKey.export({ type: "spki", format: "pem" }).toString();

test.each<[what: string, place: string, change: () => Collections]>([
  ["a time that no date represents", "sessions", () => withFields("sessions", { issuedAt: 1e300 })],
  ["a negative time", "qrCodes", () => withFields("qrCodes", { createdAt: -1 })],
  ["a number of logins that GraphQL cannot return", "users", () => withFields("users", { loginsCount: 1.5 })],
  ["an ID that is not the key", "users", () => withFields("users", { id: "other" })],
  ["a password hash of another length", "passwords", () => withFields("passwords", { key: "AAAA" })],
  ["an upload that browsers run", "uploads", () => withFields("uploads", { mediaType: "text/html" })],
  ["a media type with a line break", "uploads", () => withFields("uploads", { mediaType: "image/png\r\nx: y" })],
  [
    "a retired key that is not an RSA key",
    "retiredSigningKeys",
    () =>
      withFields("retiredSigningKeys", {
        publicKey: publicPem(generateKeyPairSync("ec", { namedCurve: "P-256" })),
        expiresAt: Date.now(),
      }),
  ],
  [
    "a signing key that is not an RSA key",
    "signingKey",
    () => ({
      ...collections,
      signingKey: [["private", privatePem(generateKeyPairSync("ec", { namedCurve: "P-256" }))]],
    }),
  ],
  [
    "a signing key that is too short to sign",
    "signingKey",
    () => ({
      ...collections,
      signingKey: [["private", privatePem(generateKeyPairSync("rsa", { modulusLength: 1024 }))]],
    }),
  ],
  [
    "a session key of WeChat of another length",
    "wechatSessionKeys",
    () => ({ ...collections, wechatSessionKeys: [["emulator-openid", "AAAA"]] }),
  ],
  ["an empty secret", "tokenSecret", () => ({ ...collections, tokenSecret: [["current", ""]] })],
])("rejects %s", async (_what, place, change) => {
  const error = await load(change());
  expect(error).toBeInstanceOf(FileError);
  expect(error?.message).toContain(`collections.${place}.`);
});

test("rejects records that are nested too deeply", async () => {
  const [[key, [role]]] = collections.roles as [[string, [{ [name: string]: Json }]]];
  const LEVELS = 3000;
  const start = JSON.stringify(role).replace(/"parent":.*$/, '"parent":');
  const nested = `[["${key}",[${start.repeat(LEVELS)}null${"}".repeat(LEVELS)}]]]`;
  const others = JSON.stringify({ ...collections, roles: "ROLES" }).replace('"ROLES"', () => nested);
  writeFileSync(dataFile, `{"version":1,"collections":${others}}`);
  await expect(startTestEmulator({ dataFile })).rejects.toThrow("nested too deeply");
});

test("finds the path of a department that is its own ancestor", async () => {
  const content = JSON.parse(JSON.stringify(collections)) as Record<string, [string, { parentId: string }][]>;
  for (const [key, department] of content.departments ?? []) {
    department.parentId = key;
  }
  expect(await load(content)).toBeUndefined();
  writeFileSync(dataFile, JSON.stringify({ version: 1, collections: content }));
  const emulator = await startTestEmulator({ dataFile });
  const paths = emulator.departments.list().map((department) => emulator.departments.pathOf(department).length);
  expect(paths).toEqual([1, 1]);
  await emulator.close();
});
