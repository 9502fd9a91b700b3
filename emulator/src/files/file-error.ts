/** Error about a file that cannot be used; the message starts with the path of the file. */
export class FileError extends Error {
  override readonly name = "FileError";

  constructor(path: string, reason: string) {
    super(`${path}: ${reason}`);
  }
}

/** Returns a short description of a Node.js file error. */
export function explainFileFailure(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  const reasons: Record<string, string> = {
    EACCES: "permission denied",
    EISDIR: "is a directory",
    ENOENT: "no such file or directory",
    ENOTDIR: "part of the path is not a directory",
    EROFS: "read-only file system",
  };
  return reasons[code ?? ""] ?? message;
}
