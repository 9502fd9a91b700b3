import { BusinessError } from "../business-error";
import type { Language } from "../messages";
import { type QrCode, stateOf } from "../state/qr-codes";
import type { Session } from "../state/session-store";
import type { State } from "../state/state";
import type { User } from "../state/user";
import type { Caller } from "./caller";
import { setCustomData } from "./custom-data";
import { requireSignInAllowed, signIn } from "./sign-in";

/** Business codes for sign-ins that need a second factor. */
const SECOND_FACTOR_NEEDED = [1635, 1636];
const status = {
  expired: -1,
  unscanned: 0,
  scanned: 1,
  confirmed: 2,
  cancelled: 3,
  secondFactor: 4,
  failed: 5,
} as const;
/** Names of the statuses in the V3 API, which has no status for a second factor. */
const V3_STATUS: Record<number, string> = {
  [status.expired]: "EXPIRED",
  [status.unscanned]: "PENDING",
  [status.scanned]: "SCANNED",
  [status.confirmed]: "AUTHORIZED",
  [status.cancelled]: "CANCELLED",
  [status.secondFactor]: "ERROR",
  [status.failed]: "ERROR",
};

/** Status of a QR code. */
interface QrCodeView {
  readonly random: string;
  readonly status: number;
  readonly ticket?: string | null;
  readonly userInfo?: Pick<User, "id" | "nickname" | "photo"> | undefined;
  readonly scannedResult?: object;
}

/** Returns the status of a QR code for the client that shows it, as in the V3 API. */
export function viewQrCodeStatus(state: State, code: QrCode, language: Language): object {
  const { status, ticket, userInfo } = viewQrCode(state, code, language);
  const briefUserInfo = userInfo && { displayName: userInfo.nickname, photo: userInfo.photo };
  return { status: V3_STATUS[status], ticket, briefUserInfo };
}

/** Returns the status of a QR code for the client that shows it. */
export function viewQrCode(state: State, code: QrCode, language: Language): QrCodeView {
  const { random, ticket, failure } = code;
  if (stateOf(code) === "expired") {
    return { random, status: status.expired };
  }
  const user = state.users.findById(code.userId ?? "");
  const userInfo = user && { id: user.id, nickname: user.nickname, photo: user.photo };
  if (code.state === "failed") {
    return { random, status: status.failed, userInfo, scannedResult: { errmsg: failure } };
  }
  if (code.state !== "confirmed") {
    return { random, status: status[code.state], userInfo };
  }
  const refusal = user ? findRefusal(state, user) : new BusinessError("userNotFound");
  if (!refusal) {
    return { random, status: status.confirmed, ticket, userInfo };
  }
  const { code: reason, data } = refusal;
  const message = refusal.messageIn(language);
  return SECOND_FACTOR_NEEDED.includes(reason)
    ? { random, status: status.secondFactor, userInfo, scannedResult: { code: reason, message, data } }
    : { random, status: status.failed, userInfo, scannedResult: { code: reason, errmsg: message } };
}

/** Redeems the ticket of a QR code: signs in the user who scanned the code, and stores the code's custom data. */
export function signInByQrTicket(state: State, ticket: string, caller: Caller): { user: User; session: Session } {
  const code = state.qrCodes.takeTicket(ticket);
  const user = code && state.users.findById(code.userId ?? "");
  if (!user) {
    throw new BusinessError("invalidTicket");
  }
  const session = signIn(state, user, { ...caller, loginMethod: "loginByQrcode" });
  setCustomData(user, code.customData);
  return { user, session };
}

function findRefusal(state: State, user: User): BusinessError | undefined {
  try {
    requireSignInAllowed(state, user);
    return undefined;
  } catch (error) {
    if (error instanceof BusinessError) {
      return error;
    }
    throw error;
  }
}
