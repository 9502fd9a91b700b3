import { regroupBits } from "./encoding";

/** Arithmetic with integers that are too large for JavaScript's numbers. */
export interface Arithmetic<Integer> {
  /** Converts big-endian bytes to an integer. */
  fromBytes(bytes: ArrayLike<number>): Integer;
  /**
   * Converts an integer to big-endian bytes.
   *
   * @param size number of bytes, including leading zeros
   */
  toBytes(integer: Integer, size: number): number[];
  /** Returns a * b mod n. All three integers must have been converted from byte sequences of the same length. */
  multiply(a: Integer, b: Integer, n: Integer): Integer;
}

/**
 * Computes base ^ exponent mod modulus by repeated squaring. Numbers are big-endian bytes.
 *
 * @param base less than the modulus, in the same number of bytes
 * @param exponent greater than 0
 * @param modulus 3 to 512 bytes, the first of which is not 0
 */
export function modularPower(
  base: ArrayLike<number>,
  exponent: number[],
  modulus: number[],
  arithmetic: Arithmetic<unknown> = bigIntArithmetic || doubleArithmetic,
): number[] {
  const n = arithmetic.fromBytes(modulus);
  const x = arithmetic.fromBytes(base);
  let power: unknown;
  for (const bit of regroupBits(exponent, 8, 1)) {
    // Skips the leading zeros of the exponent, because they would only square 1.
    if (power !== undefined) power = arithmetic.multiply(power, power, n);
    if (bit) power = power === undefined ? x : arithmetic.multiply(power, x, n);
  }
  return arithmetic.toBytes(power, modulus.length);
}

// With BigInt

// biome-ignore lint/suspicious/noShadowRestrictedNames: this declares the global itself.
declare const BigInt: (value: number) => number;

/**
 * `BigInt`, available since V8 6.7 (2018) and iOS 14 (2020). Looked up once, because global lookups are slow in some
 * engines. Declared above, because the compiler's libraries do not include it.
 */
const toBigInt = typeof BigInt === "function" ? BigInt : undefined;

/** Arithmetic with `BigInt`. It is native code, so it is fast even in engines without a JIT, e.g. WeChat's on iOS. */
export const bigIntArithmetic: Arithmetic<number> | undefined = toBigInt && {
  fromBytes(bytes) {
    const bits = toBigInt(32);
    const words = Math.ceil(bytes.length / 4);
    let integer = toBigInt(0);
    for (const word of regroupBits(bytes, 8, 32, { count: words, lead: 32 * words - 8 * bytes.length })) {
      integer = (integer << bits) + toBigInt(word >>> 0);
    }
    return integer;
  },

  toBytes(integer, size) {
    // A leading 1 preserves the zeros that follow it.
    const digits: string = (integer + (toBigInt(1) << toBigInt(8 * size))).toString(16);
    const bytes: number[] = [];
    for (let i = 1; i < digits.length; i += 2) bytes.push(Number.parseInt(digits.slice(i, i + 2), 16));
    return bytes;
  },

  multiply: (a, b, n) => (a * b) % n,
};

// Without BigInt

/** An integer as limbs, most significant first, followed by a 0. */
type Limbs = Float64Array;

const LIMB_BITS = 22;
const RADIX = 0x400000;

/**
 * Arithmetic with doubles, for engines without `BigInt`. Integers must have at least two limbs (three bytes), and the
 * first byte of the modulus must not be 0.
 */
export const doubleArithmetic: Arithmetic<Limbs> = {
  fromBytes(bytes) {
    const length = Math.ceil((8 * bytes.length) / LIMB_BITS);
    return new Float64Array(
      regroupBits(bytes, 8, LIMB_BITS, { count: length + 1, lead: LIMB_BITS * length - 8 * bytes.length }),
    );
  },
  toBytes: (limbs, size) =>
    regroupBits(limbs, LIMB_BITS, 8, { count: size, lead: 8 * size - LIMB_BITS * (limbs.length - 1) }),
  multiply,
};

/**
 * Returns a * b mod n. For each limb of a, the remainder r becomes (r - quotient * n) * RADIX + limb * b. Carries are
 * resolved at the end, so the limbs of r can have any size and sign that doubles represent exactly.
 *
 * Limbs stay exact for these reasons:
 *
 * 1. r - quotient * n is within 0.51 n of 0. So r stays between -0.51 RADIX * n and 1.51 RADIX * n.
 * 2. So the quotient stays between -0.51 RADIX and 1.51 RADIX, and each step adds less than 1.52 RADIX^2 to a limb.
 * 3. Each step also moves every limb up by one place. A limb reaches the top after at most 187 steps and merges into
 *    the remainder there. So every limb stays below 188 * 1.52 * 2^44, which is less than 2^52.2.
 */
function multiply(a: Limbs, b: Limbs, n: Limbs): Limbs {
  const last = n.length - 1;
  const r = new Float64Array(last + 1);
  let quotient = 0;
  for (let i = 0; i < last; i++) {
    const digit = a[i] as number;
    const overflow = (r[0] as number) - quotient * (n[0] as number);
    for (let j = 0; j < last; j++) {
      r[j] = (r[j + 1] as number) - quotient * (n[j + 1] as number) + digit * (b[j] as number);
    }
    (r[0] as number) += overflow * RADIX;
    // Faster than `Math.round`.
    quotient = Math.floor(leading(r) / leading(n) + 0.5);
  }
  // Subtracts the last multiple of n and resolves the carries. Adds n back if the result is negative.
  do {
    let carry = 0;
    for (let j = last; j--; ) {
      const limb = (r[j] as number) - quotient * (n[j] as number) + carry;
      carry = Math.floor(limb / RADIX);
      r[j] = limb - carry * RADIX;
    }
    (r[0] as number) += carry * RADIX;
    quotient = -1;
  } while ((r[0] as number) < 0);
  return r;
}

/**
 * Returns the first three limbs as one number. The other limbs add less than 2^53 * RADIX^(length - 4) to r. This is
 * less than 2^-7 n, because n is at least RADIX^length / 2^28.
 */
function leading(limbs: Limbs): number {
  return ((limbs[0] as number) * RADIX + (limbs[1] as number)) * RADIX + (limbs[2] as number);
}
