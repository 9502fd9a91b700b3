import { createHash } from "node:crypto";
import { bigIntPower } from "../../src/crypto/bigIntPower";
import { modularPower } from "../../src/crypto/modularPower";

/** Bytes that look random, the same at each run. */
function scatteredBytes(seed: string, length: number): number[] {
  return [...createHash("shake256", { outputLength: length }).update(seed).digest()];
}

const toBigInt = (bytes: number[]) => BigInt(`0x${Buffer.from(bytes).toString("hex") || "0"}`);

/** By the binary method, most significant bit first. */
function power(base: bigint, exponent: bigint, modulus: bigint): bigint {
  let result = 1n;
  for (const bit of exponent.toString(2)) {
    result = (result * result) % modulus;
    if (bit === "1") result = (result * base) % modulus;
  }
  return result;
}

function expectPower(base: number[], exponent: number[], modulus: number[]): void {
  const seen = modularPower(base, exponent, modulus);
  expect(toBigInt(seen)).toBe(power(toBigInt(base), toBigInt(exponent), toBigInt(modulus)));
  expect(seen).toHaveLength(modulus.length);
  expect(bigIntPower(base, exponent, modulus)).toEqual(seen);
}

test("agrees with BigInt on numbers of any length", () => {
  for (let round = 0; round < 200; round++) {
    const length = 1 + (round % 40);
    const modulus = round % 5 ? scatteredBytes(`modulus ${round}`, length) : new Array(length).fill(255);
    modulus[0] = (modulus[0] as number) | 1;
    modulus[length - 1] = (modulus[length - 1] as number) | 1;
    if (length === 1) modulus[0] = (modulus[0] as number) | 3;
    const base = scatteredBytes(`base ${round}`, length);
    base[0] = 0;
    expectPower(base, scatteredBytes(`exponent ${round}`, 1 + (round % 3)), modulus);
  }
});

test("a power of the modulus is 0", () => {
  const modulus = scatteredBytes("modulus", 7).concat(1);
  expectPower(modulus, [3], modulus);
});
