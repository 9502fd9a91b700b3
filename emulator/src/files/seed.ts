import { z } from "zod";
import { describeIssue, PARSE_OPTIONS } from "../problems";
import { addressKey, isEmail } from "../state/address";
import type { ClientRegistration } from "../state/client";
import { clientSchema } from "../state/client-schema";
import { OPENID } from "../state/openid";
import type { Optional } from "../state/optional";
import { PROFILE_FIELDS, type Profile } from "../state/user";
import { IDENTIFIER_NEEDED, IDENTIFIERS } from "../state/user-schema";

/** Initial user of an emulator. */
export interface SeedUser extends Optional<Profile> {
  email?: string | undefined;
  emailVerified?: boolean | undefined;
  phone?: string | undefined;
  phoneVerified?: boolean | undefined;
  /** `+86` by default. */
  phoneCountryCode?: string | undefined;
  /** WeChat user who signs in as this user, with the `openid` option of `createWx` or a code `openid:NAME:anything`. */
  openid?: string | undefined;
  /** Password in plain text. */
  password?: string | undefined;
  blocked?: boolean | undefined;
  /** `true` if the application requires a second factor: sign-ins reject with code 1636. */
  mfaRequired?: boolean | undefined;
  /** Base32 secret of an authenticator app that the user has bound: sign-ins reject with code 1635. */
  totpSecret?: string | undefined;
}

/** Initial connection to a social identity provider. */
export interface SeedSocialConnection {
  identifier: string;
  /** Type of the connection; `wechat:miniprogram:default` by default. */
  provider?: string | undefined;
  /** The identifier by default. */
  name?: string | undefined;
  /** `false` if only existing users can sign in. */
  allowsRegistration?: boolean | undefined;
}

/** Initial data of an emulator, restored by a reset. */
export interface Seed {
  users?: SeedUser[] | undefined;
  /** By default, one connection to a WeChat mini program with the identifier `wechat-miniprogram`. */
  socialConnections?: SeedSocialConnection[] | undefined;
  /** Registered applications, in the format of `clients.register`. */
  clients?: ClientRegistration[] | undefined;
}

/** Problem in a seed. */
export interface SeedProblem {
  /** Location of the invalid value. */
  readonly path: readonly PropertyKey[];
  /** Description with the location, e.g. `users[1].email must be an email address, not 'bob'`. */
  readonly message: string;
}

/** Error about an invalid seed. */
export class SeedError extends Error {
  override readonly name = "SeedError";
}

const profileFields = Object.fromEntries(PROFILE_FIELDS.map((field) => [field, z.string().nullish()]));

const userSchema: z.ZodType<SeedUser> = z
  .strictObject({
    ...profileFields,
    username: z.string().min(1).optional(),
    openid: z.string().regex(OPENID, "must be an openid without colons").optional(),
    email: z.string().refine(isEmail, "must be an email address").optional(),
    emailVerified: z.boolean().optional(),
    phone: z
      .string()
      .regex(/^\d{3,20}$/, "must be a phone number in digits, without the country code")
      .optional(),
    phoneVerified: z.boolean().optional(),
    phoneCountryCode: z
      .string()
      .regex(/^\+\d{1,4}$/, "must be a country code, e.g. +86")
      .optional(),
    password: z.string().min(1).optional(),
    blocked: z.boolean().optional(),
    mfaRequired: z.boolean().optional(),
    totpSecret: z
      .string()
      .regex(/^[A-Z2-7]{16,128}$/, "must be a base32 secret of 16 to 128 letters A to Z and digits 2 to 7")
      .optional(),
  })
  .refine((user) => IDENTIFIERS.some((field) => user[field]), IDENTIFIER_NEEDED);

const connectionSchema: z.ZodType<SeedSocialConnection> = z.strictObject({
  identifier: z.string().min(1),
  provider: z.string().min(1).optional(),
  name: z.string().optional(),
  allowsRegistration: z.boolean().optional(),
});

const seedSchema: z.ZodType<unknown> = z.strictObject({
  users: z.array(userSchema).superRefine(rejectDuplicateUsers).optional(),
  socialConnections: z.array(connectionSchema).superRefine(rejectDuplicates("identifier", "connection")).optional(),
  clients: z.array(clientSchema).superRefine(rejectDuplicates("id", "application")).optional(),
});

/** Returns the first problem in a seed, if any. */
export function findSeedProblem(value: unknown): SeedProblem | undefined {
  const [issue] = seedSchema.safeParse(value, PARSE_OPTIONS).error?.issues ?? [];
  if (!issue) {
    return undefined;
  }
  const path = issue.code === "unrecognized_keys" ? [...issue.path, issue.keys[0] ?? ""] : issue.path;
  return { path, message: describeIssue(issue, { root: "", property: "field" }) };
}

/** Returns the value if it is a valid seed; throws a `SeedError` otherwise. */
export function requireSeed(value: unknown): Seed {
  const problem = findSeedProblem(value);
  if (problem) {
    throw new SeedError(`seed: ${problem.message}`);
  }
  return value as Seed;
}

function rejectDuplicateUsers(users: SeedUser[], context: z.RefinementCtx): void {
  const seen = new Set<string>();
  users.forEach(({ email, phone, phoneCountryCode, username, openid }, index) => {
    const claims = [
      ["email", email, email && addressKey({ email })],
      ["phone", phone, phone && addressKey({ phone, countryCode: phoneCountryCode })],
      ["username", username, username && `username ${username}`],
      ["openid", openid, openid && `openid ${openid}`],
    ] as const;
    for (const [field, value, key] of claims) {
      if (key && seen.has(key)) {
        context.addIssue({
          code: "custom",
          path: [index, field],
          message: `is a duplicate: another user already has "${value}"`,
        });
      }
      seen.add(key ?? "");
    }
  });
}

function rejectDuplicates<Field extends string>(field: Field, kind: string) {
  return (items: readonly Record<Field, string>[], context: z.RefinementCtx) => {
    const seen = new Set<string>();
    items.forEach(({ [field]: value }, index) => {
      if (seen.has(value)) {
        context.addIssue({
          code: "custom",
          path: [index, field],
          message: `is a duplicate: another ${kind} already has "${value}"`,
        });
      }
      seen.add(value);
    });
  };
}
