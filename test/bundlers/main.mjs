import { AuthenticationClient } from "authing-wxapp-sdk";

export function logIn(options) {
  return new AuthenticationClient(options).login();
}
