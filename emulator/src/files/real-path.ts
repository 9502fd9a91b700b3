import { readlinkSync, realpathSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";

/** Returns the path of a file with links resolved. The file itself need not exist, but its folder must. */
export function realPathOf(path: string): string {
  try {
    return realpathSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") {
      throw error;
    }
  }
  const target = readLink(path);
  return target === undefined
    ? join(realpathSync(dirname(resolve(path))), basename(path))
    : realPathOf(resolve(dirname(path), target));
}

function readLink(path: string): string | undefined {
  try {
    return readlinkSync(path);
  } catch {
    return undefined;
  }
}
