import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Returns the version of the emulator. */
export function readVersion(): string {
  return JSON.parse(readFileSync(join(__dirname, "..", "package.json"), "utf8")).version;
}
