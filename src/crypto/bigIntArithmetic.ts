import type { Arithmetic } from "./Arithmetic";

// biome-ignore lint/suspicious/noShadowRestrictedNames: it declares that global, and shadows none.
declare const BigInt: (value: number) => any;

/**
 * BigInt, which engines have since 2018 (V8 6.7) and 2020 (iOS 14); taken once, for engines that look a global up each time.
 * The compiler knows the language of 2009 only.
 */
const toBigInt = typeof BigInt === "function" ? BigInt : undefined;

/** By the engine's own integers: where it has no compiler, as WeChat's on iOS, they are as fast as elsewhere. */
export const bigIntArithmetic: Arithmetic<any> | undefined = toBigInt && {
  limbBits: 32,

  fromLimbs(limbs) {
    const bits = toBigInt(32);
    return limbs.reduce((integer, limb) => (integer << bits) + toBigInt(limb >>> 0), toBigInt(0));
  },

  toLimbs(integer, length) {
    const limbs: number[] = [];
    const bits = toBigInt(32);
    const lowest = toBigInt(0xffffffff);
    for (let rest = integer; limbs.length < length; rest >>= bits) limbs.push(Number(rest & lowest));
    return limbs.reverse();
  },

  multiply: (a, b, n) => (a * b) % n,
};
