import { createError } from "../errors/create-error";
import { messages } from "../messages";
import { invoke, supports } from "./invoke";
import { isSinglePage, singlePageError } from "./single-page";

/**
 * Returns a code from `wx.login`, which can be used once within five minutes. Rejects in single-page mode.
 *
 * @param timeout in milliseconds
 */
export function getLoginCode(timeout: number): Promise<string> {
  if (isSinglePage()) return Promise.reject(singlePageError());
  return invoke<{ code?: string }>("login", { timeout }).then(({ code }) => {
    if (!code) throw createError("platform", messages.noLoginCode);
    return code;
  });
}

/** Lets the user scan a QR code, and resolves with its text. */
export function scanQrCode({ onlyFromCamera }: { onlyFromCamera: boolean }): Promise<string> {
  const scanned = invoke<{ result?: string }>("scanCode", { onlyFromCamera, scanType: ["qrCode"] });
  return scanned.then(({ result = "" }) => result);
}

interface Chosen {
  /** Result of `wx.chooseMedia`. */
  tempFiles?: { tempFilePath?: string }[];
  /** Result of `wx.chooseImage`. */
  tempFilePaths?: string[];
}

/** Lets the user choose an image from the album or the camera. Resolves with its local path. */
export function chooseImage(): Promise<string> {
  // wx.chooseImage has been deprecated since base library 2.21.0; wx.chooseMedia has existed since 2.10.0.
  const chosen = supports("chooseMedia")
    ? invoke<Chosen>("chooseMedia", { count: 1, mediaType: ["image"] })
    : invoke<Chosen>("chooseImage", { count: 1 });
  return chosen.then(({ tempFiles = [], tempFilePaths = [] }) => {
    const path = tempFilePaths[0] || (tempFiles[0] && tempFiles[0].tempFilePath);
    if (!path) throw createError("cancelled", messages.noImage);
    return path;
  });
}
