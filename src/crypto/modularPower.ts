/**
 * base ^ exponent mod modulus for an odd modulus, on big-endian bytes, by Montgomery multiplication.
 *
 * A number is an array of 24-bit limbs, least significant first. The largest sum that occurs, two products of limbs and
 * a carry, stays under 2^53, so that doubles hold it exactly. For engines without BigInt.
 */
export function modularPower(base: number[], exponent: number[], modulus: number[]): number[] {
  const n = toLimbs(modulus, Math.ceil(modulus.length / 3));
  const reduction = negativeInverse(n[0] as number);
  const multiply = (a: Limbs, b: Limbs) => montgomery(a, b, n, reduction);
  const one = montgomeryOne(n);
  const x = multiply(toLimbs(base, n.length), montgomerySquare(one, n, multiply));
  let result = one;
  let begun = false;
  for (const byte of exponent) {
    for (let bit = 7; bit >= 0; bit--) {
      // Leading zeros would only square one.
      if (begun) result = multiply(result, result);
      if ((byte >> bit) & 1) {
        result = begun ? multiply(result, x) : x;
        begun = true;
      }
    }
  }
  return toBytes(multiply(result, toLimbs([1], n.length)), modulus.length);
}

type Limbs = Float64Array;

// Once, for engines that look a global up each time.
const { floor } = Math;

const LIMB_BITS = 24;
const RADIX = 0x1000000;
/** What to multiply by instead of dividing by the radix: exact, for it is a power of two. */
const PER_LIMB = 1 / RADIX;

function toLimbs(bytes: number[], length: number): Limbs {
  const limbs = new Float64Array(length);
  for (let i = 0; i < bytes.length; i++) {
    const limb = floor((bytes.length - 1 - i) / 3);
    limbs[limb] = (limbs[limb] as number) * 256 + (bytes[i] as number);
  }
  return limbs;
}

function toBytes(limbs: Limbs, length: number): number[] {
  const bytes: number[] = [];
  for (let place = length - 1; place >= 0; place--) {
    bytes.push(((limbs[floor(place / 3)] as number) >> (8 * (place % 3))) & 0xff);
  }
  return bytes;
}

/** -1 / n mod 2^24 for an odd n: Newton's iteration, each step of which doubles the number of right bits. */
function negativeInverse(n: number): number {
  let inverse = 1;
  for (let bits = 1; bits < LIMB_BITS; bits *= 2) {
    inverse = multiplyLow(inverse, RADIX + 2 - multiplyLow(n, inverse));
  }
  return RADIX - inverse;
}

/** a * b mod 2^24. */
function multiplyLow(a: number, b: number): number {
  return lowLimb(lowLimb(a) * lowLimb(b));
}

/** A number mod 2^24, many times as fast as by `%`. */
function lowLimb(value: number): number {
  return value - floor(value * PER_LIMB) * RADIX;
}

/** a * b / R mod n, where R = 2^(24 * length of n). */
function montgomery(a: Limbs, b: Limbs, n: Limbs, reduction: number): Limbs {
  const length = n.length;
  const sum = new Float64Array(length + 1);
  for (let i = 0; i < length; i++) {
    const digit = a[i] as number;
    const low = (sum[0] as number) + digit * (b[0] as number);
    const quotient = multiplyLow(low, reduction);
    let carry = floor((low + quotient * (n[0] as number)) * PER_LIMB);
    for (let j = 1; j < length; j++) {
      const value = (sum[j] as number) + digit * (b[j] as number) + quotient * (n[j] as number) + carry;
      carry = floor(value * PER_LIMB);
      sum[j - 1] = value - carry * RADIX;
    }
    const top = (sum[length] as number) + carry;
    carry = floor(top * PER_LIMB);
    sum[length - 1] = top - carry * RADIX;
    sum[length] = carry;
  }
  return reduceOnce(sum, n);
}

/** `value`, which has one limb more than n and is below 2n, less n if it is not below n. */
function reduceOnce(value: Limbs, n: Limbs): Limbs {
  const length = n.length;
  const less = new Float64Array(length);
  let borrow = 0;
  for (let i = 0; i < length; i++) {
    const difference = (value[i] as number) - (n[i] as number) - borrow;
    borrow = difference < 0 ? 1 : 0;
    less[i] = difference + borrow * RADIX;
  }
  return (value[length] as number) >= borrow ? less : value.subarray(0, length);
}

function double(value: Limbs, n: Limbs): Limbs {
  const sum = new Float64Array(n.length + 1);
  let carry = 0;
  for (let i = 0; i < n.length; i++) {
    const limb = 2 * (value[i] as number) + carry;
    carry = limb >= RADIX ? 1 : 0;
    sum[i] = limb - carry * RADIX;
  }
  sum[n.length] = carry;
  return reduceOnce(sum, n);
}

/** R mod n: the highest power of two below n, doubled until it is R. */
function montgomeryOne(n: Limbs): Limbs {
  const top = n.length - 1;
  const bits = (n[top] as number).toString(2).length;
  let value: Limbs = new Float64Array(n.length);
  value[top] = 2 ** (bits - 1);
  for (let i = bits - 1; i < LIMB_BITS; i++) value = double(value, n);
  return value;
}

/** R^2 mod n, from R: as 2^(24 * length) times R, by the binary method. */
function montgomerySquare(one: Limbs, n: Limbs, multiply: (a: Limbs, b: Limbs) => Limbs): Limbs {
  let value = one;
  for (const bit of (LIMB_BITS * n.length).toString(2).split("")) {
    value = multiply(value, value);
    if (bit === "1") value = double(value, n);
  }
  return value;
}
