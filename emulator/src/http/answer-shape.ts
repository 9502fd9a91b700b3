import type { RequestHandler, Response } from "express";
import type { AnswerShape } from "../state/answer-shape";
import type { State } from "../state/state";

const ALWAYS_NEWER = /^\/api\/v3\//;
/** Clients hand on the whole body of these. */
const ALWAYS_OLDER = /^\/api\/v2\/oidc\//;

/** Decides how the answer to each request will be wrapped. */
export function chooseAnswerShape(state: State): RequestHandler {
  return (request, response, next) => {
    response.locals.answerShape = shapeAt(request.path, state.answerShape);
    next();
  };
}

/** How to wrap the answer to a request. */
export function answerShapeOf(response: Response): AnswerShape {
  return response.locals.answerShape ?? "older";
}

function shapeAt(path: string, chosen: AnswerShape): AnswerShape {
  if (ALWAYS_NEWER.test(path)) {
    return "newer";
  }
  return ALWAYS_OLDER.test(path) ? "older" : chosen;
}
