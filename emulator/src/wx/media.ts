import { CallFailure } from "./call-failure";
import type { Picture } from "./picture";
import { recorded } from "./recorded";
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
    chooseMedia: recorded("chooseMedia", async (_option: object, answer: { tempFiles?: object[] } | undefined) => {
      if (answer?.tempFiles) {
        return { type: "image", tempFiles: answer.tempFiles };
      }
      const { path: tempFilePath, size, width, height } = await choose();
      return { type: "image", tempFiles: [{ tempFilePath, size, fileType: "image", width, height }] };
    }),
    chooseImage: recorded("chooseImage", async (_option: object, answer: { tempFilePaths?: string[] } | undefined) => {
      if (answer?.tempFilePaths) {
        return { tempFiles: answer.tempFilePaths.map((path) => ({ path, size: 0 })), ...answer };
      }
      const { path, size } = await choose();
      return { tempFilePaths: [path], tempFiles: [{ path, size }] };
    }),
  };
}
