/** Declares the globals that the documents' code blocks use in addition to those of a mini program. */
import type { AuthenticationClient } from "authing-wxapp-sdk";

declare global {
  const authing: AuthenticationClient;
}
