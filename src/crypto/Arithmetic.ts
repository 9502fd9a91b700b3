/** A way to multiply numbers that are larger than the language's own. */
export interface Arithmetic<Integer> {
  /** The number that big-endian bytes are. */
  fromBytes(bytes: ArrayLike<number>): Integer;
  /** @param size how many bytes to make, with zeros in front */
  toBytes(integer: Integer, size: number): number[];
  /** a * b mod n, of which all three have been made of the same number of bytes. */
  multiply(a: Integer, b: Integer, n: Integer): Integer;
}
