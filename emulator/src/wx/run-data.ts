import type { EncryptedData } from "../state/wechat-encryption";
import { CallFailure } from "./call-failure";
import { promisified } from "./outcome";

/**
 * Creates the API of `wx` that returns the user's encrypted step counts. The emulator encrypts them, because only the
 * emulator has the user's session key.
 *
 * @param emulatorUrl URL of the emulator without a trailing slash
 * @param openid WeChat user; the emulator's default WeChat user if omitted
 */
export function createRunData(emulatorUrl: string, openid: string | undefined) {
  const query = openid === undefined ? "" : `?openid=${encodeURIComponent(openid)}`;
  return {
    getWeRunData: promisified("getWeRunData", async () => {
      try {
        return (await (await fetch(`${emulatorUrl}/__wechat/run-data${query}`)).json()) as EncryptedData;
      } catch {
        throw new CallFailure("the emulator cannot be reached");
      }
    }),
  };
}
