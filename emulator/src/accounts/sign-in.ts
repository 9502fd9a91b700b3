import { BusinessError } from "../business-error";
import type { Session } from "../state/session-store";
import type { State } from "../state/state";
import type { User } from "../state/user";
import type { Caller } from "./caller";

const NEEDS = { APPLICATION: "demandedFactorNeeded", SELF: "boundFactorNeeded" } as const;

/** Second factors that an application accepts. */
const APPLICATION_MFA = [{ mfaPolicy: "OTP" }, { mfaPolicy: "SMS" }, { mfaPolicy: "EMAIL" }, { mfaPolicy: "FACE" }];

/** Signs in an authenticated user; throws if the user is locked or needs a second factor. */
export function signIn(state: State, user: User, caller: Caller): Session {
  requireSignInAllowed(state, user);
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
  requireUnlocked(user);
  user.newlyCreated = user.loginsCount === 0;
  user.loginsCount += 1;
  user.lastLogin = new Date().toISOString();
  user.lastIP = caller.ip ?? null;
  return state.sessions.start(user, caller.appId);
}

// Returns the data that a client needs to ask for the second factor.
function describeSecondFactor(state: State, user: User): object {
  const { email, phone, phoneCountryCode, username, nickname, photo } = user;
  return {
    mfaToken: state.mfaTokens.issue(user),
    mfaEmail: email,
    mfaPhone: phone,
    mfaPhoneCountryCode: phoneCountryCode,
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
