import type { Emulator } from "../src";
import { encrypt, graphql, loginByCode, refusal, startTestEmulator } from "./support/client";

const TARGET = "targetType: USER, targetId: $id";
const LIST = `query ($id: String!) { udv(${TARGET}) { key value dataType label } }`;
const SET = `mutation ($id: String!, $key: String!, $value: String!) {
  setUdv(${TARGET}, key: $key, value: $value) { key value dataType label }
}`;
const SET_BATCH = `mutation ($id: String!, $udvList: [UserDefinedDataInput!]) {
  setUdvBatch(${TARGET}, udvList: $udvList) { key value }
}`;
const REMOVE = `mutation ($id: String!, $key: String!) { removeUdv(${TARGET}, key: $key) { key value } }`;

let emulator: Emulator;
let id: string;
let token: string;

beforeAll(async () => {
  emulator = await startTestEmulator();
});
beforeEach(async () => {
  emulator.reset();
  ({ id, token } = await loginByCode(emulator));
  const { userDefinedFields } = emulator;
  userDefinedFields.define({ key: "age", dataType: "NUMBER", label: "年龄" });
  userDefinedFields.define({ key: "school", dataType: "STRING" });
  userDefinedFields.define({ key: "vip", dataType: "BOOLEAN" });
  userDefinedFields.define({ key: "born", dataType: "DATETIME" });
  userDefinedFields.define({ key: "extra", dataType: "OBJECT" });
  userDefinedFields.define({ key: "size", dataType: "SELECT", options: ["S", "M"] });
});
afterAll(() => emulator.close());

const customData = () => emulator.users.findById(id)?.customData;
const run = async (query: string, variables: object) =>
  (await graphql(emulator, query, { id, ...variables }, token)).body;

test("rejects a GraphQL variable whose type is not spelled UDFTargetType", async () => {
  const listAs = (type: string) =>
    graphql(
      emulator,
      `query ($type: ${type}!, $id: String!) { udv(targetType: $type, targetId: $id) { key } }`,
      { id, type: "USER" },
      token,
    );
  expect(await listAs("UDFTargetType")).toMatchObject({ status: 200, body: { data: { udv: [] } } });
  expect(await listAs("UdfTargetType")).toMatchObject({
    status: 400,
    body: { errors: [{ message: expect.stringContaining('Unknown type "UdfTargetType"') }] },
  });
});

test("sets, replaces, lists and removes a value", async () => {
  const age = { key: "age", value: "18", dataType: "NUMBER", label: "年龄" };
  expect(await run(SET, { key: "age", value: "17" })).toMatchObject({ data: { setUdv: [{ value: "17" }] } });
  expect(await run(SET, { key: "age", value: "18" })).toEqual({ data: { setUdv: [age] } });
  expect(await run(LIST, {})).toEqual({ data: { udv: [age] } });
  expect(customData()).toEqual([age]);
  expect(await run(REMOVE, { key: "age" })).toEqual({ data: { removeUdv: [] } });
  expect(customData()).toEqual([]);
});

test.each([
  ["school", '"PKU"', "PKU"],
  ["school", "not JSON", "not JSON"],
  ["age", "-1.5", "-1.5"],
  ["vip", "false", "false"],
  ["born", '"2020-01-01T00:00:00.000Z"', "2020-01-01T00:00:00.000Z"],
  ["born", '"2020-01-01"', "2020-01-01"],
  ["born", "1577836800000", "1577836800000"],
  ["extra", '{"a": [1]}', '{"a":[1]}'],
  ["size", '"M"', "M"],
])("the field %s accepts %s", async (key, value, kept) => {
  expect((await run(SET, { key, value })).errors).toBeUndefined();
  expect(customData()).toMatchObject([{ key, value: kept }]);
});

test.each([
  ["school", "18"],
  ["age", '"18"'],
  ["age", "eighteen"],
  ["vip", "1"],
  ["born", '"yesterday"'],
  ["born", '"2020-13-01"'],
  ["born", "-1"],
  ["born", '{"toString":1}'],
  ["extra", '"text"'],
  ["size", '"XL"'],
])("the field %s rejects %s", async (key, value) => {
  expect(await run(SET, { key, value })).toEqual(refusal(2231, expect.stringContaining(key)));
  expect(customData()).toEqual([]);
});

test("stores a batch completely or not at all, and removes values with null", async () => {
  const udvList = [
    { key: "age", value: "18" },
    { key: "school", value: '"PKU"' },
  ];
  expect(await run(SET_BATCH, { udvList: [...udvList, { key: "unknown", value: "1" }] })).toEqual(
    refusal(2018, "自定义字段 unknown 未定义"),
  );
  expect(customData()).toEqual([]);
  expect(await run(SET_BATCH, { udvList })).toEqual({
    data: {
      setUdvBatch: [
        { key: "age", value: "18" },
        { key: "school", value: "PKU" },
      ],
    },
  });
  await run(SET_BATCH, { udvList: [{ key: "age", value: "null" }, { key: "school" }] });
  expect(customData()).toEqual([]);
});

test("includes the values in the user that a sign-in or a query returns", async () => {
  await run(SET, { key: "school", value: '"PKU"' });
  const item = { key: "school", value: "PKU", dataType: "STRING", label: null };
  expect((await loginByCode(emulator)).customData).toEqual([item]);
  const { user } = (await run("{ user { customData { key value dataType label } } }", {})).data;
  expect(user.customData).toEqual([item]);
});

test("rejects other users and other target types, and requires a session", async () => {
  const other = await loginByCode(emulator, "somebody-else");
  const change = { key: "school", value: '"PKU"' };
  expect(await run(SET, { id: other.id, ...change })).toEqual(refusal(1001));
  expect(emulator.users.findById(other.id)?.customData).toEqual([]);
  expect(await run(LIST.replace("USER", "ROLE"), {})).toEqual(refusal(1001));
  expect((await graphql(emulator, LIST, { id })).body).toEqual(refusal(2020));
});

describe("custom data of a registration", () => {
  const REGISTER = `mutation ($input: RegisterByEmailInput!) {
    registerByEmail(input: $input) { customData { key value } }
  }`;
  const register = async (params: string) => {
    const input = { email: "bob@example.com", password: await encrypt(emulator, "correct horse"), params };
    return (await graphql(emulator, REGISTER, { input })).body;
  };

  test("sets values and ignores undefined fields", async () => {
    const params = JSON.stringify([
      { key: "age", value: 18 },
      { key: "unknown", value: "x" },
    ]);
    expect(await register(params)).toEqual({
      data: { registerByEmail: { customData: [{ key: "age", value: "18" }] } },
    });
    expect(emulator.users.findByEmail("bob@example.com")?.customData).toMatchObject([
      { key: "age", dataType: "NUMBER" },
    ]);
  });

  test.each(["not JSON", '{"age": 18}', "[18, null]", '[{"key": 18}]', '[{"key": "age", "value": "eighteen"}]'])(
    "rejects %s and creates no user",
    async (params) => {
      expect(await register(params)).toEqual(refusal(2231));
      expect(emulator.users.findByEmail("bob@example.com")).toBeUndefined();
    },
  );
});
