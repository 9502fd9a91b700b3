import { BusinessError } from "../business-error";
import type { Session } from "../state/session-store";
import type { State } from "../state/state";
import type { User } from "../state/user";
import { isAccessToken, requireGrantedSession } from "./granted-tokens";

/**
 * Returns the user and session of a token; throws if the token is missing or invalid, or if its user no longer exists.
 *
 * @param token session token, or access token of a user
 * @param options.acceptsAccessTokens `false` to reject access tokens
 */
export function authenticate(
  state: State,
  token: string | undefined,
  { acceptsAccessTokens = true } = {},
): { user: User; session: Session } {
  if (!token) {
    throw new BusinessError("notLoggedIn");
  }
  const session =
    acceptsAccessTokens && isAccessToken(token) ? requireGrantedSession(state, token) : state.sessions.require(token);
  const user = state.users.findById(session.userId);
  if (!user) {
    throw new BusinessError("sessionExpired");
  }
  return { user, session };
}
