import { CallFailure } from "./call-failure";
import { promisified } from "./outcome";
import type { Picture } from "./picture";
import type { TempFiles } from "./temp-files";

/** Asks the user for a picture; returns `undefined` if the user cancels. */
export type ChoosePicture = () => Picture | undefined | Promise<Picture | undefined>;

/** Creates the APIs of `wx` that choose a picture; they return one picture per call. */
export function createMedia(files: TempFiles, choosePicture: ChoosePicture) {
  const choose = async () => {
    const picture = await choosePicture();
    if (!picture) {
      throw new CallFailure("cancel");
    }
    return { ...picture, path: files.add(picture.content, picture.extension), size: picture.content.length };
  };
  return {
    chooseMedia: promisified("chooseMedia", async () => {
      const { path: tempFilePath, size, width, height } = await choose();
      return { type: "image", tempFiles: [{ tempFilePath, size, fileType: "image", width, height }] };
    }),
    chooseImage: promisified("chooseImage", async () => {
      const { path, size } = await choose();
      return { tempFilePaths: [path], tempFiles: [{ path, size }] };
    }),
  };
}
