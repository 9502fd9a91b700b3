/** What goes out: texts, which travel as UTF-8, and bytes, one after the other. */
export type Content = readonly (string | Uint8Array<ArrayBuffer>)[];

/** How many bytes it takes. */
export function contentLength(content: Content): number {
  return content.reduce((sum, part) => sum + (typeof part === "string" ? utf8Length(part) : part.length), 0);
}

/** How many bytes a text takes as UTF-8. */
export function utf8Length(text: string): number {
  let length = 0;
  for (const character of text) {
    const code = character.codePointAt(0) as number;
    length += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return length;
}
