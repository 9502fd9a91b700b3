import type { Arithmetic } from "./Arithmetic";
import { bigIntArithmetic } from "./bigIntArithmetic";
import { doubleArithmetic } from "./doubleArithmetic";
import { regroupBits } from "./regroupBits";

/**
 * What raises big-endian bytes, as many as the modulus has and a number below it, to base ^ exponent mod modulus, by the binary method.
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
    // Leading zeros would only square one.
    const power = bits.reduce((root: unknown, bit) => {
      if (root === null) return bit ? x : root;
      const square = multiply(root, root, n);
      return bit ? multiply(square, x, n) : square;
    }, null);
    return toBytes(power, modulus.length);
  };
}
