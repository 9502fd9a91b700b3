import { AuthingError } from "../errors/AuthingError";
import { invoke, supports } from "./invoke";

interface Chosen {
  /** Of `wx.chooseMedia`. */
  tempFiles?: { tempFilePath?: string }[];
  /** Of `wx.chooseImage`. */
  tempFilePaths?: string[];
}

/** Lets the user pick one image from the album or the camera, and resolves with its local path. */
export function chooseImage(): Promise<string> {
  // wx.chooseImage is deprecated since base library 2.21.0; wx.chooseMedia exists since 2.10.0.
  const chosen = supports("chooseMedia")
    ? invoke<Chosen>("chooseMedia", { count: 1, mediaType: ["image"] })
    : invoke<Chosen>("chooseImage", { count: 1 });
  return chosen.then(({ tempFiles = [], tempFilePaths = [] }) => {
    const path = tempFilePaths[0] || (tempFiles[0] && tempFiles[0].tempFilePath);
    if (!path) throw new AuthingError("cancelled", "没有选择图片");
    return path;
  });
}
