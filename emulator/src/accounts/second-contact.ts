import { BusinessError } from "../business-error";
import { type Address, addressKey } from "../state/address";
import type { State } from "../state/state";
import { changeUser, type User } from "../state/user";
import { findByAddress } from "./code-login";
import type { Proof } from "./contact";
import type { ContactKind } from "./contact-kinds";

/** Returns `true` if a contact is valid and does not belong to another user, so that it can be a second factor. */
export function isBindable<Contact extends Address>(
  state: State,
  user: User,
  kind: ContactKind<Contact>,
  contact: Contact,
): boolean {
  const owner = findByAddress(state, contact);
  return kind.isValid(contact) && (owner === undefined || owner === user);
}

/**
 * Verifies a code that was sent to the user's contact, as a second factor. Binds the given contact if the user has
 * neither a contact of this kind nor another second factor. If a contact of this kind is bound as a second factor, the
 * code must have been sent to that contact.
 */
export function verifySecondContact<Contact extends Address>(
  state: State,
  user: User,
  kind: ContactKind<Contact>,
  { contact, code }: Proof<Contact>,
): void {
  const bound = kind.secondFactorOf(state, user);
  const own = bound ?? kind.of(user);
  if (own ? addressKey(own) !== addressKey(contact) : state.mfa.hasBound(user)) {
    throw new BusinessError("notPermitted");
  }
  if (bound) {
    state.verificationCodes.redeem(contact, code);
    return;
  }
  state.verificationCodes.check(contact, code);
  if (!isBindable(state, user, kind, contact)) {
    throw new BusinessError(kind.reasons.taken);
  }
  state.verificationCodes.redeem(contact, code);
  changeUser(user, kind.fieldsOf(contact));
}
