import { relative } from "node:path";
import { type FSWatcher, watch } from "chokidar";
import { isInside, type Project } from "../project/read-project";

/** Milliseconds to wait for further changes, because editors write a file in several steps. */
const QUIET = 80;

/** Folders and files whose changes don't affect the mini program, e.g. temporary files of editors. */
const IGNORED = /(^|[\\/])(node_modules|\.git|\.DS_Store|4913)([\\/]|$)|~$|\.sw[px]$|\.tmp$/;

/** Callbacks of `watchProject`. */
export interface WatchEvents {
  /** @param files changed files, relative to the project's folder */
  onChange(files: readonly string[]): void;
  onError(error: Error): void;
}

/**
 * Watches the mini program's folder and the project's settings.
 *
 * @param folder the project's folder
 * @returns a function that stops watching; resolves when changes are noticed
 */
export async function watchProject(
  folder: string,
  { appFolder, configFiles }: Project,
  { onChange, onError }: WatchEvents,
): Promise<() => Promise<void>> {
  let changed = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  // Watches the project's folder, and ignores everything outside the mini program's folder. Watching the mini program's
  // folder alone would not work, because a framework can delete and recreate it.
  const isWatched = (path: string) =>
    isInside(path, appFolder) ||
    configFiles.includes(path) ||
    (isInside(appFolder, path) && !IGNORED.test(relative(appFolder, path)));
  const watcher: FSWatcher = watch(folder, {
    ignored: (path) => !isWatched(path),
    ignoreInitial: true,
    // With `atomic`, chokidar would hold back each deletion for 100 ms, in addition to `QUIET`.
    atomic: false,
  });
  const report = () => {
    onChange([...changed]);
    changed = new Set();
  };
  watcher.on("all", (_event, path) => {
    changed.add(relative(folder, path));
    clearTimeout(timer);
    timer = setTimeout(report, QUIET);
  });
  watcher.on("error", (error) => onError(error as Error));
  await new Promise<void>((resolve) => watcher.once("ready", resolve));
  return () => {
    clearTimeout(timer);
    return watcher.close();
  };
}
