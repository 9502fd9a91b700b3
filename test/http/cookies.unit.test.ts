import { toCookieHeader } from "../../src/http/cookies";

test.each([
  ["one cookie", ["a=1"], "a=1"],
  ["several cookies, without their attributes", ["a=1; Path=/; HttpOnly", "b=2; Secure"], "a=1; b=2"],
  ["a value that contains = and commas", ["a=b=,c; Path=/"], "a=b=,c"],
  ["values with surrounding spaces", [" a=1 ; Path=/"], "a=1"],
  ["blank lines and values that are not strings", ["", "a=1", 5], "a=1; 5"],
])("returns %s", (_name, cookies, expected) => {
  expect(toCookieHeader({ cookies })).toBe(expected);
});

test.each([
  ["one cookie", "a=1; Path=/", "a=1"],
  ["joined cookies", "a=1; Path=/,b=2; HttpOnly", "a=1; b=2"],
  ["joined cookies with a space", "a=1, b=2", "a=1; b=2"],
  ["a date", "a=1; Expires=Wed, 21 Oct 2026 07:28:00 GMT; Path=/, b=2", "a=1; b=2"],
  ["an empty header", "", ""],
])("reads %s from the header if there is no list of cookies", (_name, value, expected) => {
  for (const name of ["Set-Cookie", "set-cookie", "SET-COOKIE"]) {
    expect(toCookieHeader({ header: { date: "x=1", [name]: value } })).toBe(expected);
  }
  expect(toCookieHeader({ cookies: [], header: { "Set-Cookie": value } })).toBe(expected);
});

test("prefers the list of cookies, because the header is ambiguous", () => {
  expect(toCookieHeader({ cookies: ["a=1,b=2"], header: { "Set-Cookie": "a=1,b=2" } })).toBe("a=1,b=2");
});

test.each([{}, { header: {} }, { cookies: "a=1" }])("returns nothing for %j", (response) => {
  expect(toCookieHeader(response)).toBe("");
});
