import { watch } from "node:fs";

/** Milliseconds to wait for further changes, because editors write a file in several steps. */
const QUIET = 80;

const IGNORED = /(^|[\\/])(node_modules|\.git)([\\/]|$)|~$|\.swp$/;

/** Calls `onChange` after files in a folder change. Returns a function that stops watching. */
export function watchFolder(folder: string, onChange: () => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  const watcher = watch(folder, { recursive: true }, (_event, file) => {
    if (file && IGNORED.test(file)) {
      return;
    }
    clearTimeout(timer);
    timer = setTimeout(onChange, QUIET);
  });
  // Ignores errors: if a folder disappears while the watcher reads it, the next event triggers a rebuild.
  watcher.on("error", () => {});
  return () => {
    clearTimeout(timer);
    watcher.close();
  };
}
