import type { Arithmetic } from "./Arithmetic";
import { regroupBits } from "./regroupBits";

// biome-ignore lint/suspicious/noShadowRestrictedNames: it declares that global, and shadows none.
declare const BigInt: (value: number) => any;

/**
 * BigInt, which engines have since 2018 (V8 6.7) and 2020 (iOS 14); taken once, for engines that look a global up each time.
 * The compiler knows the language of 2009 only.
 */
const toBigInt = typeof BigInt === "function" ? BigInt : undefined;

/** By the engine's own integers: where it has no compiler, as WeChat's on iOS, they are as fast as elsewhere. */
export const bigIntArithmetic: Arithmetic<any> | undefined = toBigInt && {
  fromBytes(bytes) {
    const bits = toBigInt(32);
    const words = Math.ceil(bytes.length / 4);
    return regroupBits(bytes, 8, 32, words, 32 * words - 8 * bytes.length).reduce(
      (integer, word) => (integer << bits) + toBigInt(word >>> 0),
      toBigInt(0),
    );
  },

  toBytes(integer, size) {
    // A one in front keeps the leading zeros.
    const digits: string = (integer + (toBigInt(1) << toBigInt(8 * size))).toString(16);
    const bytes: number[] = [];
    for (let i = 1; i < digits.length; i += 2) bytes.push(16 * hexDigit(digits, i) + hexDigit(digits, i + 1));
    return bytes;
  },

  multiply: (a, b, n) => (a * b) % n,
};

/** The value of a hexadecimal digit in small letters. */
function hexDigit(digits: string, place: number): number {
  const code = digits.charCodeAt(place);
  return code > 57 ? code - 87 : code - 48;
}
