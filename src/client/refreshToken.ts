import { operation } from "../graphql/operation";
import { unauthenticated } from "../session/currentSession";
import { observeTime } from "../transport/clock";
import type { RefreshToken } from "../types/answers";
import type { BaseClient } from "./BaseClient";
import { graphql } from "./graphql";
import { withString } from "./readers";
import type { Token } from "./requests";

const REFRESH_TOKEN = operation("mutation", "refreshToken", "", {
  fields: "token iat exp",
  read: withString<RefreshToken>("token"),
});

/** Exchanges the session's token for a new one, and stores that if the session still has the other. */
export function refreshToken(client: BaseClient, token: Token): Promise<RefreshToken> {
  if (!token) throw unauthenticated();
  return graphql(client, REFRESH_TOKEN, {}, undefined, token, true).then((fresh) => {
    if (fresh.iat) observeTime(fresh.iat * 1000);
    client.session.change("TOKEN_REFRESHED", fresh.token as string, token);
    return fresh;
  });
}
