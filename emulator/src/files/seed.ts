import { z } from "zod";
import { addressKey, isEmail } from "../state/address";
import { PROFILE_FIELDS, type Profile } from "../state/user";

/** A user that an emulator begins with. */
export interface SeedUser extends Partial<Profile> {
  email?: string;
  emailVerified?: boolean;
  phone?: string;
  phoneVerified?: boolean;
  /** `+86` by default */
  phoneCountryCode?: string;
  /** in plain text */
  password?: string;
  blocked?: boolean;
  /** Whether the application demands a second factor: logins reject with 1636 */
  mfaRequired?: boolean;
  /** Secret in base32 of an authenticator app that the user has bound: logins reject with 1635 */
  totpSecret?: string;
}

/** What an emulator begins with, and goes back to at a reset. */
export interface Seed {
  users?: SeedUser[];
}

/** What is wrong with a seed, and where. */
export interface SeedProblem {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

/** Why a seed is refused. */
export class SeedError extends Error {
  override readonly name = "SeedError";
}

const profileFields = Object.fromEntries(PROFILE_FIELDS.map((field) => [field, z.string().nullish()]));

const userSchema: z.ZodType<SeedUser> = z
  .strictObject({
    ...profileFields,
    username: z.string().min(1).optional(),
    email: z.string().refine(isEmail, "not an e-mail address").optional(),
    emailVerified: z.boolean().optional(),
    phone: z
      .string()
      .regex(/^\d{3,20}$/, "not a phone number: digits only, without the country's code")
      .optional(),
    phoneVerified: z.boolean().optional(),
    phoneCountryCode: z
      .string()
      .regex(/^\+\d{1,4}$/, 'not the code of a country, such as "+86"')
      .optional(),
    password: z.string().min(1).optional(),
    blocked: z.boolean().optional(),
    mfaRequired: z.boolean().optional(),
    totpSecret: z
      .string()
      .regex(/^[A-Z2-7]{16,128}$/, "not a secret in base32: at least 16 letters A to Z and digits 2 to 7")
      .optional(),
  })
  .refine((user) => user.email || user.phone || user.username, "needs email, phone or username");

const seedSchema: z.ZodType<Seed> = z.strictObject({
  users: z.array(userSchema).superRefine(refuseDuplicates).optional(),
});

/** Finds the first thing that is wrong with a seed, if any is. */
export function findSeedProblem(value: unknown): SeedProblem | undefined {
  const [issue] = seedSchema.safeParse(value, { reportInput: false }).error?.issues ?? [];
  if (issue?.code === "unrecognized_keys") {
    const [key = ""] = issue.keys;
    return { path: [...issue.path, key], message: "unknown property" };
  }
  return issue;
}

/** Takes a value as a seed; throws SeedError if it is none. */
export function requireSeed(value: unknown): Seed {
  const problem = findSeedProblem(value);
  if (problem) {
    throw new SeedError(`seed: ${describeProblem(problem)}`);
  }
  return value as Seed;
}

/** Says where a problem is and what it is: `users[1].email: not an e-mail address`. */
export function describeProblem({ path, message }: SeedProblem): string {
  const steps = path.map((step) => (typeof step === "number" ? `[${step}]` : `.${String(step)}`));
  return [steps.join("").replace(/^\./, ""), message].filter(Boolean).join(": ");
}

function refuseDuplicates(users: SeedUser[], context: z.RefinementCtx): void {
  const seen = new Set<string>();
  users.forEach(({ email, phone, phoneCountryCode, username }, index) => {
    const claims = [
      ["email", email, email && addressKey({ email })],
      ["phone", phone, phone && addressKey({ phone, countryCode: phoneCountryCode })],
      ["username", username, username && `username ${username}`],
    ] as const;
    for (const [field, value, key] of claims) {
      if (key && seen.has(key)) {
        context.addIssue({ code: "custom", path: [index, field], message: `another user has "${value}" already` });
      }
      seen.add(key ?? "");
    }
  });
}
