import type { EncryptedData } from "../state/wechat-encryption";
import { CallFailure } from "./call-failure";
import { promisified } from "./outcome";

/**
 * Creates the API of `wx` that returns the user's encrypted step counts. The emulator encrypts them, because only the
 * emulator has the user's session key.
 *
 * @param emulatorUrl URL of the emulator without a trailing slash
 */
export function createRunData(emulatorUrl: string) {
  return {
    getWeRunData: promisified("getWeRunData", async () => {
      try {
        return (await (await fetch(`${emulatorUrl}/__wechat/run-data`)).json()) as EncryptedData;
      } catch {
        throw new CallFailure("the emulator cannot be reached");
      }
    }),
  };
}
