import { promisified } from "./outcome";
import type { TempFiles } from "./temp-files";

// One pixel.
const PNG = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==",
  "base64",
);

/** Makes the choosing of a picture; the user always takes the same one. */
export function createMedia(files: TempFiles) {
  return {
    chooseMedia: promisified("chooseMedia", () => ({
      type: "image",
      tempFiles: [
        {
          tempFilePath: files.add(PNG, "png"),
          size: PNG.length,
          fileType: "image",
          width: 1,
          height: 1,
        },
      ],
    })),
    chooseImage: promisified("chooseImage", () => {
      const path = files.add(PNG, "png");
      return { tempFilePaths: [path], tempFiles: [{ path, size: PNG.length }] };
    }),
  };
}
