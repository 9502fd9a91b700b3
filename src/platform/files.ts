import { createError } from "../errors/create-error";
import { messages } from "../messages";
import type { Platform } from "../types/parts";
import { hostOf } from "./host";
import { invoke } from "./invoke";

/** Milliseconds to wait for information about a file. The time is short, because the upload waits for it. */
const TIMEOUT = 2000;

/** Number of bytes that identify the format of an image. */
const SIGNATURE_LENGTH = 12;

/**
 * Matches the first bytes of an image, as hex digits: PNG, JPEG, GIF, BMP, both byte orders of TIFF, ICO, WebP, HEIF and
 * AVIF, and SVG with and without an XML declaration.
 */
const IMAGE =
  /^(89504e47|ffd8ff|47494638|424d|49492a00|4d4d002a|00000100|52494646.{8}57454250|.{8}66747970(6865|6d696631|6d736631|617669)|3c737667|3c3f786d6c)/;

/**
 * Checks a file before it is uploaded. Rejects if the file is larger than `maxBytes`, or is not an image. Resolves if
 * the host cannot read the file, because the upload then reports the reason.
 */
export function checkImage(
  platform: Platform | undefined,
  { filePath, maxBytes }: { filePath: string; maxBytes: number },
): Promise<void> {
  return ask<{ size?: unknown }>(platform, "getFileInfo", { filePath }).then(({ size }) => {
    if (typeof size !== "number") return undefined;
    if (size > maxBytes) throw createError("file", messages.fileTooLarge(describeSize(maxBytes)));
    if (!size) throw createError("file", messages.notAnImage);
    // Reading beyond the end of the file would fail.
    const length = Math.min(size, SIGNATURE_LENGTH);
    return ask<{ data?: ArrayBuffer }>(platform, "readFile", { filePath, position: 0, length }).then(({ data }) => {
      const start = data ? toHex(data) : "";
      if (start && !IMAGE.test(start)) throw createError("file", messages.notAnImage);
    });
  });
}

/**
 * Calls a function of the file system manager. Resolves with an empty object if the function fails or is missing, e.g.
 * in a plugin before base library 2.19.2.
 */
function ask<Result extends object>(
  platform: Platform | undefined,
  api: "getFileInfo" | "readFile",
  options: Record<string, unknown>,
): Promise<Partial<Result>> {
  return Promise.resolve()
    .then(() => {
      const host = hostOf(platform) as { getFileSystemManager(): object };
      return invoke<Result>(api, { ...options, timeout: TIMEOUT }, { owner: host.getFileSystemManager() });
    })
    .catch(() => ({}));
}

function toHex(data: ArrayBuffer): string {
  const bytes = new Uint8Array(data);
  let hex = "";
  for (let i = 0; i < bytes.length && i < SIGNATURE_LENGTH; i++) {
    const byte = bytes[i] as number;
    hex += (byte < 16 ? "0" : "") + byte.toString(16);
  }
  return hex;
}

/** Returns a size in the larger unit that fits, e.g. `5 MB`. */
function describeSize(bytes: number): string {
  const kilobytes = bytes / 1024;
  return kilobytes < 1024 ? `${Math.round(kilobytes)} KB` : `${Math.round(kilobytes / 102.4) / 10} MB`;
}
