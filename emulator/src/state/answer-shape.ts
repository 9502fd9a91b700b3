/** Envelopes of REST responses. */
export const ANSWER_SHAPES = ["older", "newer"] as const;

/**
 * Envelope of REST responses: `older` is `{ code, message, data }`, `newer` is
 * `{ statusCode, apiCode, message, data, uniqueId }`.
 */
export type AnswerShape = (typeof ANSWER_SHAPES)[number];
