import { AuthingError } from "../errors/AuthingError";
import { isString } from "../types/guards";
import { invoke, supports } from "./invoke";

interface Chosen {
  /** Of `wx.chooseImage`. */
  tempFilePaths?: string[];
  /** Of `wx.chooseMedia`. */
  tempFiles?: { tempFilePath?: string }[];
}

/** Lets the user pick one image from the album or the camera, and resolves with its local path. */
export function chooseImage(): Promise<string> {
  // wx.chooseImage is deprecated since base library 2.21.0; wx.chooseMedia exists since 2.10.0.
  const api = supports("chooseMedia") ? "chooseMedia" : "chooseImage";
  return invoke<Chosen>(api, { count: 1, mediaType: ["image"] }).then((chosen) => {
    const file = (chosen.tempFilePaths || chosen.tempFiles || [])[0];
    const path = isString(file) ? file : file && file.tempFilePath;
    if (!path) throw new AuthingError("cancelled", "没有选择图片");
    return path;
  });
}
