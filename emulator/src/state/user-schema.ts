import { z } from "zod";
import { anyOf } from "../problems";
import { PROFILE_FIELDS, type Profile } from "./user";

/** Data types of user-defined fields. */
export const dataTypeSchema = z.enum(["STRING", "NUMBER", "DATETIME", "BOOLEAN", "OBJECT", "SELECT"]);

const text = z.string().nullable();
const time = z.iso.datetime();

const customDataSchema = z.array(
  z.strictObject({ key: z.string().min(1), value: text, label: text, dataType: dataTypeSchema }),
  "must be a list of { key, value, label, dataType }",
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

/** Fields that identify a user; a new user needs at least one of them. */
export const IDENTIFIERS = ["email", "phone", "username", "openid"] as const;

/** Message about a new user without an identifier. */
export const IDENTIFIER_NEEDED = `needs ${anyOf(IDENTIFIERS)}`;

/** User as passed to `create`: initial values of a user's fields, and the password. */
export const newUserSchema = z
  .strictObject({
    email: text,
    phone: text,
    username: text,
    openid: text,
    password: z.string(),
    ...profileSchema.omit({ username: true }).shape,
    status: z.enum(["Suspended", "Resigned", "Activated", "Archived"]),
    emailVerified: z.boolean(),
    phoneVerified: z.boolean(),
    phoneCountryCode: text,
    unionid: text,
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
  .partial()
  .refine((user) => IDENTIFIERS.some((field) => user[field]), IDENTIFIER_NEEDED);
