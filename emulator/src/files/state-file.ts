import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { types } from "node:util";
import { z } from "zod";
import type { Database, Snapshot } from "../state/database";
import { explainFileFailure, FileError } from "./file-error";
import { lockFile } from "./lock-file";
import { realPathOf } from "./real-path";
import { keyFields, recordSchemas } from "./record-schemas";
import { clearCopy, replaceFile } from "./replace-file";

const VERSION = 1;

const contentSchema = z.strictObject({
  version: z.literal(VERSION),
  collections: z.record(z.string(), z.array(z.tuple([z.string(), z.unknown().refine((item) => item !== null)]))),
});

/** File with the whole state of an emulator; writes are atomic. */
export interface StateFile {
  readonly path: string;
  /** Loads the file into the database; does nothing if the file does not exist yet. */
  load(database: Database): void;
  /** Writes the database to the file if it has changed. */
  save(database: Database): Promise<void>;
  /** Unlocks the file for other emulators. */
  release(): void;
}

/**
 * Opens and locks a state file.
 *
 * @throws FileError if the file is in use, cannot be read or does not contain the state of an emulator; the file stays
 *   unchanged
 */
export async function openStateFile(givenPath: string): Promise<StateFile> {
  const path = requireRealPath(givenPath);
  const release = lockFile(path);
  try {
    await clearCopy(path);
    let text = await readIfThere(path);
    const snapshot = text === undefined ? undefined : parse(path, text);
    return {
      path,
      release,
      load(database) {
        const names = database.names();
        const foreign = Object.keys(snapshot ?? {}).find((name) => !names.includes(name));
        if (foreign !== undefined) {
          throw new FileError(path, `not a state file of this release: unknown collection "${foreign}"`);
        }
        if (snapshot) {
          database.load(snapshot);
        }
      },
      async save(database) {
        const current = JSON.stringify({ version: VERSION, collections: database.save() });
        if (current !== text) {
          await replaceFile(path, current);
          text = current;
        }
      },
    };
  } catch (error) {
    release();
    throw error;
  }
}

function requireRealPath(path: string): string {
  try {
    return realPathOf(path);
  } catch (error) {
    throw new FileError(resolve(path), explainFileFailure(error));
  }
}

async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") {
      return undefined;
    }
    throw new FileError(path, explainFileFailure(error));
  }
}

function parse(path: string, text: string): Snapshot {
  const content = contentSchema.safeParse(parseJson(path, text));
  if (!content.success) {
    const [issue] = content.error.issues;
    throw new FileError(
      path,
      `not a state file of the emulator: ${issue?.path.join(".") || "the file"}: ${issue?.message}`,
    );
  }
  const { collections } = content.data;
  for (const [name, entries] of Object.entries(collections)) {
    for (const [key, item] of entries) {
      const problem = findProblem(name, key, item);
      if (problem) {
        const place = [name, key, ...problem.path].join(".");
        throw new FileError(path, `not a state file of the emulator: collections.${place}: ${problem.message}`);
      }
    }
  }
  return collections;
}

/** Returns the first problem of a record; `undefined` if it has the shape of the collection's records. */
function findProblem(name: string, key: string, item: unknown): Pick<z.core.$ZodIssue, "path" | "message"> | undefined {
  const keyField = keyFields[name];
  if (keyField !== undefined && Object(item)[keyField] !== key) {
    return { path: [keyField], message: `must be the key "${key}"` };
  }
  try {
    return recordSchemas[name]?.safeParse(item, { reportInput: false }).error?.issues[0];
  } catch (error) {
    // The stack overflowed.
    if (types.isNativeError(error) && error.name === "RangeError") {
      return { path: [], message: "nested too deeply" };
    }
    throw error;
  }
}

function parseJson(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new FileError(path, `damaged state file, left unchanged: ${(error as Error).message}`);
  }
}
