/**
 * Takes numbers of `from` bits each for a row of bits, most significant first, and cuts it into numbers of `to` bits; neither is
 * above 32.
 *
 * @param count how many to make, with zeros behind the row; as many as the row fills by default
 * @param lead how many zeros to put in front of the row; if negative, how many bits to leave out there
 */
export function regroupBits(
  numbers: ArrayLike<number>,
  from: number,
  to: number,
  count?: number,
  lead?: number,
): number[] {
  const groups: number[] = [];
  let buffer = 0;
  let bits = lead || 0;
  let next = 0;
  for (let left = count || (numbers.length * from) / to; left >= 1; left--) {
    // An empty buffer is not shifted: by 32 bits, a shift would leave in it what has been read.
    for (; bits < to; bits += from) buffer = (bits && buffer << from) | (numbers[next++] as number);
    bits -= to;
    groups.push((buffer >> bits) & (-1 >>> (32 - to)));
  }
  return groups;
}
