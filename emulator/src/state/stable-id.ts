import { createHash } from "node:crypto";

/** Returns an ID in the service's format that is always the same for the same names. */
export function stableId(...names: readonly string[]): string {
  return createHash("sha256").update(JSON.stringify(names)).digest("hex").slice(0, 24);
}
