import { BusinessError } from "../business-error";
import type { Session } from "../state/session-store";
import type { State } from "../state/state";
import type { User } from "../state/user";
import type { Caller } from "./caller";

const NEEDS = { APPLICATION: "demandedFactorNeeded", SELF: "boundFactorNeeded" } as const;

/** What an application accepts as a second factor. */
const APPLICATION_MFA = [{ mfaPolicy: "OTP" }, { mfaPolicy: "SMS" }, { mfaPolicy: "EMAIL" }, { mfaPolicy: "FACE" }];

/** Lets a user in, whatever proved who it is; refuses one who is locked, and one who has to give a second factor. */
export function signIn(state: State, user: User, caller: Caller): Session {
  requireSignInAllowed(state, user);
  return completeSignIn(state, user, caller);
}

/** Refuses a user who would not be let in without more ado: one who is locked or has to give a second factor. */
export function requireSignInAllowed(state: State, user: User): void {
  refuseLocked(user);
  const source = state.mfa.sourceOfNeed(user);
  if (source) {
    throw new BusinessError(NEEDS[source], { data: inviteSecondFactor(state, user) });
  }
}

/** Lets a user in who has given the second factor, if one was needed; refuses one who is locked. */
export function completeSignIn(state: State, user: User, caller: Caller): Session {
  refuseLocked(user);
  user.newlyCreated = user.loginsCount === 0;
  user.loginsCount += 1;
  user.lastLogin = new Date().toISOString();
  user.lastIP = caller.ip ?? null;
  return state.sessions.start(user, caller.appId);
}

// What a client needs to ask for the second factor.
function inviteSecondFactor(state: State, user: User): object {
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

/** Refuses a user who is locked. */
export function refuseLocked(user: User): void {
  if (user.blocked) {
    throw new BusinessError("userLocked");
  }
}
