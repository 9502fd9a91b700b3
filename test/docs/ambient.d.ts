/** Declares the globals that code blocks of the documents use, besides those of a mini program. */
import type { AuthenticationClient } from "authing-wxapp-sdk";

declare global {
  const authing: AuthenticationClient;
}
