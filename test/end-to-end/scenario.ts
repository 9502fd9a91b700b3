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

/** Has a code sent to a phone or an e-mail address, and reads it. */
export async function receiveCode(
  { client, emulator }: Pick<Stage, "client" | "emulator">,
  to: string,
  phoneCountryCode?: string,
): Promise<string> {
  await (to.includes("@") ? client.sendEmail(to, "VERIFY_CODE") : client.sendSmsCode(to, phoneCountryCode));
  return emulator.outbox.latest(to)?.code ?? "";
}
