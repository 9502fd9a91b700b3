import { refusal } from "./answering";

type WxOptions = {
  url: string;
  data?: { query?: string };
  success(answer: unknown): void;
  fail(failure: unknown): void;
};

/** A way in which a request can fail, whatever was asked for. */
export interface Fault {
  name: string;
  /** Fails one request. */
  strike(options: WxOptions): void;
  /** Whether it says that the session is dead. */
  deadSession?: boolean;
  /** The `kind` of the error that comes of it; any of those that `onError` is told of by default. */
  kind?: string;
}

/** A failure of the platform, with what iOS, Android and DevTools say. */
function failing(name: string, kind: string, failure: unknown): Fault {
  return { name, kind, strike: ({ fail }) => fail(failure) };
}

/** An answer that nobody can use; an upload's comes as text, as `wx.uploadFile` gives it. */
function answering(name: string, statusCode: number, body: unknown, kind?: string): Fault {
  return {
    name,
    kind,
    strike({ url, data, success }) {
      const path = data?.query ? "/graphql" : url;
      const value = typeof body === "function" ? body(path) : body;
      const isUpload = url.includes("/api/v2/upload");
      success({ statusCode, data: isUpload && typeof value !== "string" ? JSON.stringify(value) : value });
    },
  };
}

const HTML = "<html><body>Bad Gateway</body></html>";

/** Every way in which a call must be able to fail. */
export const faults: Fault[] = [
  failing("timeout", "timeout", { errMsg: "request:fail timeout", errno: 5 }),
  failing("no network", "network", { errMsg: "request:fail -1009:似乎已断开与互联网的连接。" }),
  failing("DNS failure", "network", { errMsg: "request:fail errcode:-105 net::ERR_NAME_NOT_RESOLVED", errno: 600001 }),
  failing("interrupted in the background", "interrupted", { errMsg: "request:fail interrupted", errno: 600003 }),
  failing("aborted", "aborted", { errMsg: "request:fail abort" }),
  failing("domain not allowed", "domain", { errMsg: "request:fail url not in domain list", errno: 600002 }),
  failing("a failure without words", "network", {}),
  failing("a failure of nothing", "network", undefined),
  {
    name: "the platform throws",
    kind: "network",
    strike() {
      throw new TypeError("broken");
    },
  },
  {
    name: "failure and success at once",
    kind: "timeout",
    strike({ fail, success }) {
      fail({ errMsg: "request:fail timeout" });
      fail({ errMsg: "request:fail abort" });
      success({ statusCode: 200, data: { code: 200, data: {} } });
    },
  },
  answering("404 with HTML", 404, HTML, "http"),
  answering("413 without a body", 413, "", "http"),
  answering("500 with HTML", 500, HTML, "http"),
  answering("502 with HTML", 502, HTML, "http"),
  answering("503 with null", 503, null, "http"),
  {
    ...answering("401 of a newer endpoint", 401, { statusCode: 401, message: "Unauthorized" }, "http"),
    deadSession: true,
  },
  answering("429 of a gateway", 429, { code: 429, message: "Too Many Requests" }, "service"),
  answering("an array under 500", 500, [], "http"),
  answering("a code that is no number", 200, (path: string) =>
    path === "/graphql" ? { errors: [{ message: { code: "x" } }] } : { statusCode: 499, apiCode: "x" },
  ),
  answering("odd errors", 200, (path: string) =>
    path === "/graphql" ? { errors: ["odd"], data: {} } : { code: 499, message: ["odd"], data: {} },
  ),
  answering("a refusal", 200, refusal(1000, "系统繁忙"), "service"),
  answering("a refusal without words", 200, refusal(1000, undefined as never), "service"),
  answering("a refusal of a newer endpoint", 200, (path: string) =>
    path === "/graphql"
      ? { errors: [{ message: { code: 499, message: "refused" } }] }
      : { statusCode: 499, apiCode: 1, message: "refused", uniqueId: "r-1" },
  ),
];

/** Answers under HTTP 200 that hold nothing to use; those who need no answer take them for success. */
export const uselessAnswers: Fault[] = [
  answering("HTML under 200", 200, HTML, "response"),
  answering("nothing", 200, "", "response"),
  answering("null", 200, null, "response"),
  answering("truncated JSON", 200, '{"code":200,"data":{"id":"u', "response"),
  answering("an array", 200, [1, 2], "response"),
  answering("a number", 200, 5, "response"),
  answering("true", 200, true, "response"),
  { name: "no answer in the success", kind: "response", strike: ({ success }) => success(undefined) },
  answering("no status", undefined as never, { code: 200, data: {} }),
];
