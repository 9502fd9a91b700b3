import { decodeJwt, subjectOf } from "../../src/session/jwt";

function jwt(payload: string): string {
  return `e30.${Buffer.from(payload).toString("base64url")}.c2ln`;
}

test("decodes claims in any script", () => {
  const claims = { sub: "u-1", name: "小明 🙂 é", data: { id: "u-1" }, exp: 4102444800 };
  expect(decodeJwt(jwt(JSON.stringify(claims)))).toEqual(claims);
});

test.each(["", "a", "a.b", "a.b.c", "..", jwt("5"), jwt('"text"'), jwt("null"), "e30.*.x", "e30.//8.x"])(
  "returns no claims and no subject for %j",
  (token) => {
    expect(decodeJwt(token)).toEqual({});
    expect(subjectOf(token)).toBeNull();
  },
);

test("reads the subject from the sub claim, or from data.id if there is no sub claim", () => {
  expect(subjectOf(jwt('{"sub":"s","data":{"id":"u-1"}}'))).toBe("s");
  expect(subjectOf(jwt('{"data":{"id":"u-1"}}'))).toBe("u-1");
  expect(subjectOf(jwt('{"sub":5}'))).toBeNull();
});

test("does not return the cached claims of another token", () => {
  const first = jwt('{"sub":"a"}');
  expect(decodeJwt(first)).toBe(decodeJwt(first));
  expect([subjectOf(first), subjectOf(jwt('{"sub":"b"}')), subjectOf("x"), subjectOf(first)]).toEqual([
    "a",
    "b",
    null,
    "a",
  ]);
});
