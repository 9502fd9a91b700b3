import type { Caller } from "../accounts/caller";
import { readIdToken } from "../accounts/id-token";
import { findHintedUser, findPageSession, signInAtPage } from "../accounts/page-sign-in";
import { requireUnlocked } from "../accounts/sign-in";
import { BusinessError } from "../business-error";
import type { Session } from "../state/session-store";
import type { State } from "../state/state";
import type { User } from "../state/user";
import type { AuthorizationRequest } from "./authorization-request";
import { OAuthError } from "./oauth-error";

/**
 * Returns the session of the user who authorizes a request. Signs in the user unless the request forbids it
 * (`prompt=none`), or the current session fits the request.
 *
 * @param caller caller with the token of the current session
 */
export function authorizeUser(state: State, wanted: AuthorizationRequest, caller: Caller): Session {
  const { prompt, maxAge } = wanted;
  const user = findNamedUser(state, wanted);
  if (!prompt.has("none")) {
    return signInAtPage(state, { user, maxAge, again: prompt.has("login") }, caller);
  }
  const present = findPageSession(state, caller.token, { user, maxAge });
  if (!present) {
    throw loginRequired("No user is signed in, or the session does not fit the request.");
  }
  requireUnlocked(present.user);
  return present.session;
}

// Returns the user that the request names, if any (OpenID Connect Core, section 3.1.2.1).
function findNamedUser(state: State, { idTokenHint, loginHint, prompt }: AuthorizationRequest): User | undefined {
  const expected = idTokenHint === undefined ? undefined : readIdToken(state, idTokenHint, { ignoreExpiration: true });
  if (idTokenHint !== undefined && !expected) {
    throw new OAuthError("invalid_request", "id_token_hint is not an ID token of this service.");
  }
  const hinted = loginHint === undefined ? undefined : findHintedUser(state, loginHint);
  if (loginHint !== undefined && !hinted) {
    throw prompt.has("none") ? loginRequired("login_hint names no user.") : new BusinessError("userNotFound");
  }
  if (expected && hinted && expected.user !== hinted) {
    throw loginRequired("login_hint and id_token_hint name different users.");
  }
  return expected?.user ?? hinted;
}

function loginRequired(description: string): OAuthError {
  return new OAuthError("login_required", description);
}
