import { createHash } from "node:crypto";
import type { Message } from "../state/outbox";
import { type QrCode, stateOf, textOf } from "../state/qr-codes";
import type { State } from "../state/state";
import type { User } from "../state/user";
import type { CodeStatus } from "../state/verification-codes";

// Maximum number of records in each list except the warnings. Kept low, because the page requests all lists again after
// every change.
const SHOWN = 100;

/**
 * Returns the data for the page, without passwords or tokens, except for one-time passwords. All lists except the
 * warnings and the faults start with the newest record.
 */
export function viewState(state: State) {
  return {
    key: createHash("sha256").update(state.encryptionKey.publicKey).digest("hex").slice(0, 8),
    changesIn: timeToChange(state),
    users: newest(state.users.list(), (user) => viewUser(state, user)),
    sessions: newest(state.sessions.list(), ({ id, userId, appId, issuedAt, expiresAt }) => {
      const user = state.users.findById(userId);
      return { id, user: user ? nameOf(user) : userId, appId, issuedAt: toIso(issuedAt), expiresAt: toIso(expiresAt) };
    }),
    qrCodes: newest(state.qrCodes.list(), (code) => viewQrCode(state, code)),
    messages: newest(state.outbox.list(), (message) => ({ ...message, status: statusOf(state, message) })),
    faults: state.faults.list(),
    warnings: state.warnings.list(),
    requests: newest(state.requests.list(), (request) => request),
  };
}

function newest<Item>(all: readonly Item[], view: (item: Item) => object) {
  return { total: all.length, list: all.slice(-SHOWN).reverse().map(view) };
}

/**
 * Returns the milliseconds until a code or a QR code expires or a one-time password changes; `undefined` if none will.
 * The event stream does not report these changes.
 */
function timeToChange({ users, mfa, qrCodes, verificationCodes }: State): number | undefined {
  const now = Date.now();
  const expiryTimes = [...verificationCodes.listExpiryTimes(), ...qrCodes.list().map(({ expiresAt }) => expiresAt)];
  const times = expiryTimes.map((time) => time - now).filter((time) => time > 0);
  if (users.list().some((user) => mfa.hasTotp(user))) {
    times.push(mfa.timeToNextTotp());
  }
  return times.length > 0 ? Math.min(...times) : undefined;
}

function statusOf({ verificationCodes }: State, { kind, to, phoneCountryCode, code, scene }: Message): CodeStatus {
  const address = kind === "email" ? { email: to } : { phone: to, countryCode: phoneCountryCode };
  return verificationCodes.statusOf(address, code, scene);
}

function viewUser({ mfa }: State, user: User) {
  const { id, username, email, phone, phoneCountryCode, nickname, blocked, loginsCount, lastLogin, createdAt } = user;
  return {
    id,
    name: nameOf(user),
    username,
    nickname,
    email,
    phone,
    phoneCountryCode,
    blocked,
    loginsCount,
    lastLogin,
    createdAt,
    mfaRequired: mfa.isRequired(user),
    factors: mfa.list(user).map(({ type }) => type),
    oneTimePassword: mfa.hasTotp(user) ? mfa.currentTotp(user) : undefined,
  };
}

// Omits the ticket, which is a token.
function viewQrCode({ users }: State, code: QrCode) {
  const { random, scene, userId, ticketUsed, createdAt } = code;
  const user = users.findById(userId ?? "");
  return {
    random,
    scene,
    state: ticketUsed ? "used" : stateOf(code),
    text: textOf(code),
    user: user && nameOf(user),
    createdAt: new Date(createdAt).toISOString(),
  };
}

function nameOf({ id, username, nickname, email, phone, openid }: User): string {
  return nickname || username || email || phone || openid || id;
}

function toIso(seconds: number): string {
  return new Date(seconds * 1000).toISOString();
}
