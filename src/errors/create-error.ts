import { expectations, inLanguage, type Message, messages } from "../messages";
import type { Lang } from "../types/enums";
import { setHiddenMember } from "../types/values";
import { AuthingError, type AuthingErrorDetails, type AuthingErrorKind } from "./authing-error";

/** Method and URL of the request that failed. */
export type RequestLine = { method: string; url: string };

/** Creates an error with one of the SDK's messages. The message is in Chinese until `translate` replaces it. */
export function createError(kind: AuthingErrorKind, message: Message, details?: AuthingErrorDetails): AuthingError {
  const error = new AuthingError(kind, message.zh, details);
  setHiddenMember(error, "translations", message);
  return error;
}

/**
 * Returns an error with its message in the given language, if the message is one of the SDK's. A translated error is a
 * copy, because clients with different languages can share an error.
 */
export function translate(error: AuthingError, lang: Lang | undefined): AuthingError {
  if (!("translations" in error)) return error;
  const translations = error.translations as Message;
  const message = inLanguage(lang, translations);
  // Keeps a message that the app has changed.
  if (error.message !== translations.zh || message === translations.zh) return error;
  const { kind, data, statusCode, requestId, method, url, cause } = error;
  const code = typeof error.code === "number" ? error.code : undefined;
  return new AuthingError(kind, message, { code, data, statusCode, requestId, method, url, cause });
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
    // The error thrown below replaces the engine's error, which does not name the argument.
  }
  if (json === undefined) throw argumentError(path, expectations.json);
  return json;
}
