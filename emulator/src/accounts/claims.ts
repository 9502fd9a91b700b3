import type { State } from "../state/state";
import type { User } from "../state/user";
import { readCustomData } from "./custom-data";

type Claims = Record<string, unknown>;

/**
 * Claims by name. As in the service's responses, `null` stands for a claim without a value, and times are ISO 8601
 * strings.
 */
const claims: Record<string, (user: User, state: State) => unknown> = {
  name: (user) => user.name,
  family_name: (user) => user.familyName,
  given_name: (user) => user.givenName,
  middle_name: (user) => user.middleName,
  nickname: (user) => user.nickname,
  preferred_username: (user) => user.preferredUsername,
  profile: (user) => user.profile,
  picture: (user) => user.photo,
  website: (user) => user.website,
  // The service's value for an unknown gender.
  gender: (user) => user.gender ?? "U",
  birthdate: (user) => user.birthdate,
  zoneinfo: (user) => user.zoneinfo,
  locale: (user) => user.locale,
  updated_at: (user) => user.updatedAt,
  email: (user) => user.email,
  email_verified: (user) => user.emailVerified,
  phone_number: phoneNumber,
  phone_number_verified: (user) => user.phoneVerified,
  address: (user) => ({
    formatted: user.formatted ?? user.address,
    street_address: user.streetAddress,
    locality: user.locality,
    region: user.region,
    postal_code: user.postalCode,
    country: user.country,
  }),
  username: (user) => user.username,
  roles: (user, state) => state.roles.listOf(user),
  unionid: (user) => user.unionid,
  external_id: (user) => user.externalId,
  extended_fields: readCustomData,
};

// OpenID Connect Core, section 5.4. The scopes after the standard ones, from `username` on, are the service's own.
const claimsByScope: Record<string, readonly string[]> = {
  profile: [
    "name",
    "family_name",
    "given_name",
    "middle_name",
    "nickname",
    "preferred_username",
    "profile",
    "picture",
    "website",
    "gender",
    "birthdate",
    "zoneinfo",
    "locale",
    "updated_at",
  ],
  email: ["email", "email_verified"],
  phone: ["phone_number", "phone_number_verified"],
  address: ["address"],
  username: ["username"],
  roles: ["roles"],
  unionid: ["unionid"],
  external_id: ["external_id"],
  extended_fields: ["extended_fields"],
};

/** Names of the claims about users. */
export const USER_CLAIMS = ["sub", ...Object.keys(claims)];

/** Permissions that give access to claims about users. */
export const CLAIM_SCOPES = Object.keys(claimsByScope);

/** Returns the claims about a user that a scope includes. */
export function claimsOf(state: State, user: User, scope: string): Claims {
  const names = splitScope(scope).flatMap((permission) =>
    Object.hasOwn(claimsByScope, permission) ? (claimsByScope[permission] ?? []) : [],
  );
  return { sub: user.id, ...Object.fromEntries(names.map((name) => [name, claims[name]?.(user, state)])) };
}

/** Returns the permissions in a scope, without duplicates. */
export function splitScope(scope: string): string[] {
  return [...new Set(scope.split(" ").filter((permission) => permission !== ""))];
}

// Returns the phone number in E.164 format; omits the country code if it is unknown.
function phoneNumber({ phone, phoneCountryCode }: User): string | null {
  return phone && `${phoneCountryCode ?? ""}${phone}`;
}
