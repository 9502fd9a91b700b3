import { z } from "zod";
import type { Fault } from "./fault";

const LONGEST_LATENCY = 10 * 60 * 1000;

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
  .refine((fault) => EFFECTS.some((effect) => fault[effect] !== undefined && fault[effect] !== false), {
    error: `a fault needs an effect: ${EFFECTS.join(", ")}`,
  });
