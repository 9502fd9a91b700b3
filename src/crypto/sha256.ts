import { regroupBits } from "./encoding";

type State = [number, number, number, number, number, number, number, number];

/** Returns the SHA-256 hash of bytes (FIPS 180-4) as 32 bytes. */
export function sha256(message: number[]): number[] {
  const constants = rootsOfPrimes(64, 3);
  const state = rootsOfPrimes(8, 2) as State;
  // The message, a 1 bit, zeros up to a multiple of 16 words, and the message's length in bits.
  const words = regroupBits(message.concat(0x80), 8, 32, { count: ((message.length + 72) >> 6) * 16 });
  words[words.length - 1] = 8 * message.length;
  for (let offset = 0; offset < words.length; offset += 16) {
    compress(state, words.slice(offset, offset + 16), constants);
  }
  return regroupBits(state, 32, 8);
}

/** Returns the first 32 fractional bits of the roots of the first primes (FIPS 180-4 sections 4.2.2 and 5.3.3). */
function rootsOfPrimes(count: number, degree: number): number[] {
  const primes: number[] = [];
  let candidate = 1;
  while (primes.length < count) {
    candidate++;
    if (primes.every((prime) => candidate % prime)) primes.push(candidate);
  }
  // `| 0` drops the integer part, which is now a multiple of 2^32.
  return primes.map((prime) => (prime ** (1 / degree) * 0x100000000) | 0);
}

function rotate(word: number, bits: number): number {
  return (word >>> bits) | (word << -bits);
}

/** Updates the state with a block of 16 words, extending it to the message schedule (FIPS 180-4 section 6.2.2). */
function compress(state: State, schedule: number[], constants: number[]): void {
  let variables = state;
  for (let i = 0; i < 64; i++) {
    const [a, b, c, d, e, f, g, h] = variables;
    const sum1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
    const choice = g ^ (e & (f ^ g));
    const t1 = h + sum1 + choice + (constants[i] as number) + (schedule[i] as number);
    const sum0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22);
    const majority = (a & b) | (c & (a | b));
    variables = [(t1 + sum0 + majority) | 0, a, b, c, (d + t1) | 0, e, f, g];
    const w1 = schedule[i + 1] as number;
    const w14 = schedule[i + 14] as number;
    const s0 = rotate(w1, 7) ^ rotate(w1, 18) ^ (w1 >>> 3);
    const s1 = rotate(w14, 17) ^ rotate(w14, 19) ^ (w14 >>> 10);
    schedule.push(((schedule[i] as number) + s0 + (schedule[i + 9] as number) + s1) | 0);
  }
  for (let i = 0; i < 8; i++) state[i] = ((state[i] as number) + (variables[i] as number)) | 0;
}
