import { z } from "zod";
import { schema } from "../graphql/schema";
import { anyOf } from "../problems";
import type { Fault } from "./fault";

const LONGEST_LATENCY = 10 * 60 * 1000;

/** Fields of a fault that change what happens to a request. */
const EFFECTS = ["latency", "drop", "loseAnswer", "neverAnswer", "status", "body", "truncate"] as const;

/** Fault, which can come from a state file of another version. */
export const faultSchema: z.ZodType<Fault> = z
  .strictObject({
    path: z
      .string()
      .regex(/^(\/[^*]*\*?|\*)$/, "must start with /, and can end with *")
      .optional(),
    field: z.string().min(1).optional(),
    count: z.preprocess((count) => (count === Infinity ? null : count), z.int().min(1).nullable().optional()),
    probability: z.number().min(0).max(1).optional(),
    latency: z.number().min(0).max(LONGEST_LATENCY).optional(),
    drop: z.boolean().optional(),
    loseAnswer: z.boolean().optional(),
    neverAnswer: z.boolean().optional(),
    status: z.int().min(200).max(599).optional(),
    body: z.json().optional(),
    truncate: z.int().min(0).optional(),
  })
  .refine((fault) => effectsOf(fault).length > 0, {
    error: `needs an effect: ${anyOf(EFFECTS)}`,
  });

/** Fields of GraphQL's `Query` and `Mutation`. */
const ROOT_FIELDS = [schema.getQueryType(), schema.getMutationType()].flatMap((type) =>
  Object.keys(type?.getFields() ?? {}),
);

/** Fault as passed to `add`. */
export const newFaultSchema: z.ZodType<Fault> = faultSchema.superRefine(({ field }, context) => {
  if (field !== undefined && !ROOT_FIELDS.includes(field)) {
    const message = `must be a field of Query or Mutation, e.g. ${anyOf(fieldsLike(field))}`;
    context.addIssue({ code: "custom", path: ["field"], input: field, message });
  }
});

/** Returns the names of a fault's effects, e.g. `["latency", "status"]`. */
export function effectsOf(fault: Fault): string[] {
  return EFFECTS.filter((effect) => fault[effect] !== undefined && fault[effect] !== false);
}

/** Returns the fields whose names share the most words with a name; all fields if no field shares any. */
function fieldsLike(name: string): string[] {
  const words = wordsOf(name);
  const sharedWords = ROOT_FIELDS.map((field) => wordsOf(field).filter((word) => words.includes(word)).length);
  const most = Math.max(...sharedWords);
  return ROOT_FIELDS.filter((_field, index) => sharedWords[index] === most);
}

/** Splits a name into its words, e.g. `updateUser` into `update` and `user`. */
function wordsOf(name: string): string[] {
  return name.split(/(?=[A-Z])/).map((word) => word.toLowerCase());
}
