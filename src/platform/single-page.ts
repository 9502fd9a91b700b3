import type { AuthingError } from "../errors/authing-error";
import { createError } from "../errors/create-error";
import { messages } from "../messages";
import type { Platform } from "../types/parts";
import { hostOf, isWechat, supports } from "./host";

/** Scene of a launch in single-page mode. */
const SINGLE_PAGE_SCENE = 1154;

/** Functions that report the mode. */
interface LaunchApi {
  getApiCategory(): string;
  getLaunchOptionsSync(): { scene?: unknown };
}

/**
 * Returns `true` in single-page mode, in which WeChat shows a page that a user has shared to Moments. This mode has no
 * WeChat sign-in: `wx.login` does not work, and the storage is separate.
 */
export function isSinglePage(platform: Platform | undefined): boolean {
  // Other hosts have other scenes.
  if (platform && !isWechat()) return false;
  const host = hostOf(platform) as LaunchApi;
  try {
    // HarmonyOS and older base libraries lack this function.
    if (supports(platform, "getApiCategory")) return host.getApiCategory() === "browseOnly";
    return supports(platform, "getLaunchOptionsSync") && host.getLaunchOptionsSync().scene === SINGLE_PAGE_SCENE;
  } catch {
    return false;
  }
}

/** Returns the error for a call that would need a sign-in in single-page mode. */
export function singlePageError(cause?: unknown): AuthingError {
  return createError("singlePage", messages.singlePage, { cause });
}
