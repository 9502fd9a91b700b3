import { Router } from "express";
import { readParameter } from "../http/query";
import { OPENID } from "../state/openid";
import type { State } from "../state/state";

/** Serves the data that the simulated `wx` gets from WeChat, and not from the service. */
export function fakeWxRoutes({ wechat }: State): Router {
  return Router().get("/run-data", (request, response) => {
    const openid = readParameter(request, "openid");
    response.json(wechat.runData(openid && OPENID.test(openid) ? openid : undefined));
  });
}
