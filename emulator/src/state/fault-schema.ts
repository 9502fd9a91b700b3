import { z } from "zod";
import type { Fault } from "./fault";

const LONGEST_LATENCY = 10 * 60 * 1000;

/** Fields of a fault that change what happens to a request. */
const EFFECTS = ["latency", "drop", "loseAnswer", "neverAnswer", "status", "body", "truncate"] as const;

/** Fault as passed to `add`. */
export const faultSchema: z.ZodType<Fault> = z
  .strictObject({
    path: z
      .string()
      .regex(/^(\/[^*]*\*?|\*)$/, "path must start with /, and can end with *")
      .optional(),
    field: z.string().min(1).optional(),
    count: z.preprocess((count) => (count === Infinity ? null : count), z.int().positive().nullable().optional()),
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
    error: `a fault needs an effect: ${EFFECTS.join(", ")}`,
  });

/** Returns the names of a fault's effects, e.g. `["latency", "status"]`. */
export function effectsOf(fault: Fault): string[] {
  return EFFECTS.filter((effect) => fault[effect] !== undefined && fault[effect] !== false);
}
