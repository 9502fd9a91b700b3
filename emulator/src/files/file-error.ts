/** Why a file cannot be used; the message begins with its path. */
export class FileError extends Error {
  override readonly name = "FileError";

  constructor(path: string, reason: string) {
    super(`${path}: ${reason}`);
  }
}

/** What Node says about a file, in few words. */
export function explainFileFailure(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  const reasons: Record<string, string> = {
    EACCES: "no permission",
    EISDIR: "it is a folder",
    ENOENT: "no such file or folder",
    ENOTDIR: "a part of the path is not a folder",
    EROFS: "the file system is read-only",
  };
  return reasons[code ?? ""] ?? message;
}
