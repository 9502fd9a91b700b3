import { regroupBits } from "./encoding";

/** A way to multiply numbers that are larger than the language's own. */
export interface Arithmetic<Integer> {
  /** The number that big-endian bytes are. */
  fromBytes(bytes: ArrayLike<number>): Integer;
  /** @param size how many bytes to make, with zeros in front */
  toBytes(integer: Integer, size: number): number[];
  /** a * b mod n, of which all three have been made of the same number of bytes. */
  multiply(a: Integer, b: Integer, n: Integer): Integer;
}

/**
 * Computes base ^ exponent mod modulus by the binary method. Numbers are big-endian bytes; the base has as many as the modulus,
 * and is less.
 *
 * @param exponent more than 0
 * @param modulus 3 to 512 bytes, of which the first is not 0
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
    // Leading zeros would only square one.
    if (power !== undefined) power = arithmetic.multiply(power, power, n);
    if (bit) power = power === undefined ? x : arithmetic.multiply(power, x, n);
  }
  return arithmetic.toBytes(power, modulus.length);
}

// With BigInt

// biome-ignore lint/suspicious/noShadowRestrictedNames: it declares that global, and shadows none.
declare const BigInt: (value: number) => number;

/**
 * BigInt, which engines have since 2018 (V8 6.7) and 2020 (iOS 14); taken once, for engines that look a global up each time.
 * The compiler knows the language of 2009 only.
 */
const toBigInt = typeof BigInt === "function" ? BigInt : undefined;

/** By the engine's own integers: where it has no compiler, as WeChat's on iOS, they are as fast as elsewhere. */
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
    // A one in front keeps the leading zeros.
    const digits: string = (integer + (toBigInt(1) << toBigInt(8 * size))).toString(16);
    const bytes: number[] = [];
    for (let i = 1; i < digits.length; i += 2) bytes.push(Number.parseInt(digits.slice(i, i + 2), 16));
    return bytes;
  },

  multiply: (a, b, n) => (a * b) % n,
};

// Without BigInt

/** A number as limbs, the most significant first, with a 0 behind the last. */
type Limbs = Float64Array;

const LIMB_BITS = 22;
const RADIX = 0x400000;

/** By doubles, for engines without BigInt; numbers have at least three limbs, and no zeros in front of their modulus. */
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
 * a * b mod n. For each limb of a, the remainder r so far becomes (r - quotient * n) * RADIX + limb * b, without carries: its
 * limbs may have any size and sign, as long as doubles hold them exactly.
 *
 * They do: r - quotient * n is within 0.51 n of 0, so r stays between -0.51 RADIX * n and 1.51 RADIX * n, and quotients between
 * the same multiples of RADIX. Thus a step adds less than 1.52 RADIX^2 to a limb, which moves on by a place each time and comes
 * to the top, where it ends in the remainder, after 187 steps at most: 188 * 1.52 * 2^44 < 2^52.2.
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
    // Not `Math.round`, which takes longer.
    quotient = Math.floor(leading(r) / leading(n) + 0.5);
  }
  // The last multiple of n, and the carries; n once more if that was one multiple too many.
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
 * The first three limbs as one number. What the others add to r, less than 2^53 * RADIX^(length - 4), is under 2^-7 of n, which
 * is RADIX^length / 2^28 at the least.
 */
function leading(limbs: Limbs): number {
  return ((limbs[0] as number) * RADIX + (limbs[1] as number)) * RADIX + (limbs[2] as number);
}
