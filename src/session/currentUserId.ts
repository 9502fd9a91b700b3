import { AuthingError } from "../errors/AuthingError";
import type { TokenProviderLike } from "../types/parts";
import { subjectOf } from "./jwt";

/** Id of the user who is logged in; throws `unauthenticated` when nobody is. */
export function currentUserId(session: TokenProviderLike): string {
  const token = session.getToken();
  // The token decides: it is what the service goes by, whoever is stored beside it.
  const id = token && (subjectOf(token) || (session.getUser() || { id: null }).id);
  if (!id) throw new AuthingError("unauthenticated", "请先登录！");
  return id;
}
