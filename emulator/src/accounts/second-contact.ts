import { BusinessError } from "../business-error";
import { type Address, addressKey } from "../state/address";
import type { State } from "../state/state";
import { changeUser, type User } from "../state/user";
import { findByAddress } from "./code-login";
import type { Proof } from "./contact";
import type { ContactKind } from "./contact-kinds";

/** Whether a user may take a contact as a second factor: it is well-formed, and nobody else's. */
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
 * Takes a code that was sent to a contact as a user's second factor. The contact is the user's own; a user who has none
 * of its kind, and no other second factor, gets it by that.
 */
export function verifySecondContact<Contact extends Address>(
  state: State,
  user: User,
  kind: ContactKind<Contact>,
  { contact, code }: Proof<Contact>,
): void {
  const own = kind.of(user);
  if (own ? addressKey(own) !== addressKey(contact) : state.mfa.hasBound(user)) {
    throw new BusinessError("notPermitted");
  }
  state.verificationCodes.check(contact, code);
  if (!isBindable(state, user, kind, contact)) {
    throw new BusinessError(kind.reasons.taken);
  }
  state.verificationCodes.redeem(contact, code);
  changeUser(user, kind.fieldsOf(contact));
}
