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
});

test("UTF-8 agrees with Node.js", () => {
  for (const text of ["", "abc%41", "é", "密码", "🙂", "\u0000\u000f\u0010\u007f\u0080\u07ff\u0800\uffff"]) {
    const bytes = [...Buffer.from(text)];
    expect(encodeUtf8(text)).toEqual(bytes);
    expect(decodeUtf8(bytes)).toBe(text);
  }
});

test("half of a surrogate pair has no bytes", () => {
  expect(encodeUtf8("a\ud800")).toBeNull();
});
