/**
 * Envelope of REST responses: `older` is `{ code, message, data }`, `newer` is
 * `{ statusCode, apiCode, message, data, uniqueId }`.
 */
export type AnswerShape = "older" | "newer";
