import { AuthenticationClient } from "authing-wxapp-sdk";

export function signIn(options) {
  return new AuthenticationClient(options).login();
}
