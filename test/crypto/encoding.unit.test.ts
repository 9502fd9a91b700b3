import {
  decodeBase64,
  decodeUtf8,
  encodeBase64,
  encodeBase64Url,
  encodeUtf8,
  regroupBits,
} from "../../src/crypto/encoding";

test("encodes and decodes base64 as Node.js does", () => {
  for (let length = 0; length < 50; length++) {
    const bytes = Array.from({ length }, (_, i) => (i * 37 + length * 11) % 256);
    const text = Buffer.from(bytes).toString("base64");
    expect(encodeBase64(bytes)).toBe(text);
    expect(encodeBase64Url(bytes)).toBe(Buffer.from(bytes).toString("base64url"));
    expect(decodeBase64(text)).toEqual(bytes);
    expect(decodeBase64(Buffer.from(bytes).toString("base64url"))).toEqual(bytes);
  }
});

test("returns null for invalid base64", () => {
  expect(decodeBase64("a*b=")).toBeNull();
  expect(decodeBase64("a b=")).toBeNull();
  expect(decodeBase64("YQ==YQ")).toBeNull();
  expect(decodeBase64("=YQ")).toBeNull();
  expect(decodeBase64("YQ\n")).toBeNull();
});

test("maps every base64 digit to its value", () => {
  const all = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
  expect(encodeBase64(decodeBase64(`${all}+/`) as number[])).toBe(`${all}+/`);
  expect(encodeBase64Url(decodeBase64(`${all}-_`) as number[])).toBe(`${all}-_`);
  expect(decodeBase64(`${all}-_`)).toEqual([...Buffer.from(`${all}+/`, "base64")]);
});

test("decodes a single base64 digit to no bytes", () => {
  expect(decodeBase64("A")).toEqual([]);
  expect(decodeBase64("")).toEqual([]);
});

test("encodes and decodes UTF-8 as Node.js does", () => {
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

test("throws a URIError for a lone surrogate", () => {
  expect(() => encodeUtf8("a\ud800")).toThrow(URIError);
});

test.each([[[0xff]], [[0xc3]], [[0xc0, 0x80]], [[0xed, 0xa0, 0x80]]])(
  "throws a URIError for bytes that are not valid UTF-8: %j",
  (bytes) => {
    expect(() => decodeUtf8(bytes)).toThrow(URIError);
  },
);

describe("regroupBits", () => {
  test("converts numbers from one bit width to another", () => {
    expect(regroupBits([0b10100101, 0b11110000], 8, 4)).toEqual([0b1010, 0b0101, 0b1111, 0b0000]);
    expect(regroupBits([0b10100101], 8, 1)).toEqual([1, 0, 1, 0, 0, 1, 0, 1]);
    expect(regroupBits([1, 2, 3, 4], 8, 16)).toEqual([0x0102, 0x0304]);
    expect(regroupBits([1, 2], 32, 8)).toEqual([0, 0, 0, 1, 0, 0, 0, 2]);
    expect(regroupBits([-1, 1], 32, 8)).toEqual([255, 255, 255, 255, 0, 0, 0, 1]);
    expect(regroupBits([1, 2, 3, 4, 255, 255, 255, 255], 8, 32)).toEqual([0x01020304, -1]);
  });

  test("drops trailing bits that do not fill a number", () => {
    expect(regroupBits([63, 63], 6, 8)).toEqual([255]);
    expect(regroupBits([63], 6, 8)).toEqual([]);
    expect(regroupBits([], 6, 8)).toEqual([]);
  });

  test("appends zero bits to reach the given count of numbers", () => {
    expect(regroupBits([255], 8, 6, { count: 3 })).toEqual([0b111111, 0b110000, 0]);
  });

  test("prepends zero bits for a positive lead and skips leading bits for a negative lead", () => {
    expect(regroupBits([255, 255], 8, 22, { count: 1, lead: 6 })).toEqual([0xffff]);
    expect(regroupBits([255], 8, 4, { count: 4, lead: 8 })).toEqual([0, 0, 15, 15]);
    expect(regroupBits([0b0000111100001111, 0xffff], 16, 8, { count: 2, lead: -4 })).toEqual([0b11110000, 0b11111111]);
  });

  test("converts 22-bit numbers to 32-bit numbers, although 22 does not divide 32", () => {
    expect(regroupBits([0x3fffff, 0, 0x3fffff], 22, 32)).toEqual([0xfffffc00 | 0, 0x000fffff]);
  });
});
