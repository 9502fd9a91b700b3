import { printable } from "../printable";
import type { State } from "../state/state";
import { explainFileFailure } from "./file-error";
import type { StateFile } from "./state-file";

const PAUSE = 100;

/**
 * Saves the state to a file after each change, at most ten times per second.
 *
 * @returns a function that stops automatic saving and saves one last time; it rejects if the last save fails
 */
export function saveChanges({ changes, database }: State, file: StateFile): () => Promise<void> {
  let pause: NodeJS.Timeout | undefined;
  let writing = Promise.resolve();
  const report = (error: unknown) => {
    console.error(printable(`${file.path}: could not save: ${explainFileFailure(error)}`));
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
