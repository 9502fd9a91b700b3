import { createHash } from "node:crypto";
import { bigIntArithmetic, doubleArithmetic, modularPower } from "../../src/crypto/arithmetic";

/** Returns bytes that look random but are the same in each run. */
function scatteredBytes(seed: string, length: number): number[] {
  return [...createHash("shake256", { outputLength: length }).update(seed).digest()];
}

const toBigInt = (bytes: number[]) => BigInt(`0x${Buffer.from(bytes).toString("hex")}`);

const toBytes = (value: bigint, length: number) => [
  ...Buffer.from(value.toString(16).padStart(2 * length, "0"), "hex"),
];

/** Computes the power by the binary method, most significant bit first. */
function power(base: bigint, exponent: bigint, modulus: bigint): bigint {
  let result = 1n;
  for (const bit of exponent.toString(2)) {
    result = (result * result) % modulus;
    if (bit === "1") result = (result * base) % modulus;
  }
  return result;
}

function expectPower(base: bigint, exponent: number[], modulus: number[]): void {
  const expected = power(base, toBigInt(exponent), toBigInt(modulus));
  for (const arithmetic of [bigIntArithmetic, doubleArithmetic]) {
    expect(modularPower(toBytes(base, modulus.length), exponent, modulus, arithmetic)).toEqual(
      toBytes(expected, modulus.length),
    );
  }
}

/** Returns the bases for which carries, quotients or the last correction are most likely to go wrong. */
function edgeBases(modulus: bigint): bigint[] {
  return [0n, 1n, 2n, modulus / 2n, modulus / 2n + 1n, modulus - 2n, modulus - 1n];
}

const FIRST_BYTES = [1, 2, 127, 128, 255];

describe.each(FIRST_BYTES)("modularPower with a modulus whose first byte is %d", (first) => {
  test("agrees with BigInt for exponents of up to three bytes", () => {
    for (let length = 3; length < 60; length++) {
      const modulus = scatteredBytes(`modulus ${first} ${length}`, length);
      modulus[0] = first;
      const base = toBigInt(scatteredBytes(`base ${length}`, length)) % toBigInt(modulus);
      expectPower(base, [...scatteredBytes(`exponent ${length}`, length % 3), 1 + length], modulus);
    }
  });

  test.each([0, 1, 255])("agrees with BigInt if all other bytes are %d", (fill) => {
    for (let length = 3; length < 20; length++) {
      const modulus = [first, ...new Array(length - 1).fill(fill)];
      for (const base of edgeBases(toBigInt(modulus))) expectPower(base, [2], modulus);
      expectPower(toBigInt(modulus) - 1n, [1, 0, 1], modulus);
    }
  });

  test.each([128, 255, 256, 384, 511, 512])("agrees with BigInt for a modulus of %d bytes", (length) => {
    const scattered = [first, ...scatteredBytes(`${first} ${length}`, length - 1)];
    const high = [first, ...new Array(length - 1).fill(255)];
    for (const modulus of [scattered, high]) {
      expectPower(toBigInt(scatteredBytes("base", length)) % toBigInt(modulus), [1, 0, 1], modulus);
      expectPower(toBigInt(modulus) - 1n, [3], modulus);
    }
  });
});

test("returns 0 for a power of the modulus's square root", () => {
  const root = toBigInt(scatteredBytes("root", 32));
  const modulus = toBytes(root * root, 64);
  expectPower(root, [2], modulus);
  expectPower(root, [3], modulus);
});

test("ignores leading zeros in the exponent", () => {
  const modulus = scatteredBytes("modulus", 16);
  const base = scatteredBytes("base", 15);
  expect(modularPower([0, ...base], [0, 0, 3], modulus)).toEqual(modularPower([0, ...base], [3], modulus));
});

test("does not change its arguments", () => {
  const given = [[0, 2, 3, 4], [3], [200, 1, 1, 1]] as const;
  const copies = given.map((bytes) => [...bytes]) as [number[], number[], number[]];
  const [base, exponent, modulus] = copies;
  modularPower(base, exponent, modulus);
  expect(copies).toEqual(given);
});
