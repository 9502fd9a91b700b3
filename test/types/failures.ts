import { AuthingError, type AuthingErrorDetails, type AuthingErrorKind, SESSION_ERROR_CODES } from "authing-wxapp-sdk";

/** Advice for each kind of error. The compiler reports a missing kind. */
const ADVICE: Record<AuthingErrorKind, string> = {
  service: "服务拒绝了请求",
  http: "服务异常",
  response: "无法识别服务的响应",
  timeout: "请求超时",
  network: "网络异常",
  interrupted: "小程序进入后台，请求已中断",
  aborted: "请求已取消",
  domain: "域名不在合法域名列表中",
  cancelled: "已取消",
  privacy: "请先同意隐私协议",
  quota: "请改用短信验证码登录",
  unsupported: "微信版本过低",
  platform: "微信拒绝了请求",
  file: "图片不符合要求",
  argument: "参数或选项出错",
  singlePage: "请前往小程序登录",
  unauthenticated: "请先登录",
  unrecognized: "这不是登录二维码",
  mismatch: "二维码属于其他应用",
  expired: "二维码已过期",
};

/** Handles numeric codes and kinds in one switch. */
export function advise(error: AuthingError): string {
  switch (error.code) {
    case 2006:
      return "密码不正确";
    case "network":
      return "没有网络";
  }
  if (typeof error.code === "number") return `${ADVICE[error.kind]}（${error.code.toFixed()}）`;
  return ADVICE[error.code];
}

/** Narrows a caught value from `unknown` to `AuthingError`. */
export function describe(caught: unknown): string {
  if (!(caught instanceof AuthingError)) return caught instanceof Error ? caught.message : String(caught);
  const texts: (string | undefined)[] = [caught.message, caught.method, caught.url, caught.requestId, caught.stack];
  const mfaToken: string = caught.code === 1635 || caught.code === 1636 ? caught.data.mfaToken : "";
  return [...texts, mfaToken, (caught.statusCode ?? 0).toFixed()].join(" ");
}

/** Checks that the kind narrows `code` and `data`. */
export function narrow(error: AuthingError): string {
  switch (error.kind) {
    case "service":
    case "http":
      return error.code === 1635 || error.code === 1636 ? error.data.mfaToken : error.code.toFixed();
    case "response": {
      const code: "response" = error.code;
      return code;
    }
    default: {
      const code: Exclude<AuthingErrorKind, "service" | "http" | "response"> = error.code;
      const data: null = error.data;
      return `${code} ${data}`;
    }
  }
}

/** MFA token from the data of an error that requires a second factor. */
export const mfaToken: string = ({} as Extract<AuthingError, { code: 1635 | 1636 }>).data.mfaToken;

/** Handles every member of a narrower type, so the switch needs no default. */
export function isRetryable(kind: Extract<AuthingErrorKind, "timeout" | "network" | "service">): boolean {
  switch (kind) {
    case "timeout":
    case "network":
      return true;
    case "service":
      return false;
  }
}

export function endsSession(error: AuthingError): boolean {
  return SESSION_ERROR_CODES.includes(error.code);
}

/** Details of an error that an app's own HTTP client creates. */
const details: AuthingErrorDetails = { code: 503, statusCode: 503, cause: { errMsg: "request:fail" } };
export const failure: Error = new AuthingError("http", "服务暂不可用", details);
