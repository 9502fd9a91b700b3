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
  const id = token && ownerOf(tokenProvider, token);
  return id ? { id, token: token as string } : null;
}

/** Id of the user whom the session's token belongs to, if it can be told. */
export function ownerOf(tokenProvider: TokenProviderLike, token: string): string | undefined {
  // The token decides: it is what the service goes by, whoever is stored beside it.
  return subjectOf(token) || ((tokenProvider.getUser() || {}) as User).id;
}

/**
 * Who is logged in; throws `unauthenticated` when nobody is.
 *
 * @param id whose session it has to be; anybody's by default
 */
export function currentSession(tokenProvider: TokenProviderLike, id?: string): CurrentSession {
  const session = findSession(tokenProvider);
  if (!session || (id && id !== session.id)) throw unauthenticated();
  return session;
}

/** The error for a call that needs somebody to be logged in. */
export function unauthenticated(): AuthingError {
  return new AuthingError("unauthenticated", "请先登录！");
}
