import type { RequestHandler, Response } from "express";
import type { AnswerShape } from "../state/answer-shape";
import type { State } from "../state/state";

const V3 = /^\/api\/v3\//;
/** Endpoints whose whole response body reaches the app, so that the shape of the body must not change. */
const ALWAYS_OLDER = /^\/api\/v2\/oidc\//;

/** Chooses the envelope for the response to each request. */
export function chooseAnswerShape(state: State): RequestHandler {
  return (request, response, next) => {
    response.locals.answerShape = shapeAt(request.path, state.answerShape);
    response.locals.isV3 = V3.test(request.path);
    next();
  };
}

/** Returns the envelope chosen for a response. */
export function answerShapeOf(response: Response): AnswerShape {
  return response.locals.answerShape ?? "older";
}

/** Returns `true` if a response belongs to the V3 API, which always uses the newer envelope. */
export function isV3(response: Response): boolean {
  return response.locals.isV3 ?? false;
}

function shapeAt(path: string, chosen: AnswerShape): AnswerShape {
  if (V3.test(path)) {
    return "newer";
  }
  return ALWAYS_OLDER.test(path) ? "older" : chosen;
}
