import { CallFailure } from "./call-failure";
import { promisified } from "./outcome";
import { fillRandom } from "./random-bytes";

const MAXIMUM_LENGTH = 1_048_576;

/** Implementation of `wx.getRandomValues`. */
export const getRandomValues = promisified("getRandomValues", ({ length }: { length: number }) => {
  if (!Number.isInteger(length) || length < 1 || length > MAXIMUM_LENGTH) {
    throw new CallFailure("invalid length");
  }
  return { randomValues: fillRandom(new Uint8Array(length)).buffer };
});
