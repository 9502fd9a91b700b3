import { BusinessError } from "../business-error";
import { normalizeCountryCode } from "../state/address";
import type { Session } from "../state/session-store";
import type { State } from "../state/state";
import type { User } from "../state/user";
import type { Caller } from "./caller";
import { recordLogin, watchLogin } from "./login-record";

const NEEDS = { APPLICATION: "demandedFactorNeeded", SELF: "boundFactorNeeded" } as const;

/** Second factors that an application accepts. */
const APPLICATION_MFA = [{ mfaPolicy: "OTP" }, { mfaPolicy: "SMS" }, { mfaPolicy: "EMAIL" }, { mfaPolicy: "FACE" }];

/** Signs in an authenticated user; throws if the user is locked or needs a second factor. */
export function signIn(state: State, user: User, caller: Caller): Session {
  watchLogin(state, user, caller, () => requireSignInAllowed(state, user));
  return completeSignIn(state, user, caller);
}

/** Throws if a user is locked or needs a second factor. */
export function requireSignInAllowed(state: State, user: User): void {
  requireUnlocked(user);
  const source = state.mfa.sourceOfNeed(user);
  if (source) {
    throw new BusinessError(NEEDS[source], { data: describeSecondFactor(state, user) });
  }
}

/** Signs in a user who has passed all required factors; throws if the user is locked. */
export function completeSignIn(state: State, user: User, caller: Caller): Session {
  watchLogin(state, user, caller, () => requireUnlocked(user));
  user.newlyCreated = user.loginsCount === 0;
  user.loginsCount += 1;
  user.lastLogin = new Date().toISOString();
  user.lastIP = caller.ip ?? null;
  recordLogin(state, user, caller);
  return state.sessions.start(user, caller.appId);
}

// Returns the data that a client needs to ask for the second factor.
function describeSecondFactor(state: State, user: User): object {
  const { email, phone, phoneCountryCode, username, nickname, photo } = user;
  const ownPhone = state.mfa.findContact(user, "SMS");
  const ownEmail = state.mfa.findContact(user, "EMAIL");
  return {
    mfaToken: state.mfaTokens.issue(user),
    mfaEmail: ownEmail?.email ?? email,
    mfaPhone: ownPhone?.phone ?? phone,
    mfaPhoneCountryCode: ownPhone ? normalizeCountryCode(ownPhone.countryCode) : phoneCountryCode,
    email,
    phone,
    phoneCountryCode,
    username,
    nickname,
    avatar: photo,
    totpMfaEnabled: state.mfa.hasTotp(user),
    faceMfaEnabled: state.mfa.hasFace(user),
    applicationMfa: APPLICATION_MFA,
  };
}

/** Throws if a user is locked. */
export function requireUnlocked(user: User): void {
  if (user.blocked) {
    throw new BusinessError("userLocked");
  }
}
