import { operation } from "../graphql/operation";
import { unauthenticated } from "../session/currentSession";
import { observeTime } from "../transport/clock";
import type { RefreshToken } from "../types/answers";
import type { BaseClient } from "./BaseClient";
import { withString } from "./readers";
import { graphql } from "./requests";

const REFRESH_TOKEN = operation("mutation", "refreshToken", "", {
  fields: "token iat exp",
  read: withString<RefreshToken>("token"),
});

/** Exchanges the session's token for a new one, and stores it unless somebody logs out meanwhile. */
export function refreshToken(client: BaseClient): Promise<RefreshToken> {
  const token = client.tokenProvider.getToken();
  if (!token) throw unauthenticated();
  const store = client.session.commit<RefreshToken>((refreshed) => {
    if (refreshed.iat) observeTime(refreshed.iat * 1000);
    client.session.change("TOKEN_REFRESHED", refreshed.token as string);
  });
  return graphql(client, REFRESH_TOKEN, {}, token, false).then(store);
}
