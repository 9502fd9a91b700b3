import crypto from "node:crypto";
import { runInThisContext } from "node:vm";

/** Clock and random values of the emulator. */
export interface Chance {
  /** The class `Date` of the emulator, for other code that should have the same clock. */
  readonly Date: DateConstructor;
  /** Sets the clock, which otherwise stands still. The time is in ISO 8601. */
  setTime(time: string): void;
  /** Moves the clock forward. */
  pass(seconds: number): void;
  /** Starts a sequence of random values. Sequences with the same name are equal. */
  startSequence(name: string): void;
  restore(): void;
}

/**
 * Makes the emulator's times and random values the same in each run. The emulator is shared by all test files of a
 * worker, so this changes the globals of the whole process, and not only those of the test file.
 */
export function controlChance(): Chance {
  const globals: typeof globalThis = runInThisContext("globalThis");
  const { Date: RealDate } = globals;
  const { randomBytes, randomInt } = crypto;
  let now = 0;
  let sequence = "";
  let counts: Record<string, number> = {};

  class ControlledDate extends RealDate {
    constructor(...values: [number?]) {
      super(...((values.length === 0 ? [now] : values) as [number]));
    }

    static override now(): number {
      return now;
    }
  }

  /** Values of different kinds don't depend on each other, so the order of concurrent requests doesn't matter. */
  const nextHash = (kind: string) => {
    const count = (counts[kind] ?? 0) + 1;
    counts[kind] = count;
    return crypto.createHash("sha512").update(`${sequence} ${kind} ${count}`).digest();
  };
  const nextBytes = (size: number) => {
    const hashes = Array.from({ length: Math.ceil(size / 64) }, () => nextHash(`${size} bytes`));
    return Buffer.concat(hashes).subarray(0, size);
  };
  Object.assign(globals, { Date: ControlledDate });
  Object.assign(crypto, {
    randomBytes: (size: number, callback?: (error: Error | null, bytes: Buffer) => void) =>
      callback ? randomBytes(size, callback) : nextBytes(size),
    randomInt: (...limits: [number] | [number, number]) => {
      const [min, max] = limits.length === 2 ? limits : [0, ...limits];
      return min + (nextHash("integer").readUInt32BE() % (max - min));
    },
  });
  return {
    Date: ControlledDate as DateConstructor,
    setTime(time) {
      now = Date.parse(time);
    },
    pass(seconds) {
      now += seconds * 1000;
    },
    startSequence(name) {
      sequence = name;
      counts = {};
    },
    restore() {
      Object.assign(globals, { Date: RealDate });
      Object.assign(crypto, { randomBytes, randomInt });
    },
  };
}
