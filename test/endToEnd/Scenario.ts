import type { Emulator } from "authing-emulator";
import type { FakeWx } from "authing-emulator/wx";
import type { AuthenticationClient, AuthenticationClientOptions } from "../../src/index";

/** A mini program, packed as on a phone, and the service that it talks to. */
export interface Stage {
  client: AuthenticationClient;
  emulator: Emulator;
  wx: FakeWx;
  /** Another client of the same mini program. */
  createClient(options: AuthenticationClientOptions): AuthenticationClient;
}

/** Calls a method and checks what it did to the service, after the method's name: `logout`, `mfa.verifyTotpMfa`. */
export type Scenarios = Record<string, (stage: Stage) => Promise<void>>;
