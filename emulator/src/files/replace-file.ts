import { open, rename, rm } from "node:fs/promises";

const OWNER_ONLY = 0o600;

/**
 * Replaces the content of a file atomically: after a crash, the file has either the old or the new content. The caller
 * must hold the lock of the file.
 */
export async function replaceFile(path: string, content: string): Promise<void> {
  const copy = copyOf(path);
  await rm(copy, { force: true });
  // Only the owner can read the file, because it contains keys and tokens.
  const file = await open(copy, "wx", OWNER_ONLY);
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(copy, path);
}

/** Removes the copy that a process leaves if it is killed while it replaces the file. */
export async function clearCopy(path: string): Promise<void> {
  await rm(copyOf(path), { force: true });
}

function copyOf(path: string): string {
  return `${path}.saving`;
}
