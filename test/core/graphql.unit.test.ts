import { buildSchema, parse as parseGraphql, validate } from "graphql";
import {
  CUSTOM_DATA,
  inputMutation,
  MESSAGE,
  mutation,
  operation,
  query,
  USER,
  userWith,
  writeDocument,
} from "../../src/core/graphql";
import { asIs, asUser } from "../../src/http/readers";
import { withMethods } from "../support/with-methods";

const BOB = { id: "u-1", token: "t-1" };

const select = { fields: "a", read: asIs<unknown> };

describe.each<["query" | "mutation", (declaration: never, options: never) => object]>([
  ["query", query],
  ["mutation", mutation],
])("%s", (type, describeMethod) => {
  test("sends the operation named after the method, with the values as variables and the session's token", async () => {
    const any = describeMethod("phone, options?: {code?}" as never, { select } as never);
    const { owner, client, requests } = withMethods({ any }, () => ({ any: "result" }));
    client.session.signIn("t-1");
    expect(await owner.any("138", { code: "1" })).toBe("result");
    expect(requests).toEqual([
      {
        query: `${type}($phone:String!,$code:String){any(phone:$phone,code:$code){a}}`,
        variables: { phone: "138", code: "1" },
        token: "t-1",
        quiet: true,
      },
    ]);
  });

  test("sends the operation that the field option names", async () => {
    const any = describeMethod("" as never, { select, field: "other" } as never);
    const { owner, requests } = withMethods({ any }, () => ({ other: "result" }));
    expect(await owner.any()).toBe("result");
    expect(requests[0]?.query).toBe(`${type}{other{a}}`);
  });

  test("commits the result of each call to the session", async () => {
    let at = 0;
    const read = asUser;
    const any = describeMethod("" as never, { select: { fields: "id", read }, event: "SIGNED_IN" } as never);
    const { owner, stored } = withMethods({ any }, () => ({ any: { id: "u-1", token: `t-${++at}` } }));
    await owner.any();
    await owner.any();
    expect(stored()).toEqual(["t-2", { id: "u-1", token: "t-2" }]);
  });

  test("encrypts passwords, including those in objects, but not cleartext values", async () => {
    const declaration = "password: password, cleartextPassword: cleartext, options?: {oldPassword?: password, code?}";
    const any = describeMethod(declaration as never, { select } as never);
    const { owner, requests } = withMethods({ any }, () => ({ any: 1 }), {
      publicKey: "key",
      encryptFunction: async (text: string) => `<${text}>`,
    });
    await owner.any("a", "b", { oldPassword: "c", code: "d" });
    expect(requests[0]?.variables).toEqual({
      password: "<a>",
      cleartextPassword: "b",
      oldPassword: "<c>",
      code: "d",
    });
  });
});

describe("inputMutation", () => {
  test("sends the values in one variable of the mutation's input type", async () => {
    const registerByAny = inputMutation("email, options?: {customData?: object}" as never, { select } as never);
    const { owner, requests } = withMethods({ registerByAny }, () => ({ registerByAny: "result" }));
    expect(await owner.registerByAny("e", { customData: { age: 5 } })).toBe("result");
    await owner.registerByAny("f");
    expect(requests[0]).toMatchObject({
      query: "mutation($input:RegisterByAnyInput!){registerByAny(input:$input){a}}",
      variables: { input: { email: "e", params: '[{"key":"age","value":5}]', context: null } },
    });
    expect(requests[1]).toMatchObject({
      query: requests[0]?.query,
      variables: { input: { email: "f", params: null } },
    });
  });

  test("encrypts passwords in the input", async () => {
    const any = inputMutation("password: password, options?: {oldPassword?: password}" as never, { select } as never);
    const { owner, requests } = withMethods({ any }, () => ({ any: 1 }), {
      publicKey: "key",
      encryptFunction: async (text: string) => `<${text}>`,
    });
    await owner.any("a", { oldPassword: "c" });
    expect(requests[0]?.variables).toMatchObject({ input: { password: "<a>", oldPassword: "<c>" } });
  });

  test("commits the result to the session if the method has an event", async () => {
    const any = inputMutation("" as never, { select: { fields: "id", read: asUser }, event: "SIGNED_IN" } as never);
    const { owner, stored } = withMethods({ any }, () => ({ any: BOB }));
    await owner.any();
    expect(stored()).toEqual(["t-1", BOB]);
  });
});

test("an operation that a class has under two names sends the name of the called method", async () => {
  const any = mutation("" as never, { select } as never);
  const { owner, requests } = withMethods({ first: any, second: any }, () => ({ first: 1, second: 2 }));
  expect([await owner.first(), await owner.second(), await owner.first()]).toEqual([1, 2, 1]);
  expect(requests.map(({ query: sent }) => sent)).toEqual([
    "mutation{first{a}}",
    "mutation{second{a}}",
    "mutation{first{a}}",
  ]);
});

describe("operation", () => {
  test("writes the document only when an operation is called, because apps call few operations", () => {
    const described = { type: "query" as const, field: "any", variables: "id", select };
    const endpoint = operation(described);
    described.field = "late";
    expect(endpoint.request({ id: "u-1" })).toEqual({
      kind: "graphql",
      query: "query($id:String!){late(id:$id){a}}",
      variables: { id: "u-1" },
    });
  });

  test.each<[unknown, unknown]>([
    [{ any: 5, other: 6 }, 5],
    [{ any: null }, null],
    [{}, undefined],
    [null, undefined],
    [undefined, undefined],
    ["any", undefined],
    [[1], undefined],
  ])("reads the field of %j as %p", (data, found) => {
    const read = (answer: unknown) => [answer];
    const endpoint = operation({ type: "query", field: "any", variables: "", select: { fields: "", read } });
    expect(endpoint.read(data)).toEqual([found]);
  });
});

describe("a value that is declared as a cookie", () => {
  const declaration = "name, options?: {code?, captchaCookie?: cookie}" as never;

  test.each([
    ["mutation", mutation(declaration, { select }), (variables: object) => variables],
    ["inputMutation", inputMutation(declaration, { select }), (input: object) => ({ input })],
  ])("is sent by %s as a header, and not as a variable", async (_kind, described, wrap) => {
    const { owner, requests } = withMethods({ any: described }, () => ({ any: 1 }));
    await owner.any("bob", { code: "1", captchaCookie: "a=1" });
    expect(requests[0]).toMatchObject({ headers: { cookie: "a=1" } });
    expect(requests[0]?.query).not.toMatch(/cookie/i);
    const sent = JSON.parse(JSON.stringify(requests[0]?.variables));
    expect({ ...sent, ...(sent.input && { input: { name: sent.input.name, code: sent.input.code } }) }).toEqual(
      wrap({ name: "bob", code: "1" }),
    );
    expect(JSON.stringify(sent)).not.toMatch(/cookie/i);
    await owner.any("bob");
    expect(requests[1]).not.toHaveProperty("headers");
  });
});

const write = (variables: string, more: object = {}) =>
  writeDocument({ type: "query", field: "any", variables, select: { fields: "a b", read: asIs<object> }, ...more });

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
  const names = USER.fields.split(" ");
  expect(names).toHaveLength(new Set(names).size);
  expect(names).toEqual(expect.arrayContaining(["username", "phone", "photo", "token", "gender", "country", "locale"]));
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
