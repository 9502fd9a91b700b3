import { Router } from "express";
import { callingFrom } from "../accounts/caller";
import { identifyInDirectory } from "../accounts/directory-user";
import { signIn } from "../accounts/sign-in";
import { viewUser } from "../accounts/user-view";
import { readText, requireText } from "../http/body";
import { readCaller, requireApp } from "../http/caller";
import { sendData } from "../http/envelope";
import type { DirectoryKind } from "../state/directories";
import type { State } from "../state/state";

const LOGIN_METHODS = { ldap: "loginByLdap", ad: "loginByAd" } as const;

/** Handles sign-ins with directory accounts. */
export function directoryRoutes(state: State): Router {
  return Router().post("/api/v2/:kind/verify-user", async (request, response, next) => {
    const { kind } = request.params;
    if (!isDirectoryKind(kind)) {
      next();
      return;
    }
    requireApp(request);
    const username = requireText(request, "username");
    const password = requireText(request, "password");
    const caller = {
      ...callingFrom(readCaller(request), readText(request, "clientIp")),
      loginMethod: LOGIN_METHODS[kind],
    };
    const user = await identifyInDirectory(state, kind, { username, password }, caller);
    const session = signIn(state, user, caller);
    const { customData, ...view } = viewUser(state, user, session);
    sendData(response, request.body.withCustomData === true ? { ...view, customData } : view);
  });
}

function isDirectoryKind(kind: string | undefined): kind is DirectoryKind {
  return kind === "ldap" || kind === "ad";
}
