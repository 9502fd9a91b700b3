import { AuthingError } from "../errors/AuthingError";
import type { TokenProviderLike } from "../types/parts";
import { subjectOf } from "./jwt";

/** Who is logged in, with which token; throws `unauthenticated` when nobody is. */
export function currentSession(tokenProvider: TokenProviderLike): { id: string; token: string } {
  const token = tokenProvider.getToken();
  // The token decides: it is what the service goes by, whoever is stored beside it.
  const id = token && (subjectOf(token) || (tokenProvider.getUser() || { id: null }).id);
  if (!token || !id) throw new AuthingError("unauthenticated", "请先登录！");
  return { id, token };
}
