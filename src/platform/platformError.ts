import { AuthingError, type AuthingErrorKind } from "../errors/AuthingError";

/** What a `wx` function hands to its `fail` callback. */
export interface WxFailure {
  errMsg?: unknown;
  errno?: unknown;
}

/** The request that a `wx` function was making, to be named in its error. */
export interface RequestLine {
  method: string;
  /** Without a query, which may hold a token. */
  url: string;
}

/**
 * How `wx` words its failures, tried in this order and `errno` before text: base libraries below 2.24.0 give no
 * `errno`, and the texts differ between iOS, Android and DevTools.
 * https://developers.weixin.qq.com/miniprogram/dev/framework/usability/PublicErrno.html
 */
const REASONS: { kind: AuthingErrorKind; errno: unknown[]; text: RegExp; message: string }[] = [
  { kind: "timeout", errno: [5], text: /time.?out|timed.out|超时/i, message: "请求超时，请稍后重试" },
  { kind: "domain", errno: [600002], text: /domain list|合法域名/i, message: "" },
  {
    kind: "interrupted",
    errno: [600003],
    text: /interrupted/i,
    message: "小程序已进入后台，请求中断，请重试",
  },
  {
    kind: "privacy",
    errno: [104, 112],
    text: /privacy/i,
    message: "用户未同意隐私协议，或管理后台的《用户隐私保护指引》没有声明此接口",
  },
  { kind: "cancelled", errno: [], text: /cancel|user deny/i, message: "用户已取消" },
  { kind: "aborted", errno: [], text: /abort/i, message: "请求已中止" },
];

const NETWORK = { kind: "network" as const, message: "网络异常，请检查网络后重试" };
const PLATFORM = { kind: "platform" as const, message: "微信接口调用失败" };

/** The error for what `wx[api]` reported; `request` is given when it was making one. */
export function platformError(api: string, failure: WxFailure | undefined, request?: RequestLine): AuthingError {
  const { errMsg, errno } = failure || {};
  const reason =
    REASONS.filter((known) => known.errno.indexOf(errno) >= 0)[0] ||
    REASONS.filter((known) => known.text.test(String(errMsg)))[0] ||
    (request ? NETWORK : PLATFORM);
  const message =
    reason.kind === "domain" && request
      ? `请在小程序管理后台的 ${api} 合法域名中添加 ${request.url.replace(/^(\w+:\/\/[^/]+).*/, "$1")}`
      : reason.message;
  return new AuthingError(reason.kind, `${message}（${request ? `${request.method} ${request.url}` : `wx.${api}`}）`, {
    method: request && request.method,
    url: request && request.url,
    cause: { errMsg, errno },
  });
}
