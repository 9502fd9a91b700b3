import type { State } from "../state/state";
import { findAccessToken } from "./granted-tokens";

/** Revokes a session token or an access token. */
export function endSession(state: State, token: string | undefined): void {
  if (!token || state.sessions.revoke(token)) {
    return;
  }
  const found = findAccessToken(state, token);
  if (found) {
    state.grants.revokeToken(found.token);
  }
}
