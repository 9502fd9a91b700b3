import type { State } from "../state/state";
import { explainFileFailure } from "./file-error";
import type { StateFile } from "./state-file";

const PAUSE = 100;

/**
 * Keeps a file up to date from now on, with one write per tenth of a second at most.
 *
 * @returns what writes for the last time; rejects if that fails
 */
export function saveChanges({ changes, database }: State, file: StateFile): () => Promise<void> {
  let pause: NodeJS.Timeout | undefined;
  let writing = Promise.resolve();
  const report = (error: unknown) => {
    console.error(`${file.path}: not saved: ${explainFileFailure(error)}`);
  };
  const save = () => {
    pause = undefined;
    writing = writing.then(() => file.save(database)).catch(report);
  };
  const unsubscribe = changes.subscribe(() => {
    pause ??= setTimeout(save, PAUSE);
  });
  return async () => {
    unsubscribe();
    clearTimeout(pause);
    await writing;
    await file.save(database);
  };
}
