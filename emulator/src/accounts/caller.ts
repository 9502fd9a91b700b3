import type { Language } from "../messages";

/** Caller of a request. */
export interface Caller {
  readonly appId: string | undefined;
  readonly ip: string | undefined;
  /** Token from the `Authorization` header, with or without the `Bearer` scheme; not verified yet. */
  readonly token: string | undefined;
  readonly userAgent?: string | undefined;
  /** Language of the messages. */
  readonly language: Language;
  /** ID of the captcha whose cookie the client sends. */
  readonly captchaId?: string | undefined;
  /** Way in which the user signs in, e.g. `loginByEmail`, for the login history. */
  readonly loginMethod?: string;
}

/**
 * Returns the caller with `clientIp` as the IP address, if given. An app's server sends `clientIp` when it acts for a
 * user.
 */
export function callingFrom(caller: Caller, clientIp: string | null | undefined): Caller {
  return clientIp ? { ...caller, ip: clientIp } : caller;
}
