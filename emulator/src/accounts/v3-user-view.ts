import { stableId } from "../state/stable-id";
import type { State } from "../state/state";
import type { CustomData, Identity, User } from "../state/user";

/** Parts of a user that the V3 API returns only on request. */
export interface V3UserParts {
  readonly withCustomData?: boolean;
  readonly withIdentities?: boolean;
  readonly withDepartmentIds?: boolean;
}

/** Returns a user as the V3 API shows it to the user. */
export function viewV3User(
  state: State,
  user: User,
  { withCustomData = false, withIdentities = false, withDepartmentIds = false }: V3UserParts = {},
) {
  return {
    userId: user.id,
    createdAt: user.createdAt,
    updatedAt: user.updatedAt,
    signedUp: user.signedUp,
    status: user.status,
    workStatus: "Active",
    externalId: user.externalId,
    email: user.email,
    emailVerified: user.emailVerified,
    phone: user.phone,
    phoneCountryCode: user.phoneCountryCode,
    phoneVerified: user.phoneVerified,
    username: user.username,
    name: user.name,
    nickname: user.nickname,
    photo: user.photo,
    gender: user.gender ?? "U",
    birthdate: user.birthdate,
    country: user.country,
    province: user.province,
    city: user.city,
    address: user.address,
    streetAddress: user.streetAddress,
    postalCode: user.postalCode,
    formatted: user.formatted,
    region: user.region,
    company: user.company,
    browser: user.browser,
    device: user.device,
    givenName: user.givenName,
    familyName: user.familyName,
    middleName: user.middleName,
    profile: user.profile,
    preferredUsername: user.preferredUsername,
    website: user.website,
    zoneinfo: user.zoneinfo,
    locale: user.locale,
    loginsCount: user.loginsCount,
    lastLogin: user.lastLogin,
    lastIp: user.lastIP,
    lastLoginApp: lastLoginApp(state, user),
    userSourceType: "register",
    registerSource: user.registerSource,
    mainDepartmentId: user.mainDepartmentId,
    passwordSecurityLevel: state.users.passwordSecurityLevel(user) ?? null,
    resetPasswordOnNextLogin: state.passwordResets.reasonOf(user) !== undefined,
    ...(withCustomData && { customData: viewCustomData(user) }),
    ...(withIdentities && { identities: user.identities.map((identity) => viewV3Identity(user, identity)) }),
    ...(withDepartmentIds && { departmentIds: state.departments.listOf(user).map(({ department }) => department.id) }),
  };
}

/** Returns the ID of a user's account at an identity provider. */
export function identityIdOf(user: User, { extIdpId, userIdInIdp }: Identity): string {
  return stableId("identity", user.id, extIdpId, userIdInIdp ?? "");
}

function viewV3Identity(user: User, identity: Identity) {
  const { extIdpId, provider, type, userIdInIdp, userInfoInIdp, accessToken, refreshToken, connectionId } = identity;
  return {
    identityId: identityIdOf(user, identity),
    extIdpId,
    provider,
    type,
    userIdInIdp,
    userInfoInIdp,
    accessToken,
    refreshToken,
    originConnIds: [connectionId],
  };
}

// Returns an object with the values by key. `setCustomData` stores the values as text.
function viewCustomData({ customData }: User): Record<string, unknown> {
  return Object.fromEntries(customData.map((item) => [item.key, parseValue(item)]));
}

function parseValue({ dataType, value }: CustomData): unknown {
  const isText = dataType === "STRING" || dataType === "SELECT" || dataType === "DATETIME";
  return isText || value === null ? value : JSON.parse(value);
}

function lastLoginApp({ sessions }: State, user: User): string | null {
  return sessions.list().findLast(({ userId }) => userId === user.id)?.appId ?? null;
}
