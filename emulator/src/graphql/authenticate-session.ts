import { authenticate } from "../accounts/authenticate";
import type { Session } from "../state/session-store";
import type { State } from "../state/state";
import type { User } from "../state/user";

/**
 * Returns the user and session of a token. Rejects access tokens with code 2207 unless the emulator is set to accept
 * them. It is unknown whether the service accepts them, because no published client sends an access token to GraphQL.
 */
export function authenticateSession(state: State, token: string | undefined): { user: User; session: Session } {
  return authenticate(state, token, { acceptsAccessTokens: state.graphqlAcceptsAccessTokens });
}
