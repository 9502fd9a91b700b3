import { watch } from "node:fs";

/** How long to wait for more changes, in milliseconds: editors write a file in several steps. */
const QUIET = 80;

const IGNORED = /(^|[\\/])(node_modules|\.git)([\\/]|$)|~$|\.swp$/;

/** Calls a function after files in a folder have changed; returns what ends it. */
export function watchFolder(folder: string, onChange: () => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  const watcher = watch(folder, { recursive: true }, (_event, file) => {
    if (file && IGNORED.test(file)) {
      return;
    }
    clearTimeout(timer);
    timer = setTimeout(onChange, QUIET);
  });
  // A folder that vanished while it was being read: the next event tells what is left.
  watcher.on("error", () => {});
  return () => {
    clearTimeout(timer);
    watcher.close();
  };
}
