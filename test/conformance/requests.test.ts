import { publicEncrypt } from "node:crypto";
import { describeFields, select } from "./graphql";
import { PUBLIC_KEY } from "./password-key";
import { describeRequest } from "./requests";

const HOST = "https://core.authing.cn";

test("normalizes header names, the order of parameters and the format of the body", () => {
  const body = { code: "c1" };
  const plain = describeRequest({ url: `${HOST}/a?x=1&y=2`, method: "POST", data: body });
  expect(plain).toEqual({ method: "POST", url: `${HOST}/a`, query: { y: "2", x: "1" }, header: {}, body });
  expect(describeRequest({ url: `${HOST}/a?y=2&x=1`, method: "POST", data: JSON.stringify(body) })).toEqual(plain);
  expect(describeRequest({ url: HOST, header: { "X-A": 1, "X-B": null, "X-C": "" } }).header).toEqual({ "x-a": "1" });
});

test("moves the data of a GET request into the query", () => {
  expect(describeRequest({ url: `${HOST}/a?x=1`, data: { y: "2" } })).toMatchObject({ query: { x: "1", y: "2" } });
});

test("distinguishes form data from JSON", () => {
  const header = { "Content-Type": "application/x-www-form-urlencoded; charset=utf-8" };
  expect(describeRequest({ url: HOST, method: "POST", header, data: "a=1&b=x+y%26" })).toMatchObject({
    header: { "content-type": "application/x-www-form-urlencoded" },
    body: { form: { a: "1", b: "x y&" } },
  });
});

test("replaces encrypted passwords with their plaintext", () => {
  const password = publicEncrypt({ key: PUBLIC_KEY, padding: 1 }, Buffer.from("密码")).toString("base64");
  const data = { passwords: [password, "A".repeat(171).concat("=")] };
  expect(describeRequest({ url: HOST, method: "POST", data }).body).toEqual({
    passwords: ["<rsa:密码>", "<rsa: wrong padding>"],
  });
});

describe("GraphQL", () => {
  const QUERY = `
    query named($a: String, $b: [String!]) { user(id: $a, input: { list: $b, on: true }) { id ...roles } }
    fragment roles on User { roles { list { code parent { code } } } ... on User { alias: name } }
  `;

  test("normalizes formatting, aliases and fragments", () => {
    expect(describeFields({ query: QUERY, variables: { a: "u-1", b: ["x"] } })).toEqual([
      {
        type: "query",
        field: "user",
        args: { id: "u-1", input: { list: ["x"], on: true } },
        select: ["id", "name", "roles.list.code", "roles.list.parent.code"],
        variables: { a: "String", b: "[String!]" },
      },
    ]);
  });

  test("responds with only the selected fields", () => {
    const user = {
      id: "u-1",
      name: "Bob",
      phone: "138",
      roles: {
        list: [
          { code: "a", arn: "b", parent: null },
          { code: "c", parent: { code: "d", arn: "e" } },
        ],
      },
    };
    expect(select({ query: QUERY }, { user })).toEqual({
      user: {
        id: "u-1",
        alias: "Bob",
        roles: {
          list: [
            { code: "a", parent: null },
            { code: "c", parent: { code: "d" } },
          ],
        },
      },
    });
  });
});
