import { buildSchema, parse as parseGraphql, validate } from "graphql";
import { CUSTOM_DATA, MESSAGE, USER, userWith, writeDocument } from "../../src/core/operation";

const asIs = (answer: unknown) => answer as object;

const write = (variables: string, more: object = {}) =>
  writeDocument({ type: "query", field: "any", variables, select: { fields: "a b", read: asIs }, ...more });

describe("writeDocument", () => {
  test.each([
    ["", "query{any{a b}}"],
    ["phone", "query($phone:String!){any(phone:$phone){a b}}"],
    ["phone?, code", "query($phone:String,$code:String!){any(phone:$phone,code:$code){a b}}"],
    ["scene: EmailScene", "query($scene:EmailScene!){any(scene:$scene){a b}}"],
    ["limit: positive = 10", "query($limit:String){any(limit:$limit){a b}}"],
    ["password: password", "query($password:String!){any(password:$password){a b}}"],
    ["code, captchaCookie?: cookie", "query($code:String!){any(code:$code){a b}}"],
    ["options?: {captchaCookie?: cookie, code?}", "query($code:String){any(code:$code){a b}}"],
    ['kind: "a" | "b"', "query($kind:String!){any(kind:$kind){a b}}"],
    ["udf: [UserDefinedDataInput!]", "query($udf:[UserDefinedDataInput!]!){any(udf:$udf){a b}}"],
    [
      "code, options?: {iv?, scene: EmailScene}, lang?",
      "query($code:String!,$iv:String,$scene:EmailScene!,$lang:String){any(code:$code,iv:$iv,scene:$scene,lang:$lang){a b}}",
    ],
  ])("writes the variables %j", (variables, document) => {
    expect(write(variables)).toBe(document);
  });

  test("does not pass a variable to the field if a subfield uses the variable", () => {
    const select = { fields: "roles(namespace:$namespace){code}", read: asIs };
    expect(write("id?, namespace?", { select })).toBe(
      "query($id:String,$namespace:String){any(id:$id){roles(namespace:$namespace){code}}}",
    );
    expect(write("namespace?", { select })).toBe("query($namespace:String){any{roles(namespace:$namespace){code}}}");
  });

  test("selects no subfields of a scalar", () => {
    expect(write("id", { type: "mutation", select: { fields: "", read: asIs } })).toBe(
      "mutation($id:String!){any(id:$id)}",
    );
  });

  test("writes valid GraphQL", () => {
    const schema = buildSchema("type Query { any(code: String!, lang: String): Any } type Any { a: Int b: Int }");
    expect(validate(schema, parseGraphql(write("code, lang?")))).toEqual([]);
  });
});

test("selects the fields of users, plus custom data on request", () => {
  expect(USER.fields).toMatch(/^id arn \w[\w ]+ updatedAt externalId$/);
  expect(USER.fields.split(" ")).toHaveLength(new Set(USER.fields.split(" ")).size);
  expect(userWith(CUSTOM_DATA).fields).toBe(`${USER.fields} customData{key value dataType label}`);
  expect(USER.read({ id: "u-1", customData: [{ key: "a", value: "1", dataType: "NUMBER" }] })).toEqual({
    id: "u-1",
    customData: { a: 1 },
  });
  expect(USER.read({})).toBeUndefined();
});

test("selects the fields of confirmations", () => {
  expect(MESSAGE.fields).toBe("code message");
  expect(MESSAGE.read({ code: 200 })).toEqual({ code: 200 });
  expect(MESSAGE.read(null)).toBeUndefined();
});
