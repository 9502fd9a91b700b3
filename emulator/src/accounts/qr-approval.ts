import { BusinessError } from "../business-error";
import { stateOf } from "../state/qr-codes";
import type { State } from "../state/state";
import type { User } from "../state/user";

/** Action of the signed-in user on the device that scans a QR code. */
export type QrAction = "SCAN" | "CONFIRM" | "CANCEL";

/**
 * Carries out an action on a QR code. The user must scan the code before confirming or canceling the sign-in; no other
 * user can then act on the code.
 */
export function actOnQrCode(
  { qrCodes }: State,
  random: string,
  { action, user }: { action: QrAction; user: User },
): void {
  const code = qrCodes.find(random);
  const state = code && stateOf(code);
  if (state !== "unscanned" && state !== "scanned") {
    throw new BusinessError("invalidQrCode");
  }
  if (state === "scanned" && code?.userId !== user.id) {
    throw new BusinessError("notPermitted");
  }
  if (state === "unscanned" && action !== "SCAN") {
    throw new BusinessError("qrCodeUnscanned");
  }
  if (action === "CONFIRM") {
    qrCodes.confirm(random);
  } else if (action === "CANCEL") {
    qrCodes.cancel(random);
  } else if (state === "unscanned") {
    qrCodes.scan(random, user);
  }
}
