/** Image type that can be uploaded. */
export interface ImageType {
  readonly extension: string;
  readonly mediaType: string;
}

const SIGNATURES: ReadonlyArray<readonly [hexStart: RegExp, type: ImageType]> = [
  [/^89504e470d0a1a0a/, { extension: "png", mediaType: "image/png" }],
  [/^ffd8ff/, { extension: "jpg", mediaType: "image/jpeg" }],
  [/^474946383[79]61/, { extension: "gif", mediaType: "image/gif" }],
  [/^52494646.{8}57454250/, { extension: "webp", mediaType: "image/webp" }],
];
/** Image types that can be uploaded. */
export const IMAGE_TYPES: readonly ImageType[] = SIGNATURES.map(([, type]) => type);
const LONGEST_SIGNATURE_BYTES = 12;

/** Detects the image type from the first bytes, because the client's file name and media type can be wrong. */
export function sniffImageType(content: Buffer): ImageType | undefined {
  const start = content.toString("hex", 0, LONGEST_SIGNATURE_BYTES);
  return SIGNATURES.find(([hexStart]) => hexStart.test(start))?.[1];
}
