import type { AuthorizedResource, Paginated, UserDepartment, UserGroup, UserRole } from "./access";
import type { UserStatus } from "./enums";
import type { Untyped } from "./untyped";

/** An account at an external identity provider that is bound to a user. Fields can be missing or `null`. */
export interface Identity {
  /** `openid` of the account at the provider; `null` if the provider issues none. */
  openid?: string | null;
  /** ID of the account at the provider. `type` is the kind of ID. */
  userIdInIdp?: string | null;
  /** ID of the user that the account is bound to. */
  userId?: string | null;
  /** ID of the connection through which the account was bound. */
  connectionId?: string | null;
  /** `true` for a social identity provider, `false` for an enterprise identity provider. */
  isSocial?: boolean | null;
  /** Name of the provider, e.g. `wechat`. */
  provider?: string | null;
  /** ID of the user pool. */
  userPoolId?: string | null;
  /** Kind of ID in `userIdInIdp`, e.g. `openid` or `unionid`. */
  type?: string | null;
  /** ID of the external identity provider in the user pool; pass it to `social.unlinkExtIdp`. */
  extIdpId?: string | null;
  /** Profile of the account at the provider, as an object or as JSON. The fields depend on the provider. */
  userInfoInIdp?: Record<string, Untyped> | string | null;
  /** Access token from the provider. Keep it secret. */
  accessToken?: string | null;
  /** Refresh token from the provider. Keep it secret. */
  refreshToken?: string | null;
}

/**
 * Profile fields that can be set at registration and changed by `updateProfile`. A field that the user has not filled
 * in is `null` or missing.
 */
export interface Profile {
  /** Username, unique in the user pool and case-sensitive. */
  username?: string | null | undefined;
  /** Display name, not unique. */
  nickname?: string | null | undefined;
  /** URL of the avatar. */
  photo?: string | null | undefined;
  /** Name of the user's company. */
  company?: string | null | undefined;
  /** Browser of the last sign-in. */
  browser?: string | null | undefined;
  /** Device of the last sign-in. */
  device?: string | null | undefined;
  /** Raw profile from the social identity provider, as JSON; `null` for users who did not register through one. */
  oauth?: string | null | undefined;
  /** Full name. */
  name?: string | null | undefined;
  /** Given name. */
  givenName?: string | null | undefined;
  /** Family name. */
  familyName?: string | null | undefined;
  /** Middle name. */
  middleName?: string | null | undefined;
  /** URL of the user's profile page, e.g. on GitHub. */
  profile?: string | null | undefined;
  /** Name by which the user wants to be addressed. */
  preferredUsername?: string | null | undefined;
  /** URL of the user's website. */
  website?: string | null | undefined;
  /** Gender: `M` for male, `F` for female, `U` for unknown. */
  gender?: string | null | undefined;
  /** Date of birth, e.g. `2000-12-31`. */
  birthdate?: string | null | undefined;
  /** Time zone, e.g. `Asia/Shanghai`. */
  zoneinfo?: string | null | undefined;
  /** Language, e.g. `zh-CN`. */
  locale?: string | null | undefined;
  /** Address as free text. */
  address?: string | null | undefined;
  /** Full mailing address, formatted for display. */
  formatted?: string | null | undefined;
  /** Street, house number and apartment. */
  streetAddress?: string | null | undefined;
  /** City or locality of the address. */
  locality?: string | null | undefined;
  /** State, province or region of the address. */
  region?: string | null | undefined;
  /** Postal code. */
  postalCode?: string | null | undefined;
  /** Country. */
  country?: string | null | undefined;
}

/**
 * A user, as returned by the service. Methods return different fields, so every field except `id` can be
 * missing, and most can be `null`. Times are ISO 8601 strings, e.g. `2020-10-19T16:21:02+08:00`.
 *
 * @see https://docs.authing.cn/v2/guides/user/user-profile.html
 */
export interface User extends Profile {
  /** Unique, permanent ID of the user, e.g. `5f719946524ee1099229496b`. */
  id: string;
  /** Resource name of the user, e.g. `arn:cn:authing:<user pool ID>:user:<user ID>`. */
  arn?: string;
  /** State of the account, one of `UserStatus`. */
  status?: UserStatus | null;
  /** ID of the user pool. */
  userPoolId?: string;
  /** Email address, unique in the user pool and not case-sensitive; `null` if none is bound. */
  email?: string | null;
  /** `true` if the user has verified the email address. */
  emailVerified?: boolean | null;
  /** Phone number without its country code; `null` if none is bound. */
  phone?: string | null;
  /** `true` if the user has verified the phone number, e.g. by an SMS code. */
  phoneVerified?: boolean | null;
  /** Country code of the phone number, e.g. `+86`. */
  phoneCountryCode?: string | null;
  /**
   * WeChat's ID for the user, the same in all apps of one Open Platform account; `null` if no WeChat account is bound.
   */
  unionid?: string | null;
  /** WeChat's ID for the user in this mini program; `null` if no WeChat account is bound. */
  openid?: string | null;
  /** Bound accounts at external identity providers. Returned by `getCurrentUser`. */
  identities?: (Identity | null)[] | null;
  /** Ways in which the account was registered, e.g. `basic:email`. */
  registerSource?: string[] | null;
  /** Value that the service returns in place of the password; never the password itself. */
  password?: string | null;
  /** Token of the session, a JWT; missing or `null` if the call issued none. */
  token?: string | null;
  /** Time at which `token` expires. */
  tokenExpiredAt?: string | null;
  /** Total number of sign-ins. */
  loginsCount?: number | null;
  /** Time of the last sign-in. */
  lastLogin?: string | null;
  /** IP address of the last sign-in. */
  lastIP?: string | null;
  /** Time of the registration. */
  signedUp?: string | null;
  /** `true` if the account is locked. A locked user cannot sign in. */
  blocked?: boolean | null;
  /** `true` if the account has been deleted. */
  isDeleted?: boolean | null;
  /** City. */
  city?: string | null;
  /** Province. */
  province?: string | null;
  /** Time at which the account was created. */
  createdAt?: string | null;
  /** Time of the last change to the account. */
  updatedAt?: string | null;
  /** ID of the user in another system, set by the app or an administrator. */
  externalId?: string | null;
  /** `true` if this sign-in created the account. Returned only by sign-ins. */
  newlyCreated?: boolean | null;
  /**
   * Time at which the account expires; `null` if the account never expires. Returned by `updateProfile` and
   * `updateAvatar`.
   */
  expiredAt?: string | null;
  /**
   * Direct manager of the user, in the form that the user pool stores. Returned by `updateProfile` and `updateAvatar`.
   */
  directManagement?: string | null;
  /** ID of the user's main department. */
  mainDepartmentId?: string | null;
  /** Code of the user's main department. */
  mainDepartmentCode?: string | null;
  /**
   * Roles in the default permission group. Only REST endpoints, e.g. that of `loginByCode`, may return `roles`,
   * `groups`, `departments` and `authorizedResources`; not yet tested against the live service.
   */
  roles?: Paginated<UserRole> | null;
  /** Groups of the user. */
  groups?: Paginated<UserGroup> | null;
  /** Departments of the user. `listDepartments` returns more of their fields. */
  departments?: Paginated<UserDepartment> | null;
  /** Resources that the user may use in the default permission group. */
  authorizedResources?: Paginated<AuthorizedResource> | null;
  /**
   * Custom data: values by key, each converted to the type of its field. Returned by `getCurrentUser` and by sign-ins
   * with a password, an SMS code or an email code. Other sign-ins omit custom data, or return it unconverted.
   */
  customData?: Untyped;
}
