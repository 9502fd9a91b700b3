/** Request body: a sequence of byte arrays and strings; strings are sent as UTF-8. */
export type Content = readonly (string | Uint8Array<ArrayBuffer>)[];

/** Returns the size of a request body in bytes. */
export function contentLength(content: Content): number {
  return content.reduce((sum, part) => sum + (typeof part === "string" ? utf8Length(part) : part.length), 0);
}

/** Returns the size of a string in UTF-8 bytes. */
export function utf8Length(text: string): number {
  let length = 0;
  for (const character of text) {
    const code = character.codePointAt(0) as number;
    length += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return length;
}
