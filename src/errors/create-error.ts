import { expectations, inLanguage, type Message, messages } from "../messages";
import type { Lang } from "../types/enums";
import { AuthingError, type AuthingErrorDetails, type AuthingErrorKind } from "./authing-error";

/** Method and URL of the request that an error is about. */
export type RequestLine = { method: string; url: string };

/** Creates an error with one of the SDK's messages. It is in Chinese until `translate` changes that. */
export function createError(kind: AuthingErrorKind, message: Message, details?: AuthingErrorDetails): AuthingError {
  const error = new AuthingError(kind, message.zh, details);
  Object.defineProperty(error, "translations", { value: message });
  return error;
}

/** Translates an error's message if it is one of the SDK's, and returns the error. */
export function translate<Failure>(error: Failure, lang: Lang | undefined): Failure {
  if (error instanceof AuthingError && "translations" in error) {
    const message = inLanguage(lang, error.translations as Message);
    // V8 repeats the message at the top of the stack trace.
    if (error.stack) error.stack = error.stack.replace(error.message, () => message);
    error.message = message;
  }
  return error;
}

/** Returns the error for an invalid argument or option. Its message consists of the path and the expectation. */
export function argumentError(path: string, expectation: Message): AuthingError {
  return createError("argument", messages.argument(path, expectation));
}

/**
 * Returns an argument as JSON; throws an error that names `path` if JSON cannot represent it, e.g. a circular object.
 */
export function argumentToJson(path: string, value: unknown): string {
  let json: string | undefined;
  try {
    json = JSON.stringify(value);
  } catch {
    // The engine's message does not name the argument.
  }
  if (json === undefined) throw argumentError(path, expectations.json);
  return json;
}
