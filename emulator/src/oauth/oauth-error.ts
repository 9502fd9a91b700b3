import { types } from "node:util";
import type { ErrorRequestHandler } from "express";

/** Error codes from RFC 6749, RFC 6750, RFC 7009 and OpenID Connect Core that the emulator returns. */
export type OAuthErrorCode =
  | "access_denied"
  | "insufficient_scope"
  | "invalid_client"
  | "invalid_grant"
  | "invalid_request"
  | "invalid_scope"
  | "invalid_token"
  | "login_required"
  | "registration_not_supported"
  | "request_not_supported"
  | "request_uri_not_supported"
  | "unauthorized_client"
  | "unsupported_grant_type"
  | "unsupported_response_type";

const STATUS: Partial<Record<OAuthErrorCode, number>> = {
  invalid_client: 401,
  invalid_token: 401,
  insufficient_scope: 403,
};

/**
 * Error response from an OAuth 2.0 endpoint.
 *
 * @param description message for the developer, limited to the characters that RFC 6749, section 5.2 allows
 * @param challenge value of the `WWW-Authenticate` header
 */
export class OAuthError extends Error {
  override readonly name = "OAuthError";
  readonly status: number;

  constructor(
    readonly code: OAuthErrorCode,
    readonly description: string,
    readonly challenge?: string,
  ) {
    super(description);
    this.status = STATUS[code] ?? 400;
  }

  /** Body of the response. */
  get body(): { error: string; error_description: string } {
    return { error: this.code, error_description: this.description };
  }
}

/** Sends OAuth errors, and errors about malformed requests, in the format of RFC 6749, section 5.2. */
export const answerOAuthError: ErrorRequestHandler = (error, _request, response, next) => {
  if (error instanceof OAuthError) {
    if (error.challenge) {
      response.set("WWW-Authenticate", error.challenge);
    }
    response.status(error.status).json(error.body);
  } else if (types.isNativeError(error) && "status" in error && Number(error.status) < 500) {
    const { body } = new OAuthError("invalid_request", "The request is malformed.");
    response.status(Number(error.status)).json(body);
  } else {
    next(error);
  }
};
