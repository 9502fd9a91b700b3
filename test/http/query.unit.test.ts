import { absoluteUrl, serialize, toSnakeCase, withQuery } from "../../src/http/query";

test("values are written as in a form, and those that are left out are not", () => {
  expect(serialize({ text: "a b c", sign: "+&=密", empty: "", zero: 0, no: false, none: null, left: undefined })).toBe(
    "text=a+b+c&sign=%2B%26%3D%E5%AF%86&empty=&zero=0&no=false",
  );
  expect(serialize({ "a&b= 密": 1 })).toBe("a%26b%3D+%E5%AF%86=1");
  expect(serialize({})).toBe("");
});

test("tells objects as JSON", () => {
  expect(serialize({ list: [1, "a"], object: { a: 1 } })).toBe(
    `list=${encodeURIComponent('[1,"a"]')}&object=${encodeURIComponent('{"a":1}')}`,
  );
});

test("puts the host in front of a path, and of nothing else", () => {
  expect(absoluteUrl("https://a.example", "/any")).toBe("https://a.example/any");
  expect(absoluteUrl("https://a.example", "https://b.example/any")).toBe("https://b.example/any");
});

test("a query is added to a URL, behind the one that it has", () => {
  expect(withQuery("/any", { a: 1, b: 2 })).toBe("/any?a=1&b=2");
  expect(withQuery("/any?x=0", { a: 1 })).toBe("/any?x=0&a=1");
  expect(withQuery("?x=0", { a: 1 })).toBe("?x=0&a=1");
});

test("a URL without parameters stays as it is", () => {
  expect(withQuery("/any")).toBe("/any");
  expect(withQuery("/any", { a: undefined })).toBe("/any");
});

test("snake case is made of what is there, so that what is not gives way to another name's value", () => {
  const values = {
    clientId: "c",
    id_token: "i",
    authorizationParams: "a",
    authorization_params: undefined,
    none: null,
  };
  expect(toSnakeCase<unknown>(values)).toEqual({
    client_id: "c",
    id_token: "i",
    authorization_params: "a",
    none: null,
  });
});
