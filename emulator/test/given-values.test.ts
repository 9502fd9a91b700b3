import type { Emulator, NewUser } from "../src";
import { startTestEmulator } from "./support/client";

let emulator: Emulator;

beforeAll(async () => {
  emulator = await startTestEmulator();
});
beforeEach(() => emulator.reset());
afterAll(() => emulator.close());

describe("values that a test passes in", () => {
  test.each<[string, object, RegExp]>([
    [
      "custom data as an object",
      { username: "bob", customData: { age: 5 } },
      /^users\.create: user\.customData must be a list of \{ key, value, label, dataType \}, not \{ age: 5 \}$/,
    ],
    [
      "custom data of an unknown type",
      { username: "bob", customData: [{ key: "a", value: "1", label: null, dataType: "TEXT" }] },
      /^users\.create: user\.customData\[0\]\.dataType must be "STRING", .* or "SELECT", not 'TEXT'$/,
    ],
    [
      "custom data with a number as its value",
      { username: "bob", customData: [{ key: "a", value: 1, label: null, dataType: "NUMBER" }] },
      /^users\.create: user\.customData\[0\]\.value must be a string, not 1$/,
    ],
    [
      "an unknown status",
      { username: "bob", status: "Locked" },
      /^users\.create: user\.status must be "Suspended", .*, not 'Locked'$/,
    ],
    [
      "an identity without fields",
      { username: "bob", identities: [{ provider: "wechat" }] },
      /^users\.create: user\.identities\[0\]\.openid is required; /,
    ],
    [
      "a number as the nickname",
      { username: "bob", nickname: 5 },
      /^users\.create: user\.nickname must be a string, not 5$/,
    ],
    [
      "a misspelled field",
      { username: "bob", nickName: "Bob" },
      /^users\.create: unknown field nickName \(fields: email, phone, username, openid, password, nickname, /,
    ],
  ])("reject a user with %s, and create no user", async (_what, attributes, message) => {
    await expect(emulator.users.create(attributes as NewUser)).rejects.toThrow(TypeError);
    await expect(emulator.users.create(attributes as NewUser)).rejects.toThrow(message);
    expect(emulator.users.list()).toEqual([]);
  });

  test("accept a user with every field, and keep the values", async () => {
    const { id, arn, userPoolId, ...attributes } = await emulator.users.create({ username: "bob" });
    const customData = [{ key: "age", value: "5", label: null, dataType: "NUMBER" as const }];
    const copy = await emulator.users.create({ ...attributes, username: "bob2", customData });
    expect(copy).toMatchObject({ ...attributes, username: "bob2", customData });
  });

  test("reject a user-defined field or a resource of an unknown type", async () => {
    const bob = await emulator.users.create({ username: "bob" });
    expect(() => emulator.userDefinedFields.define({ key: "a", dataType: "TEXT" as "STRING" })).toThrow(
      /^userDefinedFields\.define: definition\.dataType must be "STRING", .*, not 'TEXT'$/,
    );
    expect(() => emulator.resources.assign(bob, { code: "a", type: "FILE" as "DATA" })).toThrow(
      /^resources\.assign: resource\.type must be "DATA", "API", "MENU", "UI" or "BUTTON", not 'FILE'$/,
    );
    expect(emulator.userDefinedFields.list()).toEqual([]);
    expect(emulator.resources.listOf(bob)).toEqual([]);
  });

  test.each([[{}], [{ nickname: "Bob" }], [{ email: "", phone: null, password: "correct horse" }]])(
    "reject a user without an identifier: %j",
    async (attributes) => {
      await expect(emulator.users.create(attributes)).rejects.toThrow(
        new TypeError("users.create: user needs email, phone, username or openid"),
      );
      expect(emulator.users.list()).toEqual([]);
    },
  );

  test("accept each identifier on its own, but not the openid of another user", async () => {
    const identifiers = [{ email: "a@b.c" }, { phone: "13900000001" }, { username: "bob" }, { openid: "bob" }];
    for (const identifier of identifiers) {
      expect(await emulator.users.create(identifier)).toMatchObject(identifier);
    }
    await expect(emulator.users.create({ username: "eve", openid: "bob" })).rejects.toMatchObject({ code: 409 });
    expect(emulator.users.list()).toMatchObject(identifiers);
  });

  test("reject a client with an unknown or invalid field", () => {
    const registration = { id: "", redirectUri: "https://example.com" };
    expect(() => emulator.clients.register(registration)).toThrow(
      new TypeError(
        "clients.register: client.id is empty; unknown field redirectUri (fields: id, secret, " +
          "tokenEndpointAuthMethod, redirectUris, idTokenAlgorithm, rotatesRefreshTokens)",
      ),
    );
    expect(emulator.clients.list()).toEqual([]);
  });

  // Tests in JavaScript pass the result of a lookup that found nobody.
  test.each<[string, (emulator: Emulator, user: any) => unknown]>([
    ["mfa.require", ({ mfa }, user) => mfa.require(user)],
    ["mfa.isRequired", ({ mfa }, user) => mfa.isRequired(user)],
    ["mfa.list", ({ mfa }, user) => mfa.list(user)],
    ["mfa.associateTotp", ({ mfa }, user) => mfa.associateTotp(user)],
    ["mfa.confirmTotp", ({ mfa }, user) => mfa.confirmTotp(user, "123456")],
    ["mfa.currentTotp", ({ mfa }, user) => mfa.currentTotp(user)],
    ["mfa.findTotp", ({ mfa }, user) => mfa.findTotp(user)],
    ["mfa.hasTotp", ({ mfa }, user) => mfa.hasTotp(user)],
    ["mfa.hasFace", ({ mfa }, user) => mfa.hasFace(user)],
    ["mfa.removeTotp", ({ mfa }, user) => mfa.removeTotp(user)],
    ["users.delete", ({ users }, user) => users.delete(user)],
    ["passwordResets.demand", ({ passwordResets }, user) => passwordResets.demand(user, "forced")],
    ["passwordResets.reasonOf", ({ passwordResets }, user) => passwordResets.reasonOf(user)],
    ["loginHistory.listOf", ({ loginHistory }, user) => loginHistory.listOf(user)],
    ["devices.listOf", ({ devices }, user) => devices.listOf(user)],
    ["principals.find", ({ principals }, user) => principals.find(user)],
    ["principals.keep", ({ principals }, user) => principals.keep(user, {} as never)],
    ["departments.assign", ({ departments }, user) => departments.assign(user, { path: ["a"] })],
    ["departments.withdraw", ({ departments }, user) => departments.withdraw(user, { id: "a" })],
    ["departments.listOf", ({ departments }, user) => departments.listOf(user)],
    ["qrCodes.scan", ({ qrCodes }, user) => qrCodes.scan(qrCodes.create({}).random, user)],
    ...(["roles", "groups", "resources", "applications", "tenants"] as const).flatMap(
      (member): [string, (emulator: Emulator, user: any) => unknown][] => [
        [`${member}.assign`, (stage, user) => stage[member].assign(user, { id: "a", code: "a", type: "API" } as never)],
        [`${member}.withdraw`, (stage, user) => stage[member].withdraw(user, { id: "a" })],
        [`${member}.listOf`, (stage, user) => stage[member].listOf(user)],
      ],
    ),
  ])("%s rejects anything but a user", (name, use) => {
    expect(() => use(emulator, undefined)).toThrow(new TypeError(`${name}: user must be a user, not undefined`));
    expect(() => use(emulator, null)).toThrow(new TypeError(`${name}: user must be a user, not null`));
    expect(() => use(emulator, "bob")).toThrow(new TypeError(`${name}: user must be a user, not 'bob'`));
  });

  test("confirmTotp without a password says where the password comes from", async () => {
    const bob = await emulator.users.create({ username: "bob" });
    emulator.mfa.associateTotp(bob);
    expect(() => emulator.mfa.confirmTotp(bob, undefined as unknown as string)).toThrow(
      new TypeError("mfa.confirmTotp: password is required, e.g. currentTotp(user)"),
    );
    expect(emulator.mfa.hasTotp(bob)).toBe(false);
    emulator.mfa.confirmTotp(bob, emulator.mfa.currentTotp(bob));
    expect(emulator.mfa.hasTotp(bob)).toBe(true);
  });
});
