import { createError } from "../errors/create-error";
import { messages } from "../messages";
import type { Platform } from "../types/parts";
import { hostOf, isWechat, supports } from "./host";
import { invoke, unsupported } from "./invoke";
import { isSinglePage, singlePageError } from "./single-page";

/**
 * Returns a code from `wx.login`, which can be used once within five minutes. Rejects in single-page mode, and outside
 * WeChat, because the service accepts only WeChat's codes.
 *
 * @param timeout in milliseconds
 */
export function getLoginCode(platform: Platform | undefined, timeout: number): Promise<string> {
  if (isSinglePage(platform)) return Promise.reject(singlePageError());
  if (!isWechat()) return Promise.reject(unsupported("login", messages.onlyInWechat));
  return invoke<{ code?: string }>("login", { timeout }, { owner: hostOf(platform) }).then(({ code }) => {
    if (!code) throw createError("platform", messages.noLoginCode);
    return code;
  });
}

interface Scanned {
  result?: string;
  /** The result in Alipay, where older versions have no `result`. */
  code?: string;
}

/** Lets the user scan a QR code, and resolves with its text. */
export function scanQrCode(
  platform: Platform | undefined,
  { onlyFromCamera }: { onlyFromCamera: boolean },
): Promise<string> {
  // Alipay's function has another name.
  const api = supports(platform, "scan") && !supports(platform, "scanCode") ? "scan" : "scanCode";
  const options = { onlyFromCamera, scanType: ["qrCode"] };
  return invoke<Scanned>(api, options, { owner: hostOf(platform) }).then(({ code = "", result = code }) => result);
}

interface Chosen {
  /** Result of `wx.chooseMedia`. */
  tempFiles?: { tempFilePath?: string }[];
  /** Result of `wx.chooseImage`. */
  tempFilePaths?: string[];
  /** The same in Alipay, where older versions have no `tempFilePaths`. */
  apFilePaths?: string[];
}

/** Lets the user choose an image from the album or the camera. Resolves with its local path. */
export function chooseImage(platform: Platform | undefined): Promise<string> {
  const owner = hostOf(platform);
  // wx.chooseImage has been deprecated since base library 2.21.0; wx.chooseMedia has existed since 2.10.0.
  const chosen = supports(platform, "chooseMedia")
    ? invoke<Chosen>("chooseMedia", { count: 1, mediaType: ["image"] }, { owner })
    : invoke<Chosen>("chooseImage", { count: 1 }, { owner });
  return chosen.then(({ tempFiles = [], apFilePaths = [], tempFilePaths = apFilePaths }) => {
    const path = tempFilePaths[0] || (tempFiles[0] && tempFiles[0].tempFilePath);
    if (!path) throw createError("cancelled", messages.noImage);
    return path;
  });
}
