import type { User } from "../state/user";

type Claims = Record<string, unknown>;

// Claims by scope (OpenID Connect Core, section 5.4). The service adds `username`.
const claimsByScope: Record<string, (user: User) => Claims> = {
  profile: (user) => ({
    name: user.name,
    family_name: user.familyName,
    given_name: user.givenName,
    middle_name: user.middleName,
    nickname: user.nickname,
    preferred_username: user.preferredUsername,
    profile: user.profile,
    picture: user.photo,
    website: user.website,
    gender: user.gender,
    birthdate: user.birthdate,
    zoneinfo: user.zoneinfo,
    locale: user.locale,
    updated_at: Math.floor(Date.parse(user.updatedAt) / 1000),
  }),
  email: (user) => (user.email ? { email: user.email, email_verified: user.emailVerified } : {}),
  phone: (user) => (user.phone ? { phone_number: phoneNumber(user), phone_number_verified: user.phoneVerified } : {}),
  address: (user) => {
    const address = withoutNulls({
      formatted: user.formatted ?? user.address,
      street_address: user.streetAddress,
      locality: user.locality,
      region: user.region,
      postal_code: user.postalCode,
      country: user.country,
    });
    return Object.keys(address).length > 0 ? { address } : {};
  },
  username: (user) => ({ username: user.username }),
};

/** Returns the claims about a user that a scope includes; omits claims without a value. */
export function claimsOf(user: User, scope: string): Claims {
  const claims = splitScope(scope).map((permission) =>
    Object.hasOwn(claimsByScope, permission) ? claimsByScope[permission]?.(user) : {},
  );
  return withoutNulls({ sub: user.id, ...Object.assign({}, ...claims) });
}

/** Returns the permissions in a scope, without duplicates. */
export function splitScope(scope: string): string[] {
  return [...new Set(scope.split(" ").filter((permission) => permission !== ""))];
}

function withoutNulls(claims: Claims): Claims {
  return Object.fromEntries(Object.entries(claims).filter(([, value]) => value !== null));
}

// Returns the phone number in E.164 format; omits the country code if it is unknown.
function phoneNumber({ phone, phoneCountryCode }: User): string {
  return `${phoneCountryCode ?? ""}${phone}`;
}
