import type { Request } from "express";
import { OAuthError } from "./oauth-error";

/** The parameters of a request by name; one that is empty counts as left out (RFC 6749, section 3.1). */
export type Parameters = Readonly<Partial<Record<string, string>>>;

/** Reads the parameters of the query. */
export function readQuery(request: Request): Parameters {
  return readParameters(request.query);
}

/** Reads the parameters of the body, which has to be a form. */
export function readForm(request: Request): Parameters {
  if (!request.is("application/x-www-form-urlencoded")) {
    throw new OAuthError("invalid_request", "The body must be application/x-www-form-urlencoded.");
  }
  return readParameters(request.body ?? {});
}

/** A parameter that must be there. */
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
    throw new OAuthError("invalid_request", "A parameter is there more than once.");
  }
  return Object.fromEntries(entries);
}
