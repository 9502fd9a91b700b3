/**
 * The host's API, `wx`; an empty object where there is none, as in a browser, on a server or in a unit test. Each use asks
 * anew, because a client may be made before the host is ready.
 */
export function host(): WechatMiniprogram.Wx {
  return (typeof wx !== "undefined" && wx) || ({} as WechatMiniprogram.Wx);
}
