import type { PasswordSecurityLevel, ResourceType, UdfDataType } from "./enums";
import type { Untyped } from "./untyped";

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

/** What the service thinks of a password. */
export interface CheckPasswordStrengthResult {
  /** Whether the user pool accepts it. */
  valid: boolean;
  /** Why not. */
  message?: string | null;
}

/** How well an account is protected. */
export interface SecurityLevel {
  /** Whether an e-mail address is bound. */
  email: boolean;
  /** Whether a second factor is bound. */
  mfa: boolean;
  /** Whether a password is set. */
  password: boolean;
  /** Whether a phone number is bound. */
  phone: boolean;
  /** How hard the password is to guess, if one is set. */
  passwordSecurityLevel: PasswordSecurityLevel | null;
  /** From 0 to 100. */
  score: number;
}

/** A user-defined value. */
export interface UserDefinedData {
  key: string;
  dataType: UdfDataType;
  /** Converted to its type. */
  value: Untyped;
  label?: string | null;
}

/** A list of which this may be a page. */
export interface Paginated<T> {
  /** How many there are in all. */
  totalCount: number;
  list: T[];
}

/** A resource that a user may use. */
export interface AuthorizedResource {
  /** Such as `books:*`. */
  code: string;
  type?: ResourceType;
  /** What the user may do with it, such as `books:read`. */
  actions?: string[];
  apiIdentifier?: string;
}

/** A department. */
export interface Department {
  id: string;
  /** Id of the organisation. */
  orgId?: string | null;
  name: string;
  nameI18n?: string | null;
  description?: string | null;
  descriptionI18n?: string | null;
  order?: number | null;
  code?: string | null;
  /** Whether it is the root of the organisation. */
  root?: boolean | null;
  /** Distance from the root. */
  depth?: number | null;
  /** Ids from the root down. */
  path: string[];
  codePath: (string | null)[];
  namePath: string[];
  createdAt?: string | null;
  updatedAt?: string | null;
  /** Ids of the departments right below. */
  children?: string[] | null;
  isVirtualNode?: boolean | null;
}

/** A department that a user belongs to. */
export interface UserDepartment {
  department: Department;
  isMainDepartment: boolean;
  joinedAt?: string | null;
}

/** What a token endpoint grants (RFC 6749 section 5.1). */
export interface TokenSet {
  access_token: string;
  token_type?: string;
  /** Seconds until the access token expires. */
  expires_in?: number;
  refresh_token?: string;
  id_token?: string;
  scope?: string;
  [name: string]: Untyped;
}

/** What an introspection endpoint knows of a token (RFC 7662 section 2.2). */
export interface IntrospectionResult {
  /** Whether the token is valid. */
  active: boolean;
  sub?: string;
  client_id?: string;
  scope?: string;
  /** In seconds since 1970. */
  exp?: number;
  /** In seconds since 1970. */
  iat?: number;
  [name: string]: Untyped;
}
