/** The first 32 bits of the fractional part of a root of a prime (FIPS 180-4 sections 4.2.2 and 5.3.3). */
function fraction(root: number): number {
  // `| 0` drops the whole part, now a multiple of 2^32.
  return (root * 0x100000000) | 0;
}

/** The first `count` primes. */
function primes(count: number): number[] {
  const found: number[] = [];
  for (let candidate = 2; found.length < count; candidate++) {
    if (found.every((prime) => candidate % prime !== 0)) found.push(candidate);
  }
  return found;
}

function rotate(word: number, bits: number): number {
  return (word >>> bits) | (word << (32 - bits));
}

/** The SHA-256 hash of bytes (FIPS 180-4), as 32 bytes. */
export function sha256(message: number[]): number[] {
  const constants = primes(64).map((prime) => fraction(prime ** (1 / 3)));
  const state = primes(8).map((prime) => fraction(Math.sqrt(prime)));
  const bytes = pad(message);
  for (let offset = 0; offset < bytes.length; offset += 64) compress(state, bytes, offset, constants);
  const hash: number[] = [];
  for (const word of state) hash.push((word >>> 24) & 255, (word >>> 16) & 255, (word >>> 8) & 255, word & 255);
  return hash;
}

/** The message, a one, zeros, and its length in bits, up to a multiple of 64 bytes. */
function pad(message: number[]): number[] {
  const bytes = message.concat(0x80);
  while (bytes.length % 64 !== 56) bytes.push(0);
  for (let i = 7; i >= 0; i--) bytes.push(Math.floor((message.length * 8) / 256 ** i) & 255);
  return bytes;
}

/** Takes one block of 64 bytes into the state (FIPS 180-4 section 6.2.2). */
function compress(state: number[], bytes: number[], offset: number, constants: number[]): void {
  const schedule: number[] = [];
  let [a, b, c, d, e, f, g, h] = state as [number, number, number, number, number, number, number, number];
  for (let i = 0; i < 64; i++) {
    if (i < 16) {
      const [b0, b1, b2, b3] = bytes.slice(offset + 4 * i) as [number, number, number, number];
      schedule.push((b0 << 24) | (b1 << 16) | (b2 << 8) | b3);
    } else {
      const w15 = schedule[i - 15] as number;
      const w2 = schedule[i - 2] as number;
      const s0 = rotate(w15, 7) ^ rotate(w15, 18) ^ (w15 >>> 3);
      const s1 = rotate(w2, 17) ^ rotate(w2, 19) ^ (w2 >>> 10);
      schedule.push(((schedule[i - 16] as number) + s0 + (schedule[i - 7] as number) + s1) | 0);
    }
    const sum1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
    const choice = (e & f) ^ (~e & g);
    const t1 = (h + sum1 + choice + (constants[i] as number) + (schedule[i] as number)) | 0;
    const sum0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22);
    const majority = (a & b) ^ (a & c) ^ (b & c);
    h = g;
    g = f;
    f = e;
    e = (d + t1) | 0;
    d = c;
    c = b;
    b = a;
    a = (t1 + sum0 + majority) | 0;
  }
  [a, b, c, d, e, f, g, h].forEach((word, i) => {
    state[i] = ((state[i] as number) + word) | 0;
  });
}
