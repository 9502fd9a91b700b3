import type { Selection } from "../graphql/operation";
import type { User } from "../types/User";
import { asConvertedUser, asObject } from "./readers";

const USER_FIELDS =
  "id arn userPoolId status username email emailVerified phone phoneVerified phoneCountryCode unionid openid nickname " +
  "registerSource photo password oauth token tokenExpiredAt loginsCount lastLogin lastIP signedUp blocked isDeleted " +
  "device browser company name givenName familyName middleName profile preferredUsername website gender birthdate " +
  "zoneinfo locale address formatted streetAddress locality region postalCode city province country createdAt " +
  "updatedAt externalId";

/** A user-defined value. */
export const USER_DEFINED_DATA = "key value dataType label";

/** A user's user-defined values. */
export const CUSTOM_DATA = ` customData{${USER_DEFINED_DATA}}`;

/** A user, with more fields than every call that returns one asks for. */
export function userWith(fields: string): Selection<User> {
  return { fields: USER_FIELDS + fields, read: asConvertedUser };
}

/** A user. */
export const USER = userWith("");

/** An object. */
export function objectOf(fields: string): Selection<any> {
  return { fields, read: asObject };
}

/** A confirmation. */
export const MESSAGE = objectOf("code message");
