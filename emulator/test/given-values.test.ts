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
    ["custom data as an object", { customData: { age: 5 } }, /customData must be a list of \{ key, value/],
    [
      "custom data of an unknown type",
      { customData: [{ key: "a", value: "1", label: null, dataType: "TEXT" }] },
      /at customData\[0\]\.dataType/,
    ],
    [
      "custom data with a number as its value",
      { customData: [{ key: "a", value: 1, label: null, dataType: "NUMBER" }] },
      /at customData\[0\]\.value/,
    ],
    ["an unknown status", { status: "Locked" }, /at status/],
    ["an identity without fields", { identities: [{ provider: "wechat" }] }, /at identities\[0\]\.openid/],
    ["a number as the nickname", { nickname: 5 }, /at nickname/],
    ["a misspelled field", { nickName: "Bob" }, /Unrecognized key: "nickName"/],
  ])("reject a user with %s, and create no user", async (_what, attributes, message) => {
    await expect(emulator.users.create(attributes as NewUser)).rejects.toThrow(TypeError);
    await expect(emulator.users.create(attributes as NewUser)).rejects.toThrow(message);
    expect(emulator.users.list()).toEqual([]);
  });

  test("accept a user with every field, and keep the values", async () => {
    const { id, arn, userPoolId, ...attributes } = await emulator.users.create({ nickname: "Bob" });
    const customData = [{ key: "age", value: "5", label: null, dataType: "NUMBER" as const }];
    const copy = await emulator.users.create({ ...attributes, customData });
    expect(copy).toMatchObject({ ...attributes, customData });
  });

  test("reject a user-defined field or a resource of an unknown type", async () => {
    const bob = await emulator.users.create({ username: "bob" });
    expect(() => emulator.userDefinedFields.define({ key: "a", dataType: "TEXT" as "STRING" })).toThrow(/at dataType/);
    expect(() => emulator.resources.assign(bob, { code: "a", type: "FILE" as "DATA" })).toThrow(/at type/);
    expect(emulator.userDefinedFields.list()).toEqual([]);
    expect(emulator.resources.listOf(bob)).toEqual([]);
  });
});
