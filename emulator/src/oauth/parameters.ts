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
  if (!request.is("application/x-www-form-urlencoded")) {
    throw new OAuthError("invalid_request", "The body must be application/x-www-form-urlencoded.");
  }
  return readParameters(request.body ?? {});
}

/** Returns a required parameter; throws if it is missing. */
export function requireParameter(parameters: Parameters, name: string): string {
  const value = parameters[name];
  if (value === undefined) {
    throw new OAuthError("invalid_request", `${name} is missing.`);
  }
  return value;
}

function readParameters(source: object): Parameters {
  const entries = Object.entries(source).filter(([, value]) => value !== "");
  if (entries.some(([, value]) => typeof value !== "string")) {
    throw new OAuthError("invalid_request", "A parameter occurs more than once.");
  }
  return Object.fromEntries(entries);
}
