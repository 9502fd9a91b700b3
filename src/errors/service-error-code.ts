// Generated from docs/error-codes.json by scripts/error-codes.mjs. `npm run docs` updates it.

/**
 * Business code of the service, or code of WeChat that the service passes on. The service can add codes at any time.
 *
 * - 1000: The system is busy.
 * - 1001: The caller is not allowed to do this.
 * - 1108: The username is taken.
 * - 1600: The steps after the sign-in are complete.
 * - 1635: A second factor is required, because the user has bound one.
 * - 1636: A second factor is required by the application.
 * - 1639: The user must set a password at the first sign-in. The old password is not needed.
 * - 1640: The identity must be bound to an existing account.
 * - 1641: The identity must be bound to an existing or a new account.
 * - 1642: The user must complete the profile.
 * - 1643: The account is locked, and the user can unlock it.
 * - 1644: The user must continue in the tenant portal.
 * - 1645: The user must complete the profile for the tenant.
 * - 1699: The sign-in was abandoned.
 * - 1700: No picture of the face arrived.
 * - 1701: The second picture of the face is missing.
 * - 1702: The pictures do not show the same face.
 * - 1703: Neither a phone number nor an email address is bound.
 * - 1704: The phone number must be verified.
 * - 1705: The email address must be verified.
 * - 1706: A face is already bound.
 * - 1707: The face recognition failed.
 * - 2000: A captcha is required, or the user's answer is wrong.
 * - 2001: The verification code is wrong.
 * - 2002: The user pool has used up its monthly sign-ins.
 * - 2003: The email address is malformed.
 * - 2004: The user does not exist.
 * - 2005: The account is locked.
 * - 2006: The password is wrong.
 * - 2010: The request contains no application ID.
 * - 2011: The application does not exist.
 * - 2016: The service cannot decrypt the password.
 * - 2018: The user is not allowed to change this field.
 * - 2019: Changing the password requires a verification.
 * - 2020: The request contains no token.
 * - 2021: The service cannot send the email because there is no template for it.
 * - 2023: The link that verifies the email address has expired.
 * - 2026: The user already exists.
 * - 2027: The account has no password, because the user registered through an identity provider.
 * - 2028: The phone number or email address is incorrect.
 * - 2029: The password is shorter than six characters.
 * - 2031: The application does not allow registration.
 * - 2032: Registration requires a password.
 * - 2034: The username is taken.
 * - 2035: The phone number belongs to another account.
 * - 2036: The user does not belong to this user pool.
 * - 2037: The old email address is not the current one.
 * - 2038: The old phone number is not the current one.
 * - 2042: The email address must be verified first.
 * - 2058: The user must replace the password. The old password is needed.
 * - 2061: The password is too weak or has leaked, and must be replaced.
 * - 2071: The password is too weak or has leaked, and must be replaced.
 * - 2080: The phone number is malformed.
 * - 2100: Registrations are too frequent.
 * - 2101: The request contains no application ID.
 * - 2200: The email address belongs to another account.
 * - 2201: The old password is missing.
 * - 2202: The data belongs to another user.
 * - 2203: The old password is wrong.
 * - 2204: The email address is malformed.
 * - 2206: The session has expired or was revoked.
 * - 2207: The token is invalid.
 * - 2213: The external account is already bound.
 * - 2217: The user would have no other way to sign in.
 * - 2218: The password cannot be changed because no email address is bound.
 * - 2219: No email address is bound.
 * - 2224: The user pool does not exist.
 * - 2225: `updateProfile` cannot change the email address.
 * - 2226: `updateProfile` cannot change the phone number.
 * - 2227: The current email address must be verified.
 * - 2228: The current phone number must be verified.
 * - 2229: The new email address is the current one.
 * - 2230: The new phone number is the current one.
 * - 2231: Parameters are missing, or no phone number is bound.
 * - 2300: The verification code has expired.
 * - 2333: The account or the password is wrong.
 * - 2401: The session of the mobile application does not exist.
 * - 2921: Several accounts match, and the user must choose one.
 * - 4021: The quota of the plan is used up.
 * - 4032: The invitation has expired.
 * - 4033: The invitation is invalid.
 * - 6001: The one-time password is wrong.
 * - 6002: The recovery code is wrong.
 * - 6003: The one-time password is missing.
 * - 6004: The recovery code is missing.
 * - 40029: The code from WeChat is invalid, expired, or from another mini program.
 * - 40163: The code from WeChat has already been used.
 * - 2120008: The user is suspended or belongs to no tenant.
 * - 2130010: The user is not allowed to sign in to this tenant.
 * - 2820002: The LDAP link is wrong.
 */
export type ServiceErrorCode =
  | 1000
  | 1001
  | 1108
  | 1600
  | 1635
  | 1636
  | 1639
  | 1640
  | 1641
  | 1642
  | 1643
  | 1644
  | 1645
  | 1699
  | 1700
  | 1701
  | 1702
  | 1703
  | 1704
  | 1705
  | 1706
  | 1707
  | 2000
  | 2001
  | 2002
  | 2003
  | 2004
  | 2005
  | 2006
  | 2010
  | 2011
  | 2016
  | 2018
  | 2019
  | 2020
  | 2021
  | 2023
  | 2026
  | 2027
  | 2028
  | 2029
  | 2031
  | 2032
  | 2034
  | 2035
  | 2036
  | 2037
  | 2038
  | 2042
  | 2058
  | 2061
  | 2071
  | 2080
  | 2100
  | 2101
  | 2200
  | 2201
  | 2202
  | 2203
  | 2204
  | 2206
  | 2207
  | 2213
  | 2217
  | 2218
  | 2219
  | 2224
  | 2225
  | 2226
  | 2227
  | 2228
  | 2229
  | 2230
  | 2231
  | 2300
  | 2333
  | 2401
  | 2921
  | 4021
  | 4032
  | 4033
  | 6001
  | 6002
  | 6003
  | 6004
  | 40029
  | 40163
  | 2120008
  | 2130010
  | 2820002
  | (number & Record<never, never>);
