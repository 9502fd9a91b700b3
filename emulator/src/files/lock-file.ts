import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { explainFileFailure, FileError } from "./file-error";

const heldHere = new Set<string>();

/**
 * Locks a file, so that only one emulator uses it. A `.lock` file next to the locked file contains the process ID.
 * Ignores the lock of a process that no longer runs.
 *
 * @returns a function that releases the lock
 */
export function lockFile(path: string): () => void {
  const lock = `${path}.lock`;
  if (!create(lock, path)) {
    if (isHeld(lock)) {
      throw new FileError(path, `in use by another emulator (if not, delete ${lock})`);
    }
    rmSync(lock, { force: true });
    if (!create(lock, path)) {
      throw new FileError(path, "another emulator has just locked it");
    }
  }
  heldHere.add(lock);
  return () => {
    heldHere.delete(lock);
    rmSync(lock, { force: true });
  };
}

function create(lock: string, path: string): boolean {
  try {
    writeFileSync(lock, String(process.pid), { flag: "wx" });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") {
      return false;
    }
    throw new FileError(path, explainFileFailure(error));
  }
}

function isHeld(lock: string): boolean {
  const owner = Number(readFileSync(lock, "utf8"));
  // In a container, an earlier process may have had the same ID as this process, so `heldHere` decides whether this
  // process holds the lock.
  return owner === process.pid ? heldHere.has(lock) : isRunning(owner);
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
