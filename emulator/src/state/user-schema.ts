import { z } from "zod";
import { PROFILE_FIELDS, type Profile } from "./user";

/** Data types of user-defined fields. */
export const dataTypeSchema = z.enum(["STRING", "NUMBER", "DATETIME", "BOOLEAN", "OBJECT", "SELECT"]);

const text = z.string().nullable();
const time = z.iso.datetime();

const customDataSchema = z.array(
  z.strictObject({ key: z.string().min(1), value: text, label: text, dataType: dataTypeSchema }),
  "customData must be a list of { key, value, label, dataType }",
);

const identitySchema = z.strictObject({
  openid: text,
  userIdInIdp: text,
  userInfoInIdp: text,
  userId: z.string(),
  connectionId: z.string(),
  isSocial: z.boolean(),
  provider: z.string(),
  userPoolId: z.string(),
  refreshToken: text,
  accessToken: text,
  type: z.string(),
  extIdpId: z.string(),
});

const profileSchema = z.object(
  Object.fromEntries(PROFILE_FIELDS.map((field) => [field, text])) as Record<keyof Profile, typeof text>,
);

/** Initial values of a user's fields, each of them optional. */
export const newUserSchema = z
  .strictObject({
    ...profileSchema.shape,
    status: z.enum(["Suspended", "Resigned", "Activated", "Archived"]),
    email: text,
    emailVerified: z.boolean(),
    phone: text,
    phoneVerified: z.boolean(),
    phoneCountryCode: text,
    unionid: text,
    openid: text,
    identities: z.array(identitySchema),
    registerSource: z.array(z.string()),
    oauth: text,
    loginsCount: z.int().min(0),
    lastLogin: time.nullable(),
    lastIP: text,
    signedUp: time,
    blocked: z.boolean(),
    isDeleted: z.boolean(),
    createdAt: time,
    updatedAt: time,
    externalId: text,
    customData: customDataSchema,
    mainDepartmentId: text,
    mainDepartmentCode: text,
    newlyCreated: z.boolean(),
    expiredAt: time.nullable(),
    directManagement: text,
  })
  .partial();
