/**
 * Returns the host's API, `wx`; an empty object where there is none, e.g. in a browser, on a server or in a unit test. Callers
 * keep no reference, because a client may be created before the host is ready.
 */
export function host(): WechatMiniprogram.Wx {
  return (typeof wx !== "undefined" && wx) || ({} as WechatMiniprogram.Wx);
}
