/**
 * How REST answers are wrapped: `older` is `{ code, message, data }`, `newer` is
 * `{ statusCode, apiCode, message, data, uniqueId }`.
 */
export type AnswerShape = "older" | "newer";
