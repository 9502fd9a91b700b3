/** What is asked of a user by every call that returns one. */
export const USER =
  "id arn userPoolId status username email emailVerified phone phoneVerified phoneCountryCode unionid openid nickname " +
  "registerSource photo password oauth token tokenExpiredAt loginsCount lastLogin lastIP signedUp blocked isDeleted " +
  "device browser company name givenName familyName middleName profile preferredUsername website gender birthdate " +
  "zoneinfo locale address formatted streetAddress locality region postalCode city province country createdAt " +
  "updatedAt externalId";

/** A user-defined value. */
export const USER_DEFINED_DATA = "key value dataType label";

/** A user's user-defined values. */
export const CUSTOM_DATA = ` customData{${USER_DEFINED_DATA}}`;

/** A user's accounts at external identity providers. */
export const IDENTITIES =
  " identities{openid userIdInIdp userId connectionId isSocial provider userPoolId type extIdpId}";

/** A confirmation. */
export const MESSAGE = "code message";
