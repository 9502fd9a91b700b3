import type { Request } from "express";
import { OAuthError } from "./oauth-error";

/** Parameters of a request by name; empty parameters count as missing (RFC 6749, section 3.1). */
export type Parameters = Readonly<Partial<Record<string, string>>>;

/** Reads the query parameters. */
export function readQuery(request: Request): Parameters {
  return readParameters(request.query);
}

/** Reads the parameters in the body; throws if the body is not a form. */
export function readForm(request: Request): Parameters {
  return readParameters(requireForm(request));
}

/** Returns the fields of the body; throws if the body is not a form. */
export function requireForm(request: Request): object {
  if (!request.is("application/x-www-form-urlencoded")) {
    throw new OAuthError("invalid_request", "The body must be application/x-www-form-urlencoded.");
  }
  return request.body ?? {};
}

/** Returns a required parameter; throws if it is missing. */
export function requireParameter(parameters: Parameters, name: string): string {
  const value = parameters[name];
  if (value === undefined) {
    throw new OAuthError("invalid_request", `${name} is missing.`);
  }
  return value;
}

/**
 * Returns the parameters that occur once, and the names of those that occur more than once. The authorization endpoint
 * reports repeated parameters to the application, if it knows the application.
 */
export function separateRepeated(source: object): { parameters: Parameters; repeated: readonly string[] } {
  const entries = Object.entries(source).filter(([, value]) => value !== "");
  const isSingle = ([, value]: [string, unknown]) => typeof value === "string";
  return {
    parameters: Object.fromEntries(entries.filter(isSingle)),
    repeated: entries.filter((entry) => !isSingle(entry)).map(([name]) => name),
  };
}

/** Throws if a parameter occurs more than once (RFC 6749, section 3.1). */
export function refuseRepeated(repeated: readonly string[]): void {
  if (repeated.length > 0) {
    throw new OAuthError("invalid_request", "A parameter occurs more than once.");
  }
}

function readParameters(source: object): Parameters {
  const { parameters, repeated } = separateRepeated(source);
  refuseRepeated(repeated);
  return parameters;
}
