import type { Session } from "../state/session-store";
import type { User } from "../state/user";

const NOTHING = { totalCount: 0, list: [] };

/**
 * A user as the service shows one to a client.
 *
 * @param session the session to whose holder the answer goes; without it the view has no token
 */
export function viewUser(user: User, session?: Session) {
  return {
    ...user,
    password: null,
    token: session?.token ?? null,
    tokenExpiredAt: session ? new Date(session.expiresAt * 1000).toISOString() : null,
    roles: NOTHING,
    groups: NOTHING,
    departments: NOTHING,
    authorizedResources: NOTHING,
  };
}
