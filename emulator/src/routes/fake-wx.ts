import { Router } from "express";
import type { State } from "../state/state";

/** Serves the data that the simulated `wx` gets from WeChat, and not from the service. */
export function fakeWxRoutes({ wechat }: State): Router {
  return Router().get("/run-data", (_request, response) => {
    response.json(wechat.runData());
  });
}
