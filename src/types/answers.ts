/** A confirmation. */
export interface CommonMessage {
  /** 200. */
  code?: number | null;
  message?: string | null;
}

/** What the service knows of a token. */
export interface JwtTokenStatus {
  /** 200, or why the token is not valid: 2020, 2206 or 2207. */
  code?: number | null;
  message?: string | null;
  /** Whether the token is valid. */
  status?: boolean | null;
  /** When the token expires, in seconds since 1970. */
  exp?: number | null;
  /** When the token was issued, in seconds since 1970. */
  iat?: number | null;
  data?: { id?: string | null; userPoolId?: string | null; arn?: string | null } | null;
}

/** A new token. */
export interface RefreshToken {
  token?: string | null;
  /** When the token was issued, in seconds since 1970. */
  iat?: number | null;
  /** When the token expires, in seconds since 1970. */
  exp?: number | null;
}

/** A phone number that the user has let the mini program know. */
export interface PhoneNumber {
  /** Such as `86`. */
  countryCode: string;
  /** With the country code if it is a foreign one. */
  phoneNumber: string;
  /** Without the country code. */
  purePhoneNumber: string;
  openid?: string;
  unionid?: string;
}
