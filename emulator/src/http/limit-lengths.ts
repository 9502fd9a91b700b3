import type { RequestHandler } from "express";
import { sendHttpError } from "./envelope";

/** Maximum length of a string in a JSON body. Real values, e.g. tokens and GraphQL documents, are far shorter. */
const MAXIMUM_LENGTH = 16_384;

/**
 * Rejects JSON bodies that contain a longer string. The emulator keeps many of these strings, so a few hundred long ones
 * would exhaust its memory.
 */
export const limitLengths: RequestHandler = (request, response, next) => {
  const name = findLongText(request.body);
  if (name === undefined) {
    next();
  } else {
    sendHttpError(response, 413, `${name} must have at most ${MAXIMUM_LENGTH} characters.`);
  }
};

/** Returns the name of a property if the name or the value is too long. */
function findLongText(body: unknown): string | undefined {
  // Uses a loop instead of recursion, because a deeply nested body would overflow the call stack.
  const pending: [name: string, value: unknown][] = [["The body", body]];
  for (let next = pending.pop(); next; next = pending.pop()) {
    const [name, value] = next;
    if (name.length > MAXIMUM_LENGTH) {
      return "The name of a property";
    }
    if (typeof value === "string" && value.length > MAXIMUM_LENGTH) {
      return name;
    }
    if (typeof value === "object" && value !== null) {
      for (const entry of Object.entries(value)) {
        pending.push(entry);
      }
    }
  }
  return undefined;
}
