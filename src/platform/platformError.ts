import { AuthingError, type AuthingErrorKind } from "../errors/AuthingError";
import { type RequestLine, requestError } from "../errors/requestError";

/** What a `wx` function hands to its `fail` callback. */
export interface WxFailure {
  errMsg?: unknown;
  errno?: unknown;
}

/**
 * How `wx` words its failures, tried in this order and `errno` before text: base libraries below 2.24.0 give no
 * `errno`, and the texts differ between iOS, Android and DevTools.
 * https://developers.weixin.qq.com/miniprogram/dev/framework/usability/PublicErrno.html
 */
const REASONS: [kind: AuthingErrorKind, errno: number[], text: RegExp, message: string][] = [
  ["timeout", [5], /time.?out|timed.out|超时/i, "请求超时，请稍后重试"],
  ["domain", [600002], /domain list|合法域名/i, ""],
  ["interrupted", [600003], /interrupted/i, "小程序已进入后台，请求中断，请重试"],
  ["privacy", [104, 112], /privacy/i, "用户未同意隐私协议，或管理后台的《用户隐私保护指引》没有声明此接口"],
  ["cancelled", [], /cancel|user deny/i, "用户已取消"],
  ["aborted", [], /abort/i, "请求已中止"],
];

const NETWORK: (typeof REASONS)[0] = ["network", [], /^/, "网络异常，请检查网络后重试"];
const PLATFORM: (typeof REASONS)[0] = ["platform", [], /^/, "微信接口调用失败"];

/** The error for what `wx[api]` reported; `request` is given when it was making one. */
export function platformError(api: string, failure: WxFailure = {}, request?: RequestLine): AuthingError {
  const { errMsg, errno } = failure;
  const [kind, , , message] =
    REASONS.filter(([, numbers]) => numbers.indexOf(errno as number) >= 0)[0] ||
    REASONS.filter(([, , text]) => text.test(String(errMsg)))[0] ||
    (request ? NETWORK : PLATFORM);
  const details = { cause: { errMsg, errno } };
  if (!request) return new AuthingError(kind, `${message}（wx.${api}）`, details);
  const domain = /^\w+:\/\/[^/]+/.exec(request.url);
  const text = kind === "domain" ? `请在小程序管理后台的 ${api} 合法域名中添加 ${domain}` : message;
  return requestError(kind, text, request, details);
}
