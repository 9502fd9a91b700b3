/** Declares the file `authing.js`, which code blocks require from the folder that they are checked in. */
import type { AuthenticationClient } from "authing-wxapp-sdk";

export const authing: AuthenticationClient;
