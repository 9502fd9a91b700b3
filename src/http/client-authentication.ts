import { readFields } from "../arguments/read-arguments";
import { encodeBase64, encodeUtf8 } from "../crypto/encoding";
import type { ResolvedOptions } from "../options";

/** Endpoint whose client authentication is an option of the client. */
export type AuthenticatedEndpoint = "token" | "introspection" | "revocation";

/** Client authentication: fields of a form or of a JSON body, or a header. */
export interface ClientAuthentication {
  form: { client_id?: string | undefined; client_secret?: string | undefined };
  headers?: { authorization: string };
}

/**
 * Returns the client authentication that the client's options select for an endpoint (RFC 6749 section 2.3.1). Throws
 * if they require a secret and there is none.
 */
export function authenticateClient(options: ResolvedOptions, endpoint: AuthenticatedEndpoint): ClientAuthentication {
  const authMethod = options[`${endpoint}EndPointAuthMethod`];
  if (authMethod === "none") return { form: { client_id: options.appId } };
  const { appId, secret } = readFields("appId, secret", options, "options");
  if (authMethod === "client_secret_post") return { form: { client_id: appId, client_secret: secret } };
  const credentials = `${formEncoded(appId)}:${formEncoded(secret)}`;
  return { form: {}, headers: { authorization: `Basic ${encodeBase64(encodeUtf8(credentials))}` } };
}

/**
 * Returns the client authentication for a request that the SDK sends on its own. An application without a secret only
 * identifies itself, whatever its options select.
 */
export function authenticateOwnRequest(
  options: ResolvedOptions,
  endpoint: AuthenticatedEndpoint,
): ClientAuthentication {
  const { appId, secret } = options;
  return appId && secret ? authenticateClient(options, endpoint) : { form: { client_id: appId } };
}

/**
 * Adds the client authentication to a V3 sign-in. Without a secret, the body stays the same, because a header already
 * identifies the application.
 */
export function authenticateSignIn<Body extends object>(
  options: ResolvedOptions,
  body: Body,
): Pick<ClientAuthentication, "headers"> & { data: Body } {
  const { form, headers } = authenticateOwnRequest(options, "token");
  return { data: form.client_secret ? { ...form, ...body } : body, headers };
}

/** Form-encodes the client ID or the secret, as Basic authentication requires (RFC 6749 section 2.3.1). */
function formEncoded(part: string): string {
  return encodeURIComponent(part).replace(/%20/g, "+");
}
