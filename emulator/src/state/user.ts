import type { Optional } from "./optional";

/** ID of the emulator's only user pool. */
export const USER_POOL_ID = "5f0000000000000000000001";

/** Fields that users can set themselves, during registration and later. */
export const PROFILE_FIELDS = [
  "username",
  "nickname",
  "photo",
  "company",
  "browser",
  "device",
  "name",
  "givenName",
  "familyName",
  "middleName",
  "profile",
  "preferredUsername",
  "website",
  "gender",
  "birthdate",
  "zoneinfo",
  "locale",
  "address",
  "formatted",
  "streetAddress",
  "locality",
  "region",
  "postalCode",
  "city",
  "province",
  "country",
] as const;

/** Fields of a user that the user can set. */
export type Profile = Record<(typeof PROFILE_FIELDS)[number], string | null>;

/** Account at another service that a user can sign in with. */
export interface Identity {
  openid: string | null;
  userIdInIdp: string | null;
  userInfoInIdp: string | null;
  userId: string;
  connectionId: string;
  isSocial: boolean;
  provider: string;
  userPoolId: string;
  refreshToken: string | null;
  accessToken: string | null;
  type: string;
  extIdpId: string;
}

/** User-defined field with its value for one user. */
export interface CustomData {
  key: string;
  value: string | null;
  label: string | null;
  dataType: "STRING" | "NUMBER" | "DATETIME" | "BOOLEAN" | "OBJECT" | "SELECT";
}

/** User of the pool. Excludes the password, and excludes the token because it belongs to a session. */
export interface User extends Profile {
  readonly id: string;
  readonly arn: string;
  readonly userPoolId: string;
  status: "Suspended" | "Resigned" | "Activated" | "Archived";
  email: string | null;
  emailVerified: boolean;
  phone: string | null;
  phoneVerified: boolean;
  phoneCountryCode: string | null;
  unionid: string | null;
  openid: string | null;
  identities: Identity[];
  registerSource: string[];
  oauth: string | null;
  loginsCount: number;
  lastLogin: string | null;
  lastIP: string | null;
  signedUp: string;
  blocked: boolean;
  isDeleted: boolean;
  createdAt: string;
  updatedAt: string;
  externalId: string | null;
  customData: CustomData[];
  mainDepartmentId: string | null;
  mainDepartmentCode: string | null;
  newlyCreated: boolean;
  expiredAt: string | null;
  directManagement: string | null;
}

/** Initial values of a user's fields; omitted fields get default values. */
export type NewUser = Optional<Omit<User, "id" | "arn" | "userPoolId">>;

const EMPTY_PROFILE = Object.fromEntries(PROFILE_FIELDS.map((field) => [field, null])) as Profile;

/** Changes fields of a user and sets `updatedAt`. */
export function changeUser(user: User, changes: Partial<User>): void {
  Object.assign(user, changes, { updatedAt: new Date().toISOString() });
}

/** Creates a user with every field of the schema. */
export function createUser(id: string, attributes: NewUser): User {
  const now = new Date().toISOString();
  return {
    id,
    arn: `arn:cn:authing:${USER_POOL_ID}:user:${id}`,
    userPoolId: USER_POOL_ID,
    status: "Activated",
    email: null,
    emailVerified: false,
    phone: null,
    phoneVerified: false,
    phoneCountryCode: null,
    unionid: null,
    openid: null,
    identities: [],
    registerSource: [],
    oauth: null,
    loginsCount: 0,
    lastLogin: null,
    lastIP: null,
    signedUp: now,
    blocked: false,
    isDeleted: false,
    createdAt: now,
    updatedAt: now,
    externalId: null,
    customData: [],
    mainDepartmentId: null,
    mainDepartmentCode: null,
    newlyCreated: true,
    expiredAt: null,
    directManagement: null,
    // These fields come last: in V8, spreading them first makes iteration over users about twenty times slower.
    ...EMPTY_PROFILE,
    ...attributes,
  };
}
