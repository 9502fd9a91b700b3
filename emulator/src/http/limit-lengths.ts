import type { RequestHandler } from "express";
import { sendHttpError } from "./envelope";

/** Maximum length of a text in a JSON body. It is far above that of any real value, e.g. a token or a GraphQL document. */
const MAXIMUM_LENGTH = 16_384;

/**
 * Rejects JSON bodies that contain a longer text. The emulator keeps many of these texts, so that a few hundred long ones
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

/** Returns the name of a property that is too long or has a value that is too long. */
function findLongText(body: unknown): string | undefined {
  // A loop, because the depth of a body can exceed that of the call stack.
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
