/** What the examples of the documents take for granted, besides what a mini program has. */
import type { AuthenticationClient } from "authing-wxapp-sdk";

declare global {
  const authing: AuthenticationClient;
}
