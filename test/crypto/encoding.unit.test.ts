import { decodeBase64, encodeBase64, encodeBase64Url } from "../../src/crypto/base64";
import { decodeUtf8, encodeUtf8 } from "../../src/crypto/utf8";

test("base64 agrees with Node.js", () => {
  for (let length = 0; length < 50; length++) {
    const bytes = Array.from({ length }, (_, i) => (i * 37 + length * 11) % 256);
    const text = Buffer.from(bytes).toString("base64");
    expect(encodeBase64(bytes)).toBe(text);
    expect(encodeBase64Url(bytes)).toBe(Buffer.from(bytes).toString("base64url"));
    expect(decodeBase64(text)).toEqual(bytes);
    expect(decodeBase64(Buffer.from(bytes).toString("base64url"))).toEqual(bytes);
  }
});

test("what is no base64 has no bytes", () => {
  expect(decodeBase64("a*b=")).toBeNull();
  expect(decodeBase64("a b=")).toBeNull();
  expect(decodeBase64("YQ==YQ")).toBeNull();
  expect(decodeBase64("=YQ")).toBeNull();
  expect(decodeBase64("YQ\n")).toBeNull();
});

test("every digit has its value", () => {
  const all = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
  expect(encodeBase64(decodeBase64(`${all}+/`) as number[])).toBe(`${all}+/`);
  expect(encodeBase64Url(decodeBase64(`${all}-_`) as number[])).toBe(`${all}-_`);
  expect(decodeBase64(`${all}-_`)).toEqual([...Buffer.from(`${all}+/`, "base64")]);
});

test("a digit alone is no byte", () => {
  expect(decodeBase64("A")).toEqual([]);
  expect(decodeBase64("")).toEqual([]);
});

test("UTF-8 agrees with Node.js", () => {
  for (const text of [
    "",
    "abc%41",
    "0\r\n\u2028",
    "é",
    "密码",
    "🙂",
    "\u0000\u000f\u0010\u007f\u0080\u07ff\u0800\uffff",
  ]) {
    const bytes = [...Buffer.from(text)];
    expect(encodeUtf8(text)).toEqual(bytes);
    expect(decodeUtf8(bytes)).toBe(text);
  }
});

test("half of a surrogate pair has no bytes", () => {
  expect(encodeUtf8("a\ud800")).toBeNull();
});

test.each([[[0xff]], [[0xc3]], [[0xc0, 0x80]], [[0xed, 0xa0, 0x80]]])("the bytes %j are no UTF-8", (bytes) => {
  expect(() => decodeUtf8(bytes)).toThrow(URIError);
});
