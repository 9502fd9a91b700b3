import { regroupBits } from "../../src/crypto/regroupBits";

test("bits move from one size of numbers to another", () => {
  expect(regroupBits([0b10100101, 0b11110000], 8, 4)).toEqual([0b1010, 0b0101, 0b1111, 0b0000]);
  expect(regroupBits([0b10100101], 8, 1)).toEqual([1, 0, 1, 0, 0, 1, 0, 1]);
  expect(regroupBits([1, 2, 3, 4], 8, 16)).toEqual([0x0102, 0x0304]);
  expect(regroupBits([1, 2], 32, 8)).toEqual([0, 0, 0, 1, 0, 0, 0, 2]);
  expect(regroupBits([-1, 1], 32, 8)).toEqual([255, 255, 255, 255, 0, 0, 0, 1]);
  expect(regroupBits([1, 2, 3, 4, 255, 255, 255, 255], 8, 32)).toEqual([0x01020304, -1]);
});

test("bits that fill no number are dropped", () => {
  expect(regroupBits([63, 63], 6, 8)).toEqual([255]);
  expect(regroupBits([63], 6, 8)).toEqual([]);
  expect(regroupBits([], 6, 8)).toEqual([]);
});

test("zeros follow, up to a count", () => {
  expect(regroupBits([255], 8, 6, 3)).toEqual([0b111111, 0b110000, 0]);
});

test("zeros precede, or bits are left out", () => {
  expect(regroupBits([255, 255], 8, 22, 1, 6)).toEqual([0xffff]);
  expect(regroupBits([255], 8, 4, 4, 8)).toEqual([0, 0, 15, 15]);
  expect(regroupBits([0b0000111100001111, 0xffff], 16, 8, 2, -4)).toEqual([0b11110000, 0b11111111]);
});
