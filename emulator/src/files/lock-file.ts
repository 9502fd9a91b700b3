import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { explainFileFailure, FileError } from "./file-error";

const heldHere = new Set<string>();

/**
 * Locks a file for one emulator, with a `.lock` file next to it that contains the process ID. The lock of a process
 * that no longer runs is ignored.
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
  // In a container, an earlier process may have had the same ID as this one.
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
