import { createPrivateKey, createPublicKey, type KeyObject } from "node:crypto";
import { z } from "zod";
import { CLIENT_AUTH_METHODS } from "../state/client";
import { faultSchema } from "../state/fault-schema";
import { IMAGE_TYPES } from "../state/image-type";
import { PASSWORD_KEY_BYTES } from "../state/password-hash";
import { FACTOR_TYPES } from "../state/second-factors";
import { SIGNING_KEY_BITS } from "../state/signing-key";
import { PROFILE_FIELDS } from "../state/user";
import { SESSION_KEY_BYTES } from "../state/wechat-encryption";

/*
 * Shapes of the records in a state file. Other fields are kept, but a missing field, or one of another type, would make
 * later requests fail.
 */
const text = z.string();
const optionalText = z.string().nullable();
const time = z.iso.datetime();
/** Latest time that a `Date` can represent, as Unix time in milliseconds. */
const LATEST = 8.64e15;
/** Unix time in seconds. */
const seconds = z
  .number()
  .min(0)
  .max(LATEST / 1000);
const milliseconds = z.number().min(0).max(LATEST);
/** Integer that GraphQL can return (GraphQL, section 3.5.1). */
const count = z.int32().min(0);
const flag = z.literal(true);

const privateKey = z.string().refine((pem) => isRsaKey(() => createPrivateKey(pem)), "not an RSA private key in PEM");
const publicKey = z.string().refine((pem) => isRsaKey(() => createPublicKey(pem)), "not an RSA public key in PEM");
const signingKey = privateKey.refine(
  (pem) => isRsaKey(() => createPrivateKey(pem), SIGNING_KEY_BITS),
  `the key must have at least ${SIGNING_KEY_BITS} bits`,
);

const phoneAddress = z.looseObject({ phone: text, countryCode: z.string().nullish() });
const emailAddress = z.looseObject({ email: text });
const factorSource = z.enum(["SELF", "APPLICATION"]);

const customData = z.array(
  z.looseObject({
    key: text,
    value: optionalText,
    label: optionalText,
    dataType: z.enum(["STRING", "NUMBER", "DATETIME", "BOOLEAN", "OBJECT", "SELECT"]),
  }),
);

const identity = z.looseObject({
  openid: optionalText,
  userIdInIdp: optionalText,
  userInfoInIdp: optionalText,
  userId: text,
  connectionId: text,
  isSocial: z.boolean(),
  provider: text,
  userPoolId: text,
  refreshToken: optionalText,
  accessToken: optionalText,
  type: text,
  extIdpId: text,
});

const user = z.looseObject({
  ...Object.fromEntries(PROFILE_FIELDS.map((field) => [field, optionalText])),
  id: text,
  arn: text,
  userPoolId: text,
  status: z.enum(["Suspended", "Resigned", "Activated", "Archived"]),
  email: optionalText,
  emailVerified: z.boolean(),
  phone: optionalText,
  phoneVerified: z.boolean(),
  phoneCountryCode: optionalText,
  unionid: optionalText,
  openid: optionalText,
  identities: z.array(identity),
  registerSource: z.array(text),
  oauth: optionalText,
  loginsCount: count,
  lastLogin: optionalText,
  lastIP: optionalText,
  signedUp: time,
  blocked: z.boolean(),
  isDeleted: z.boolean(),
  createdAt: time,
  updatedAt: time,
  externalId: optionalText,
  customData,
  mainDepartmentId: optionalText,
  mainDepartmentCode: optionalText,
  newlyCreated: z.boolean(),
  expiredAt: optionalText,
  directManagement: optionalText,
});

const passwordHash = z.looseObject({
  salt: z.base64(),
  key: base64Of(PASSWORD_KEY_BYTES),
  securityLevel: z.literal([1, 2, 3]),
});

const directoryEntry = z.looseObject({
  username: text,
  email: optionalText,
  phone: optionalText,
  name: optionalText,
  password: passwordHash,
});

const role = z.looseObject({
  id: text,
  code: text,
  namespace: text,
  arn: text,
  description: optionalText,
  isSystem: z.boolean(),
  createdAt: time,
  updatedAt: time,
  get parent() {
    return role.nullable();
  },
});

/** Schemas of the records, by collection. */
export const recordSchemas: Readonly<Record<string, z.ZodType>> = {
  users: user,
  passwords: passwordHash,
  sessions: z.looseObject({
    id: text,
    userId: text,
    appId: text.optional(),
    token: text,
    issuedAt: seconds,
    expiresAt: seconds,
  }),
  tokenSecret: text.min(1),
  encryptionKey: privateKey,
  signingKey,
  retiredSigningKeys: z.looseObject({ publicKey, expiresAt: milliseconds }),
  clients: z.looseObject({
    id: text,
    secret: optionalText,
    tokenEndpointAuthMethod: z.enum(CLIENT_AUTH_METHODS).nullable(),
    redirectUris: z.array(text),
    idTokenAlgorithm: z.enum(["RS256", "HS256"]),
    rotatesRefreshTokens: z.boolean().nullable(),
  }),
  grants: z.looseObject({
    id: text,
    protocol: z.enum(["oidc", "oauth"]),
    clientId: text,
    userId: optionalText,
    sessionId: optionalText,
    scope: text,
    nonce: optionalText,
    grantedAt: seconds,
    authenticatedAt: seconds,
    keepsRefreshToken: z.boolean(),
  }),
  authorizationCodes: z.looseObject({
    grantId: text,
    redirectUri: optionalText,
    challenge: z.looseObject({ method: z.enum(["plain", "S256"]), value: text }).nullable(),
    expiresAt: milliseconds,
    used: z.boolean(),
  }),
  grantedTokens: z.looseObject({
    id: text,
    kind: z.enum(["access", "refresh"]),
    grantId: text,
    scope: text,
    issuedAt: seconds,
    expiresAt: seconds,
    used: z.boolean(),
  }),
  casTickets: z.looseObject({
    ticket: text,
    appId: text,
    service: text,
    userId: text,
    isFromNewLogin: z.boolean(),
    authenticatedAt: time,
    expiresAt: milliseconds,
  }),
  qrCodes: z.looseObject({
    random: text,
    scene: text,
    api: z.enum(["v2", "v3"]),
    state: z.enum(["unscanned", "scanned", "confirmed", "cancelled", "failed"]),
    userId: optionalText,
    ticket: optionalText,
    ticketUsed: z.boolean(),
    failure: optionalText,
    customData,
    createdAt: milliseconds,
    expiresAt: milliseconds,
  }),
  qrCodeTickets: text,
  verificationCodes: z.looseObject({ code: text, expiresAt: milliseconds }),
  usedVerificationCodes: flag,
  failedLogins: count,
  captchas: z.looseObject({ id: text, code: text, expiresAt: milliseconds }),
  loginHistory: z.looseObject({
    userId: text,
    appId: text,
    loginAt: time,
    clientIp: text,
    success: z.boolean(),
    errorMessage: text.optional(),
    userAgent: text,
    loginMethod: text,
  }),
  accountDeletions: z.looseObject({ userId: text, expiresAt: milliseconds }),
  passwordResets: z.enum(["firstLogin", "forced"]),
  passwordResetTokens: z.looseObject({
    userId: text,
    reason: z.enum(["firstLogin", "forced"]),
    expiresAt: milliseconds,
  }),
  ldapEntries: directoryEntry,
  adEntries: directoryEntry,
  usedWechatCodes: flag,
  usedWechatPhoneCodes: flag,
  wechatPhoneCodes: z.looseObject({
    phone: z.looseObject({ countryCode: text, phoneNumber: text, purePhoneNumber: text }),
    expiresAt: milliseconds,
  }),
  phoneProofs: z.looseObject({ address: text, expiresAt: milliseconds }),
  wechatSessionKeys: base64Of(SESSION_KEY_BYTES),
  outbox: z.looseObject({
    kind: z.enum(["sms", "email"]),
    to: text,
    phoneCountryCode: optionalText,
    code: text,
    scene: text.optional(),
    sentAt: time,
  }),
  uploads: z.looseObject({
    key: text,
    mediaType: z.enum(IMAGE_TYPES.map(({ mediaType }) => mediaType)),
    content: z.base64(),
  }),
  userDefinedFields: z.looseObject({
    key: text,
    dataType: customData.element.shape.dataType,
    label: optionalText,
    options: z.array(text),
  }),
  roles: z.array(role),
  groups: z.array(
    z.looseObject({
      id: text,
      code: text,
      name: text,
      description: optionalText,
      createdAt: time,
      updatedAt: time,
    }),
  ),
  authorizedResources: z.array(
    z.looseObject({
      id: text,
      code: text,
      type: z.enum(["DATA", "API", "MENU", "UI", "BUTTON"]),
      namespace: text,
      actions: z.array(text).nullable(),
      apiIdentifier: optionalText,
    }),
  ),
  departments: z.looseObject({
    id: text,
    orgId: text,
    parentId: optionalText,
    name: text,
    code: optionalText,
    createdAt: time,
  }),
  departmentMemberships: z.array(z.looseObject({ departmentId: text, joinedAt: time })),
  allowedApplications: z.array(
    z.looseObject({
      id: text,
      name: text,
      description: optionalText,
      logo: optionalText,
      userPoolId: text,
      createdAt: time,
    }),
  ),
  tenants: z.array(z.looseObject({ id: text, name: text, joinAt: time })),
  principals: z.looseObject({
    id: text,
    principalType: z.enum(["P", "E"]),
    principalName: text,
    principalCode: text,
    authenticationTime: time,
    userId: text,
    userPoolId: text,
    createdAt: time,
    updatedAt: time,
  }),
  devices: z.looseObject({
    deviceId: text,
    deviceUniqueId: text,
    userId: optionalText,
    name: optionalText,
    type: optionalText,
    os: optionalText,
    createdAt: time,
    lastSeenAt: time,
    sessionIds: z.array(text),
  }),
  identityProviders: z.looseObject({
    identifier: text,
    protocol: z.enum(["oidc", "oauth", "saml", "cas", "azure-ad"]),
  }),
  socialConnections: z.looseObject({
    id: text,
    identifier: text,
    provider: text,
    name: text,
    allowsRegistration: z.boolean(),
  }),
  interactions: z.looseObject({ state: text, identifier: text, startedAt: time }),
  events: z.looseObject({
    name: text,
    data: text,
    source: optionalText,
    userId: optionalText,
    publishedAt: time,
  }),
  mfaRequired: flag,
  mfaTokens: z.looseObject({ userId: text, expiresAt: milliseconds }),
  totpAuthenticators: z.looseObject({
    id: text,
    userId: text,
    source: factorSource,
    secret: text.regex(/^[A-Z2-7]+=*$/, "not base32"),
    recoveryCode: text,
    enable: z.boolean(),
    createdAt: time,
    updatedAt: time,
    lastStep: z.number(),
  }),
  smsFactors: z.looseObject({ contact: phoneAddress, source: factorSource }),
  emailFactors: z.looseObject({ contact: emailAddress, source: factorSource }),
  enrollments: z.looseObject({
    userId: text,
    factorType: z.enum(FACTOR_TYPES),
    source: factorSource,
    contact: z.union([phoneAddress, emailAddress]).nullable(),
    expiresAt: milliseconds,
  }),
  faces: text,
  facesForApplication: flag,
  faults: faultSchema,
  warnings: text,
};

/** Names of the fields that repeat the key of a record, by collection. */
export const keyFields: Readonly<Record<string, string>> = {
  users: "id",
  sessions: "id",
  clients: "id",
  grants: "id",
  grantedTokens: "id",
  casTickets: "ticket",
  qrCodes: "random",
  captchas: "id",
  uploads: "key",
  departments: "id",
  devices: "deviceId",
};

function isRsaKey(read: () => KeyObject, minimumBits = 0): boolean {
  try {
    const { asymmetricKeyType, asymmetricKeyDetails } = read();
    return asymmetricKeyType === "rsa" && (asymmetricKeyDetails?.modulusLength ?? 0) >= minimumBits;
  } catch {
    return false;
  }
}

function base64Of(bytes: number) {
  return z.base64().refine((text) => Buffer.from(text, "base64").length === bytes, `must contain ${bytes} bytes`);
}
