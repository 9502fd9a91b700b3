/** BigInt, which engines have since 2018 (V8 6.7) and 2020 (iOS 14); the compiler knows the language of 2009 only. */
// biome-ignore lint/suspicious/noShadowRestrictedNames: it declares that global, and shadows none.
declare const BigInt: undefined | ((value: number | string) => any);

/** Whether the engine has integers of any length of its own. */
export const hasBigInt = typeof BigInt === "function";

/**
 * base ^ exponent mod modulus on big-endian bytes, by the engine's own integers: in an engine without a compiler, as WeChat's on
 * iOS, they are as fast as elsewhere.
 */
export function bigIntPower(base: number[], exponent: number[], modulus: number[]): number[] {
  const toBigInt = BigInt as NonNullable<typeof BigInt>;
  const n = toBigInt(`0x${toHex(modulus)}`);
  const x = toBigInt(`0x${toHex(base)}`);
  let result = toBigInt(1);
  for (const byte of exponent) {
    for (let bit = 7; bit >= 0; bit--) {
      result = (result * result) % n;
      if ((byte >> bit) & 1) result = (result * x) % n;
    }
  }
  // A digit in front keeps the leading zeros.
  const digits: string = (result + (toBigInt(1) << toBigInt(8 * modulus.length))).toString(16);
  return modulus.map((_byte, i) => 16 * hexDigit(digits, 2 * i + 1) + hexDigit(digits, 2 * i + 2));
}

/** The value of a digit of a hexadecimal number in small letters. */
function hexDigit(digits: string, place: number): number {
  const code = digits.charCodeAt(place);
  return code < 58 ? code - 48 : code - 87;
}

function toHex(bytes: number[]): string {
  let digits = "";
  for (const byte of bytes) digits += (byte < 16 ? "0" : "") + byte.toString(16);
  return digits;
}
