import type { UserStatus } from "./enums";
import type { Untyped } from "./untyped";

/** An account at an external identity provider that is bound to a user. */
export interface Identity {
  openid?: string | null;
  userIdInIdp?: string | null;
  userId?: string | null;
  connectionId?: string | null;
  isSocial?: boolean | null;
  /** Such as `wechat`. */
  provider?: string | null;
  userPoolId?: string | null;
  /** Such as `openid` or `unionid`. */
  type?: string | null;
  extIdpId?: string | null;
}

/** The parts of a profile that a user may be registered with and may change. */
export interface Profile {
  username?: string | null;
  nickname?: string | null;
  /** URL of the avatar. */
  photo?: string | null;
  company?: string | null;
  browser?: string | null;
  device?: string | null;
  oauth?: string | null;
  name?: string | null;
  givenName?: string | null;
  familyName?: string | null;
  middleName?: string | null;
  /** URL of a profile page. */
  profile?: string | null;
  preferredUsername?: string | null;
  website?: string | null;
  /** `M`, `F` or `U`. */
  gender?: string | null;
  /** As `2000-12-31`. */
  birthdate?: string | null;
  zoneinfo?: string | null;
  locale?: string | null;
  address?: string | null;
  formatted?: string | null;
  streetAddress?: string | null;
  locality?: string | null;
  region?: string | null;
  postalCode?: string | null;
  country?: string | null;
}

/** A user as the service describes one; calls differ in how much of it they ask for. */
export interface User extends Profile {
  id: string;
  arn?: string;
  status?: UserStatus | null;
  userPoolId?: string;
  email?: string | null;
  emailVerified?: boolean | null;
  phone?: string | null;
  phoneVerified?: boolean | null;
  /** Such as `+86`. */
  phoneCountryCode?: string | null;
  /** WeChat's id of the user across the apps of one subject. */
  unionid?: string | null;
  /** WeChat's id of the user in this mini program. */
  openid?: string | null;
  identities?: (Identity | null)[] | null;
  registerSource?: string[] | null;
  /** Never the password itself. */
  password?: string | null;
  /** The session's token, a JWT. */
  token?: string | null;
  tokenExpiredAt?: string | null;
  loginsCount?: number | null;
  lastLogin?: string | null;
  lastIP?: string | null;
  signedUp?: string | null;
  blocked?: boolean | null;
  isDeleted?: boolean | null;
  city?: string | null;
  province?: string | null;
  createdAt?: string | null;
  updatedAt?: string | null;
  externalId?: string | null;
  /** Whether this login created the account. */
  newlyCreated?: boolean | null;
  expiredAt?: string | null;
  directManagement?: string | null;
  /** User-defined data: values by key, each converted to its type, from calls that go by GraphQL. */
  customData?: Untyped;
}
