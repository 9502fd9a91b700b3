import type { Emulator } from "authing-emulator";
import type { FakeWx } from "authing-emulator/wx";
import type { AuthenticationClient, AuthenticationClientOptions } from "../../src/index";

/** A mini program with the packed SDK, and the emulator that it talks to. */
export interface Stage {
  client: AuthenticationClient;
  emulator: Emulator;
  wx: FakeWx;
  /** Creates another client in the same mini program. */
  createClient(options: AuthenticationClientOptions): AuthenticationClient;
}

/** Scenarios by method name, e.g. `mfa.verifyTotpMfa`. Each scenario calls the method and checks the effects. */
export type Scenarios = Record<string, (stage: Stage) => Promise<void>>;

/** Sends a code to a phone number or an email address and returns the code. */
export async function receiveCode(
  { client, emulator }: Pick<Stage, "client" | "emulator">,
  to: string,
  phoneCountryCode?: string,
): Promise<string> {
  await (to.includes("@") ? client.sendEmail(to, "VERIFY_CODE") : client.sendSmsCode(to, phoneCountryCode));
  return emulator.outbox.latest(to)?.code ?? "";
}
