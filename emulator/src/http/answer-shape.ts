import type { RequestHandler, Response } from "express";
import type { AnswerShape } from "../state/answer-shape";
import type { State } from "../state/state";

const ALWAYS_NEWER = /^\/api\/v3\//;
/** Endpoints whose whole response body reaches the app, so that the shape of the body must not change. */
const ALWAYS_OLDER = /^\/api\/v2\/oidc\//;

/** Chooses the envelope for the response to each request. */
export function chooseAnswerShape(state: State): RequestHandler {
  return (request, response, next) => {
    response.locals.answerShape = shapeAt(request.path, state.answerShape);
    next();
  };
}

/** Returns the envelope chosen for a response. */
export function answerShapeOf(response: Response): AnswerShape {
  return response.locals.answerShape ?? "older";
}

function shapeAt(path: string, chosen: AnswerShape): AnswerShape {
  if (ALWAYS_NEWER.test(path)) {
    return "newer";
  }
  return ALWAYS_OLDER.test(path) ? "older" : chosen;
}
