/** A way to multiply numbers that are larger than the language's own. */
export interface Arithmetic<Integer> {
  /** Bits of a limb, as which numbers come and go: the most significant first. */
  limbBits: number;
  fromLimbs(limbs: number[]): Integer;
  /** @param length how many limbs to make */
  toLimbs(integer: Integer, length: number): ArrayLike<number>;
  /** a * b mod n, which all three have the same number of limbs as `n`. */
  multiply(a: Integer, b: Integer, n: Integer): Integer;
}
