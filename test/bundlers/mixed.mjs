import { AuthenticationClient } from "authing-wxapp-sdk";
import { AuthingError } from "common-js";

/** Creates a client without `appId`, and reports whether the other package recognizes the error. */
export function isOneCopy() {
  try {
    return new AuthenticationClient({}) === undefined;
  } catch (error) {
    return error instanceof AuthingError;
  }
}
