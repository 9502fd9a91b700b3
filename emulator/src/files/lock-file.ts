import { randomUUID } from "node:crypto";
import { linkSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { explainFileFailure, FileError } from "./file-error";

const heldHere = new Set<string>();

/**
 * Locks a file, so that only one emulator uses it. A `.lock` file next to the locked file contains the process ID. Takes
 * over the lock of a process that no longer runs.
 *
 * @param path real path of the file: a path with links would have another lock
 * @returns a function that releases the lock
 */
export function lockFile(path: string): () => void {
  const lock = `${path}.lock`;
  try {
    if (!acquire(lock)) {
      throw new FileError(path, `in use by another emulator (if not, delete ${lock})`);
    }
  } catch (error) {
    throw error instanceof FileError ? error : new FileError(path, explainFileFailure(error));
  }
  return () => release(lock);
}

/** Acquires a lock; returns `false` if another emulator holds it, or is just acquiring it. */
function acquire(lock: string): boolean {
  if (create(lock)) {
    return true;
  }
  const guard = `${lock}.takeover`;
  // Only the emulator that holds the guard can remove an abandoned lock. Otherwise, a second emulator could remove the
  // lock that the first one has put in the place of the abandoned lock. An abandoned guard is taken over in the same way.
  if (stateOf(lock) === "held" || !acquire(guard)) {
    return false;
  }
  try {
    if (stateOf(lock) === "abandoned") {
      rmSync(lock);
    }
    return create(lock);
  } finally {
    release(guard);
  }
}

function release(lock: string): void {
  heldHere.delete(lock);
  rmSync(lock, { force: true });
}

/** Creates a lock together with its content, so that no other emulator can read an empty lock. */
function create(lock: string): boolean {
  const draft = `${lock}.${randomUUID()}`;
  writeFileSync(draft, String(process.pid), { flag: "wx" });
  try {
    linkSync(draft, lock);
    heldHere.add(lock);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") {
      return false;
    }
    throw error;
  } finally {
    rmSync(draft);
  }
}

function stateOf(lock: string): "free" | "held" | "abandoned" {
  let owner: number;
  try {
    owner = Number(readFileSync(lock, "utf8"));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") {
      return "free";
    }
    throw error;
  }
  // In a container, an earlier process may have had the same ID as this process, so `heldHere` decides whether this
  // process holds the lock.
  const isHeld = owner === process.pid ? heldHere.has(lock) : isRunning(owner);
  return isHeld ? "held" : "abandoned";
}

function isRunning(processId: number): boolean {
  if (!Number.isInteger(processId) || processId <= 0) {
    return false;
  }
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
