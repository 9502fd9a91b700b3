import { absoluteUrl, serialize, toSnakeCase, withQuery } from "../../src/http/query";

test("serializes values with form encoding, and omits null and undefined", () => {
  expect(serialize({ text: "a b c", sign: "+&=密", empty: "", zero: 0, no: false, none: null, left: undefined })).toBe(
    "text=a+b+c&sign=%2B%26%3D%E5%AF%86&empty=&zero=0&no=false",
  );
  expect(serialize({ "a&b= 密": 1 })).toBe("a%26b%3D+%E5%AF%86=1");
  expect(serialize({})).toBe("");
});

test("serializes objects as JSON", () => {
  expect(serialize({ list: [1, "a"], object: { a: 1 } })).toBe(
    `list=${encodeURIComponent('[1,"a"]')}&object=${encodeURIComponent('{"a":1}')}`,
  );
});

test("prepends the host to a path, but not to a URL", () => {
  expect(absoluteUrl("https://a.example", "/any")).toBe("https://a.example/any");
  expect(absoluteUrl("https://a.example", "https://b.example/any")).toBe("https://b.example/any");
});

test("appends parameters to a URL, after an existing query", () => {
  expect(withQuery("/any", { a: 1, b: 2 })).toBe("/any?a=1&b=2");
  expect(withQuery("/any?x=0", { a: 1 })).toBe("/any?x=0&a=1");
  expect(withQuery("?x=0", { a: 1 })).toBe("?x=0&a=1");
});

test("returns the URL unchanged if there are no parameters", () => {
  expect(withQuery("/any")).toBe("/any");
  expect(withQuery("/any", { a: undefined })).toBe("/any");
});

test("converts names to snake case, and omits undefined values so that they do not overwrite other values", () => {
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
