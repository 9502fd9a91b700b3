import { createHash } from "node:crypto";
import { type QrCode, stateOf, textOf } from "../state/qr-codes";
import type { State } from "../state/state";
import type { User } from "../state/user";

// Maximum number of records in each list except the warnings. Kept low, because the page requests all lists again after
// every change.
const SHOWN = 100;

/**
 * Returns the data for the page, without passwords or tokens. All lists except the warnings start with the newest
 * record.
 */
export function viewState(state: State) {
  return {
    key: createHash("sha256").update(state.encryptionKey.publicKey).digest("hex").slice(0, 8),
    users: newest(state.users.list(), viewUser),
    sessions: newest(state.sessions.list(), ({ id, userId, appId, issuedAt, expiresAt }) => {
      const user = state.users.findById(userId);
      return { id, user: user ? nameOf(user) : userId, appId, issuedAt: toIso(issuedAt), expiresAt: toIso(expiresAt) };
    }),
    qrCodes: newest(state.qrCodes.list(), (code) => viewQrCode(state, code)),
    messages: newest(state.outbox.list(), (message) => message),
    warnings: state.warnings.list(),
    requests: newest(state.requests.list(), (request) => request),
  };
}

function newest<Item>(all: readonly Item[], view: (item: Item) => object) {
  return { total: all.length, list: all.slice(-SHOWN).reverse().map(view) };
}

function viewUser(user: User) {
  const { id, username, email, phone, phoneCountryCode, nickname, blocked, loginsCount, lastLogin, createdAt } = user;
  const name = nameOf(user);
  return { id, name, username, nickname, email, phone, phoneCountryCode, blocked, loginsCount, lastLogin, createdAt };
}

/** Returns the data of a QR code. `expiresAt` is present only as long as the code can expire. */
function viewQrCode({ users }: State, code: QrCode) {
  const { random, userId, createdAt, expiresAt } = code;
  const user = users.findById(userId ?? "");
  const state = stateOf(code);
  const canExpire = state !== "expired" && state !== "cancelled" && state !== "failed";
  return {
    random,
    state,
    text: textOf(code),
    user: user && nameOf(user),
    createdAt: new Date(createdAt).toISOString(),
    ...(canExpire && { expiresAt: new Date(expiresAt).toISOString() }),
  };
}

function nameOf({ id, username, nickname, email, phone, openid }: User): string {
  return nickname || username || email || phone || openid || id;
}

function toIso(seconds: number): string {
  return new Date(seconds * 1000).toISOString();
}
