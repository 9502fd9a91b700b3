import { invoke, supports } from "./invoke";

/** Random bytes, cryptographically secure where `wx.getRandomValues` exists (base library 2.15.0). */
export function randomBytes(length: number): Promise<Uint8Array> {
  return supports("getRandomValues")
    ? invoke<{ randomValues: ArrayBuffer }>("getRandomValues", { length }).then(
        (result) => new Uint8Array(result.randomValues),
      )
    : Promise.resolve(mathRandomBytes(length));
}

function mathRandomBytes(length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  for (let i = 0; i < length; i++) bytes[i] = Math.floor(Math.random() * 256);
  return bytes;
}
