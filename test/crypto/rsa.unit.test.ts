import { encrypt, PADDING_LENGTH } from "../../src/crypto/rsa";

/** Key with exponent 1, which leaves the block unchanged, so that the test can read the block. */
const KEY = { modulus: new Array(16).fill(255), exponent: [1] };

const block = (message: number[], random: number[]) => [...Buffer.from(encrypt(KEY, message, random), "base64")];

test("pads the message with 0, 2, random bytes and 0", () => {
  const random = [7, 0, 254, 255, 1, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18];
  expect(block([5, 6], random)).toEqual([0, 2, 255, 1, 2, 9, 10, 11, 12, 13, 14, 15, 16, 0, 5, 6]);
  expect(block([], random)).toEqual([0, 2, 255, 1, 2, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 0]);
});

test("leaves eight bytes of padding for the longest message", () => {
  expect(KEY.modulus.length - PADDING_LENGTH).toBe(5);
  expect(block([1, 2, 3, 4, 5], new Array(16).fill(0))).toEqual([0, 2, 1, 1, 1, 1, 1, 1, 1, 1, 0, 1, 2, 3, 4, 5]);
});
