import { BusinessError } from "../business-error";
import { type Address, addressKey } from "../state/address";
import type { State } from "../state/state";
import { changeUser, type User } from "../state/user";
import { findByAddress } from "./code-login";
import type { ContactKind } from "./contact-kinds";
import { requireAnotherWay } from "./ways-to-log-in";

/** Contact with the code that was sent to it. */
export interface Proof<Contact extends Address> {
  readonly contact: Contact;
  readonly code: string;
}

/** Binds a contact to a user who has no contact of this kind yet. */
export function bindContact<Contact extends Address>(
  state: State,
  user: User,
  kind: ContactKind<Contact>,
  { contact, code }: Proof<Contact>,
): void {
  if (kind.of(user)) {
    throw new BusinessError(kind.reasons.taken);
  }
  requireFreeContact(state, kind, contact, code);
  state.verificationCodes.redeem(contact, code);
  changeUser(user, kind.fieldsOf(contact));
}

/** Unbinds a user's contact. */
export function unbindContact<Contact extends Address>(state: State, user: User, kind: ContactKind<Contact>): void {
  if (!kind.of(user)) {
    throw new BusinessError(kind.reasons.none);
  }
  requireAnotherWay(state, user);
  changeUser(user, kind.fieldsOf(undefined));
}

/**
 * Replaces a user's contact.
 *
 * @param old the current contact with a code that was sent to it; required if the user has a contact of this kind
 */
export function updateContact<Contact extends Address>(
  state: State,
  user: User,
  kind: ContactKind<Contact>,
  { contact, code }: Proof<Contact>,
  old: { readonly contact: Contact | undefined; readonly code: string | null | undefined },
): void {
  const present = kind.of(user);
  if (present && (!old.contact || !old.code)) {
    throw new BusinessError(kind.reasons.oldUnverified);
  }
  if (old.contact && !(present && addressKey(present) === addressKey(old.contact))) {
    throw new BusinessError(kind.reasons.oldMismatch);
  }
  if (present && addressKey(present) === addressKey(contact)) {
    throw new BusinessError(kind.reasons.same);
  }
  requireFreeContact(state, kind, contact, code);
  if (present && old.code) {
    state.verificationCodes.redeem(present, old.code);
  }
  state.verificationCodes.redeem(contact, code);
  changeUser(user, kind.fieldsOf(contact));
}

// Checks the code before the lookup, because only an address's owner may learn whether an account uses the address.
function requireFreeContact<Contact extends Address>(
  state: State,
  kind: ContactKind<Contact>,
  contact: Contact,
  code: string,
): void {
  if (!kind.isValid(contact)) {
    throw new BusinessError(kind.reasons.malformed);
  }
  state.verificationCodes.check(contact, code);
  if (findByAddress(state, contact)) {
    throw new BusinessError(kind.reasons.taken);
  }
}
