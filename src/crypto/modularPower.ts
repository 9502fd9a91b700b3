import type { Arithmetic } from "./Arithmetic";
import { bigIntArithmetic } from "./bigIntArithmetic";
import { doubleArithmetic } from "./doubleArithmetic";
import { regroupBits } from "./regroupBits";

/**
 * What makes base ^ exponent mod modulus of a base, by the binary method. Numbers are big-endian bytes; the base has as many
 * as the modulus, and is less.
 *
 * @param exponent more than 0
 * @param modulus 3 to 512 bytes, of which the first is not 0
 */
export function modularPower(
  exponent: number[],
  modulus: number[],
  arithmetic: Arithmetic<any> = bigIntArithmetic || doubleArithmetic,
): (base: ArrayLike<number>) => number[] {
  const { fromBytes, toBytes, multiply } = arithmetic;
  const n = fromBytes(modulus);
  const bits = regroupBits(exponent, 8, 1);
  return (base) => {
    const x = fromBytes(base);
    let power: unknown;
    for (const bit of bits) {
      // Leading zeros would only square one.
      if (power !== undefined) power = multiply(power, power, n);
      if (bit) power = power === undefined ? x : multiply(power, x, n);
    }
    return toBytes(power, modulus.length);
  };
}
