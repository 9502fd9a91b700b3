import type { Content } from "./content";
import { uniqueId } from "./unique-id";

/** File part of a form. */
export interface FilePart {
  readonly name: string;
  readonly filename: string;
  readonly content: Uint8Array<ArrayBuffer>;
}

/** Encodes a form with one file as `multipart/form-data` (RFC 7578). */
export function encodeMultipart(
  fields: Record<string, unknown>,
  file: FilePart,
): { contentType: string; body: Content } {
  const boundary = `----emulator-${uniqueId()}`;
  const head = (disposition: string) => `--${boundary}\r\nContent-Disposition: form-data; ${disposition}\r\n`;
  const texts = Object.entries(fields).map(
    ([name, value]) => `${head(`name="${escapeName(name)}"`)}\r\n${String(value)}\r\n`,
  );
  const fileHead = head(`name="${escapeName(file.name)}"; filename="${escapeName(file.filename)}"`);
  return {
    contentType: `multipart/form-data; boundary=${boundary}`,
    body: [
      `${texts.join("")}${fileHead}Content-Type: application/octet-stream\r\n\r\n`,
      file.content,
      `\r\n--${boundary}--\r\n`,
    ],
  };
}

function escapeName(name: string): string {
  return name.replace(/[\r\n"]/g, encodeURIComponent);
}
