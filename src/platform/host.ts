import type { Platform } from "../types/parts";

/**
 * Returns the API of the host: the `platform` option, `wx` without one, or an empty object if there is neither, e.g. in
 * a browser, on a server or in a unit test. Callers must not keep `wx`, because an app may create a client before the
 * host is ready.
 */
export function hostOf(platform: Platform | undefined): Platform {
  return platform || (typeof wx !== "undefined" && wx) || {};
}

/** Returns `true` if the host has the function. */
export function supports(platform: Platform | undefined, api: keyof Platform): boolean {
  return typeof hostOf(platform)[api] === "function";
}

/**
 * Returns `true` in WeChat, which is the only host with a global `wx.login`. The `platform` option cannot tell, because
 * Taro and uni-app have a `login` in other hosts as well. In a web page, `wx` may be WeChat's SDK for web pages.
 */
export function isWechat(): boolean {
  return typeof wx !== "undefined" && !!wx && typeof wx.login === "function";
}

/**
 * Returns `true` if the host is Alipay's own `my`, whose storage functions have other parameters. The objects
 * of Taro and uni-app have a `login` in Alipay.
 */
export function isAlipay({ getAuthCode, login }: Platform): boolean {
  return typeof getAuthCode === "function" && typeof login !== "function";
}
