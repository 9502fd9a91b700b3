import { isIP } from "node:net";
import { z } from "zod";
import type { EmulatorOptions } from "./emulator-options";
import type { Seed } from "./files/seed";
import { parseOrigin } from "./http/allowed-origins";
import { ANSWER_SHAPES } from "./state/answer-shape";
import { requireValid } from "./state/require-valid";

const DAY = 24 * 60 * 60;

/** Options with their defaults. */
type CompleteOptions = Required<Omit<EmulatorOptions, "dataFile">> & Pick<EmulatorOptions, "dataFile">;

// GraphQL returns the expiry of tokens as a 32-bit integer, which ends in 2038.
const LONGEST_LIFETIME = 3650 * DAY;

const origin = z.custom<string>(
  (value) => typeof value === "string" && parseOrigin(value) !== undefined,
  "must be an origin, e.g. https://app.example.com",
);

/** Checks of the options, and their defaults. */
export const optionsSchema = z.strictObject({
  port: integerFrom(0, 65_535).default(0),
  host: z.custom<string>(isHost, "must be an IP address or a hostname").default("127.0.0.1"),
  keyBits: integerFrom(1024, 8192).default(2048),
  tokenLifetime: integerFrom(1, LONGEST_LIFETIME).default(14 * DAY),
  answerShape: z
    .enum(ANSWER_SHAPES, `must be ${ANSWER_SHAPES.map((shape) => `"${shape}"`).join(" or ")}`)
    .default("older"),
  graphqlAcceptsAccessTokens: z.boolean("must be true or false").default(false),
  // A seed has separate checks, which report the location of a problem.
  seed: z.custom<Seed>().default({}),
  dataFile: z.string("must be the path of a file").min(1, "must be the path of a file").optional(),
  allowOrigins: z.array(origin, "must be a list of origins").readonly().default([]),
}) satisfies z.ZodType<CompleteOptions, EmulatorOptions>;

/** Returns the options with their defaults; throws a `TypeError` that names every invalid option. */
export function requireOptions(options: EmulatorOptions): CompleteOptions {
  return requireValid(optionsSchema, options, { caller: "startEmulator", root: "options", property: "option" });
}

function integerFrom(min: number, max: number) {
  const isValid = (value: unknown) => Number.isInteger(value) && Number(value) >= min && Number(value) <= max;
  return z.custom<number>(isValid, `must be an integer from ${min} to ${max}`);
}

function isHost(value: unknown): boolean {
  return typeof value === "string" && (isIP(value) !== 0 || /^[a-z\d][a-z\d.-]*$/i.test(value));
}
