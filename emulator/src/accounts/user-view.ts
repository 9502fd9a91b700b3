import type { Session } from "../state/session-store";
import type { State } from "../state/state";
import type { User } from "../state/user";
import { viewAuthorizedResources, viewDepartments, viewGroups, viewRoles } from "./access-view";

/**
 * Returns a user as the service shows it to a client.
 *
 * @param session client's session, whose token the view contains; if omitted, the view contains no token
 */
export function viewUser(state: State, user: User, session?: Session) {
  return {
    ...user,
    password: null,
    token: session?.token ?? null,
    tokenExpiredAt: session ? new Date(session.expiresAt * 1000).toISOString() : null,
    roles: viewRoles(state, user),
    groups: viewGroups(state, user),
    departments: viewDepartments(state, user),
    authorizedResources: viewAuthorizedResources(state, user),
  };
}
