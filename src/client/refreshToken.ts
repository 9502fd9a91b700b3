import { operation } from "../graphql/operation";
import { unauthenticated } from "../session/currentSession";
import { observeTime } from "../transport/clock";
import type { RefreshToken } from "../types/answers";
import type { BaseClient } from "./BaseClient";
import type { Outcome } from "./outcomes";
import { withString } from "./readers";
import { graphql } from "./requests";

const REFRESH_TOKEN = operation("mutation", "refreshToken", "", {
  fields: "token iat exp",
  read: withString<RefreshToken>("token"),
});

const storesToken: Outcome<RefreshToken> = ({ session }) => {
  const store = session.commit("TOKEN_REFRESHED");
  return (fresh) => {
    if (fresh.iat) observeTime(fresh.iat * 1000);
    store(fresh.token as string);
  };
};

/** Exchanges the session's token for a new one, and stores it unless somebody logs out meanwhile. */
export function refreshToken(client: BaseClient): Promise<RefreshToken> {
  const token = client.tokenProvider.getToken();
  if (!token) throw unauthenticated();
  return graphql(client, REFRESH_TOKEN, {}, storesToken, token, true);
}
