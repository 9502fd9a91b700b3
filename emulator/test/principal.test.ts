import type { Emulator, User } from "../src";
import { loginByCode, post, send, startTestEmulator } from "./support/client";

const PATH = "/api/v2/users/principal_authentication";
const PROOF = { type: "P", name: "张三", idCard: "110101200001010000", ext: "6222000000000000" };

let emulator: Emulator;
let id: string;
let headers: Record<string, string>;

beforeAll(async () => {
  emulator = await startTestEmulator();
});
beforeEach(async () => {
  emulator.reset();
  const user = await loginByCode(emulator);
  id = user.id;
  headers = { authorization: `Bearer ${user.token}` };
});
afterAll(() => emulator.close());

test("verifies a person, and then an enterprise", async () => {
  expect((await send(emulator, PATH, { headers })).body).toMatchObject({ code: 200, data: null });
  expect((await post(emulator, PATH, PROOF, headers)).body).toMatchObject({ code: 200 });
  const person = { principalType: "P", principalName: "张三", principalCode: PROOF.idCard, userId: id };
  expect(emulator.principals.find(emulator.users.findById(id) as User)).toMatchObject(person);
  expect((await send(emulator, PATH, { headers })).body.data).toMatchObject(person);
  await post(emulator, PATH, { type: "E", name: "示例公司", idCard: "91110000", ext: "李四" }, headers);
  const { data } = (await send(emulator, PATH, { headers })).body;
  expect(data).toMatchObject({ principalType: "E", principalName: "示例公司" });
});

test.each([
  ["another type", { type: "X" }],
  ["no name", { name: "" }],
  ["an ID number that is not a string", { idCard: { $gt: "" } }],
  ["no bank card", { ext: undefined }],
])("rejects %s", async (_what, change) => {
  expect((await post(emulator, PATH, { ...PROOF, ...change }, headers)).body).toMatchObject({ code: 2231 });
  expect(emulator.principals.find(emulator.users.findById(id) as User)).toBeUndefined();
});

test("requires a session, and hides other users' data", async () => {
  await post(emulator, PATH, PROOF, headers);
  const other = await loginByCode(emulator, "somebody-else");
  const asOther = { headers: { authorization: `Bearer ${other.token}` } };
  expect((await send(emulator, PATH, asOther)).body).toMatchObject({ code: 200, data: null });
  expect((await send(emulator, PATH)).body).toMatchObject({ code: 2020 });
  expect((await post(emulator, PATH, PROOF)).body).toMatchObject({ code: 2020 });
});
