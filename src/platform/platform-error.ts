import type { AuthingError, AuthingErrorKind } from "../errors/authing-error";
import { createError, type RequestLine } from "../errors/create-error";
import { type Message, messages } from "../messages";
import { asNumber } from "../types/values";
import { isWechat } from "./host";

/** Argument of the `fail` callback of a host's functions. */
export interface HostFailure {
  errMsg?: unknown;
  errno?: unknown;
  /** Error number in Baidu, and from WeChat's older functions, which provide no `errno`. */
  errCode?: unknown;
  /** Error number in Douyin. */
  errNo?: unknown;
  /** Error number in Alipay. */
  error?: unknown;
  /** Message in Alipay. */
  errorMessage?: unknown;
  /** Message of the JavaScript error that a framework's promise rejects with. */
  message?: unknown;
}

/** Maximum number of characters of a message that the patterns examine. Examining more would only cost time. */
const LONGEST_TEXT = 500;

/** A reason why a host's functions fail. */
interface Reason {
  kind: AuthingErrorKind;
  /** Error numbers in WeChat's error table. */
  errnos: unknown[];
  /** Matches the messages of iOS, Android and DevTools. Base libraries before 2.24.0 provide no error number. */
  text: RegExp;
  /** Message for the user. */
  message: Message;
}

/** WeChat did not send the request, because too many were in flight. */
const CROWDED: Reason = {
  kind: "platform",
  errnos: [600007],
  text: /exceed max/i,
  message: messages.tooManyRequests,
};

/** Default reason for requests, e.g. for most error numbers from 602000 to 602108. */
const NETWORK: Reason = {
  kind: "network",
  errnos: [108, 109, 600000, 600001, 600004, 600006],
  text: /net(work|::)|internet|roaming|connect|host|\bDNS\b|\bssl\b|broken pipe|end of stream|ECONN|[网網]|[连連]接|[连連][线線]|主机名|证书|憑證/i,
  message: messages.network,
};

const TIMEOUT: Reason = {
  kind: "timeout",
  errnos: [5, 602105],
  text: /time.?out|timed.out|超时|逾時/i,
  message: messages.timeout,
};

const DOMAIN: Reason = {
  kind: "domain",
  errnos: [600002],
  text: /domain list|合法域名/i,
  // For a request, `platformError` uses a message that names the domain.
  message: messages.platform,
};

const CANCELLED: Reason = {
  kind: "cancelled",
  errnos: [1, 103, 104],
  text: /cancel|(user|auth) (authorize )?den|取消|拒绝授权/i,
  message: messages.cancelled,
};

const UNREADABLE: Reason = {
  kind: "response",
  errnos: [600008, 602302],
  text: /redirect|utf-?8/i,
  message: messages.unreadableResponse,
};

/** Default reason for other functions. */
const OTHER: Reason = { kind: "platform", errnos: [], text: /^/, message: messages.platform };

/**
 * Reasons in WeChat's error table that concern the SDK, in order of precedence. If an error number has two meanings,
 * the message decides. https://developers.weixin.qq.com/miniprogram/dev/framework/usability/PublicErrno.html
 */
const REASONS: Reason[] = [
  TIMEOUT,
  DOMAIN,
  {
    kind: "interrupted",
    errnos: [600003],
    text: /interrupted/i,
    message: messages.interrupted,
  },
  {
    kind: "privacy",
    errnos: [104, 112],
    text: /privacy/i,
    message: messages.privacy,
  },
  CANCELLED,
  {
    kind: "aborted",
    errnos: [1],
    // Not Android's "Software caused connection abort", which is a network failure.
    text: /fail:? ?abort/i,
    message: messages.aborted,
  },
  {
    kind: "unsupported",
    errnos: [100],
    text: /not support/i,
    message: messages.unsupported,
  },
  {
    kind: "platform",
    errnos: [1300002, 1300013, 1300014, 1301000],
    text: /no such file|ENOENT|file.{0,40}(not.found|exist)|文件不存在/i,
    message: messages.fileNotFound,
  },
  {
    kind: "quota",
    errnos: [1400001],
    // WeChat documents only the number. This pattern matches nothing.
    text: /(?!)/,
    message: messages.quota,
  },
  CROWDED,
  {
    kind: "platform",
    errnos: [600005, 600009, 600010, 600011, 602300],
    text: /(invalid|illegal).(url|method|header|data)|url.{0,20}invalid|parameter error|url_scheme/i,
    message: messages.invalidRequest,
  },
  UNREADABLE,
  NETWORK,
];

/**
 * Reasons for Alipay's error numbers, by function. A number counts only if the message matches no pattern.
 * https://opendocs.alipay.com/mini/api/owycmh
 */
const ALIPAY_REASONS: Record<string, Record<number, Reason>> = {
  request: { 4: DOMAIN, 11: DOMAIN, 13: TIMEOUT, 14: UNREADABLE },
  uploadFile: { 4: DOMAIN, 13: TIMEOUT },
  chooseImage: { 11: CANCELLED },
};

/**
 * Returns a message for the host that the app runs in. Outside WeChat, a message must not tell the user to update
 * WeChat.
 */
export function messageHere(message: Message): Message {
  if (isWechat()) return message;
  if (message === messages.unsupported) return messages.unsupportedElsewhere;
  return message === messages.platform ? messages.platformElsewhere : message;
}

/**
 * Converts the failure of a host's function to an SDK error. The error names the request if the call sent one.
 */
export function platformError(api: string, failure?: HostFailure | null, request?: RequestLine): AuthingError {
  const { message: thrown, errorMessage = thrown, errMsg: reported = errorMessage } = failure || {};
  const { errCode, errno = errCode, errNo, error } = failure || {};
  // The query or the fragment of a URL may contain a token.
  const errMsg = typeof reported === "string" ? reported.slice(0, LONGEST_TEXT).replace(/[?#]\S*/g, "") : reported;
  const alipayReason = (ALIPAY_REASONS[api] || {})[asNumber(error) as number];
  const reason = reasonOf({ errMsg, errno }, { ofRequest: !!request, alipayReason });
  const { kind } = reason;
  const message = messageHere(reason.message);
  const cause = { errMsg, errno: [errno, errNo, error].filter((number) => number !== undefined)[0] };
  if (!request) return createError(kind, message, { cause });
  const { method, url } = request;
  const origin = /^\w+:\/\/[^/?#]+/.exec(url) || [url];
  return createError(
    kind,
    kind === "domain" ? messages.domain(api === "connectSocket" ? "socket" : api, origin[0]) : message,
    { method, url, cause },
  );
}

/**
 * Returns `true` if WeChat has not sent a request because too many were in flight. Such a request can always be
 * retried.
 */
export function isCrowded(error: AuthingError): boolean {
  return !!error.cause && reasonOf(error.cause, { ofRequest: true }) === CROWDED;
}

/** Returns the reason for a failure. Ignores the numbers of other hosts, because WeChat's table does not list them. */
function reasonOf(
  { errMsg, errno }: HostFailure,
  { ofRequest, alipayReason }: { ofRequest: boolean; alipayReason?: Reason | undefined },
): Reason {
  const number = (isWechat() ? asNumber(errno) : undefined) as number;
  const listed = REASONS.filter(({ errnos }) => errnos.indexOf(number) >= 0);
  // Network error numbers are vague, so the message may be more specific.
  const candidates = listed.length && listed[0] !== NETWORK ? listed : REASONS;
  // Error numbers from 600000 to 609999 are network failures. With any other error number, WeChat has not sent the
  // request.
  const fallback = ofRequest && !(number > 0 && Math.floor(number / 10000) !== 60) ? NETWORK : OTHER;
  const byText = candidates.filter(({ text }) => text.test(errMsg as string))[0];
  return byText || listed[0] || alipayReason || fallback;
}
