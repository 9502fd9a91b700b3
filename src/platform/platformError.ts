import { AuthingError, type AuthingErrorKind } from "../errors/AuthingError";
import { type RequestLine, requestError } from "../errors/requestError";
import { isString } from "../types/guards";

/** What a `wx` function hands to its `fail` callback. */
export interface WxFailure {
  errMsg?: unknown;
  errno?: unknown;
}

type Reason = [kind: AuthingErrorKind, message: string, text: RegExp, ...errno: unknown[]];

/** What a request fails of for which `wx` gives no other reason. */
const NETWORK: Reason = ["network", "网络异常，请检查网络后重试", /network|net::|网络|互联网/i, 600000, 600001, 600004];

/**
 * How `wx` words its failures, tried in this order and `errno` before text: base libraries below 2.24.0 give no
 * `errno`, and the texts differ between iOS, Android and DevTools.
 * https://developers.weixin.qq.com/miniprogram/dev/framework/usability/PublicErrno.html
 */
const REASONS: Reason[] = [
  ["timeout", "请求超时，请稍后重试", /time.?out|timed.out|超时/i, 5],
  ["domain", "", /domain list|合法域名/i, 600002],
  ["interrupted", "小程序已进入后台，请求中断，请重试", /interrupted/i, 600003],
  ["privacy", "用户未同意隐私协议，或管理后台的《用户隐私保护指引》没有声明此接口", /privacy/i, 104, 112],
  ["cancelled", "用户已取消", /cancel|user deny/i],
  ["aborted", "请求已中止", /abort/i],
  NETWORK,
];

/** The error for what `wx[api]` reported; `request` is given when it was making one. */
export function platformError(api: string, failure?: WxFailure | null, request?: RequestLine): AuthingError {
  const { errMsg: told, errno } = failure || {};
  // The query of a URL can hold a token.
  const errMsg = isString(told) ? told.replace(/\?\S*/g, "") : told;
  const [kind, message] =
    REASONS.filter((reason) => reason.indexOf(errno, 3) > 0)[0] ||
    REASONS.filter((reason) => reason[2].test(errMsg as string))[0] ||
    (request ? NETWORK : ["platform", "微信接口调用失败"]);
  const details = { cause: { errMsg, errno } };
  if (!request) return new AuthingError(kind, `${message}（wx.${api}）`, details);
  const domain = /^\w+:\/\/[^/]+/.exec(request.url);
  const text = kind === "domain" ? `请在小程序管理后台的 ${api} 合法域名中添加 ${domain}` : message;
  return requestError(kind, text, request, details);
}
