/** Picture that the user chose. */
export interface Picture {
  readonly content: Uint8Array;
  /** File name extension, e.g. `png`. */
  readonly extension: string;
  readonly width: number;
  readonly height: number;
}

const PNG = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==";

/** One-pixel PNG. */
export const onePixel: Picture = {
  content: Uint8Array.from(atob(PNG), (character) => character.charCodeAt(0)),
  extension: "png",
  width: 1,
  height: 1,
};
