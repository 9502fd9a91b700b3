import { AuthingError } from "../errors/AuthingError";
import type { TokenProviderLike } from "../types/parts";
import type { User } from "../types/User";
import { subjectOf } from "./jwt";

/** Who is logged in, with which token. @internal */
export interface CurrentSession {
  id: string;
  token: string;
}

/** Who is logged in; `null` when nobody is. */
export function findSession(tokenProvider: TokenProviderLike): CurrentSession | null {
  const token = tokenProvider.getToken();
  // The token decides: it is what the service goes by, whoever is stored beside it.
  const id = token && (subjectOf(token) || ((tokenProvider.getUser() || {}) as User).id);
  return id ? { id, token: token as string } : null;
}

/** Who is logged in; throws `unauthenticated` when nobody is. */
export function currentSession(tokenProvider: TokenProviderLike): CurrentSession {
  const session = findSession(tokenProvider);
  if (!session) throw unauthenticated();
  return session;
}

/** The error for a call that needs somebody to be logged in. */
export function unauthenticated(): AuthingError {
  return new AuthingError("unauthenticated", "请先登录！");
}
