import type { Emulator, Fault as EmulatorFault } from "authing-emulator";
import type { FakeWx } from "authing-emulator/wx";
import type { AuthenticationClientOptions } from "../../src/index";

type WxOptions = {
  url: string;
  success(answer: unknown): void;
  fail(failure: unknown): void;
};

/** A way in which a request can fail, whatever was asked for. */
export interface Fault {
  name: string;
  /** Has all requests from now on fail. */
  begin(setup: { wx: FakeWx; emulator: Emulator }): void;
  /** Options of the client that the fault needs to show. */
  options?: AuthenticationClientOptions;
  /** Whether it says that the session is dead. */
  deadSession?: boolean;
  /** The `kind` of the error that comes of it; any of those that `onError` is told of by default. */
  kind?: string;
}

/** A fault of the platform, which a server cannot bring about. */
function platform(name: string, kind: string | undefined, strike: (options: WxOptions) => void): Fault {
  return { name, kind, begin: ({ wx }) => Object.assign(wx, { request: strike, uploadFile: strike }) };
}

/** A failure of the platform, with what iOS, Android and DevTools say. */
function failing(name: string, kind: string, failure: unknown): Fault {
  return platform(name, kind, ({ fail }) => fail(failure));
}

/** A fault of the server, or on the way to it and back. */
function served(name: string, kind: string | undefined, fault: EmulatorFault, atGraphql: EmulatorFault = fault): Fault {
  return {
    name,
    kind,
    begin({ emulator }) {
      emulator.faults.add({ ...atGraphql, path: "/graphql*", count: null });
      emulator.faults.add({ ...fault, count: null });
    },
  };
}

/** An answer that nobody can use. */
function answering(name: string, status: number, body: unknown, kind?: string): Fault {
  return served(name, kind, { status, body });
}

/** An answer under HTTP 200 that tells of a failure, in one form from REST and in another from GraphQL. */
function telling(name: string, kind: string | undefined, rest: object, graphql: object): Fault {
  return served(name, kind, { body: rest }, { body: graphql });
}

const HTML = "<html><body>Bad Gateway</body></html>";

/** Milliseconds that a client waits that is not answered; how long that really is makes no difference. */
const SHORT = 20;

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
  platform("the platform throws", "network", () => {
    throw new TypeError("broken");
  }),
  platform("failure and success at once", "timeout", ({ fail, success }) => {
    fail({ errMsg: "request:fail timeout" });
    fail({ errMsg: "request:fail abort" });
    success({ statusCode: 200, data: { code: 200, data: {} } });
  }),
  served("a connection that breaks", "network", { drop: true }),
  served("an answer that is lost", "network", { loseAnswer: true }),
  { ...served("a server that never answers", "timeout", { neverAnswer: true }), options: { timeout: SHORT } },
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
  telling(
    "a code that is no number",
    undefined,
    { statusCode: 499, apiCode: "x" },
    { errors: [{ message: { code: "x" } }] },
  ),
  telling("odd errors", undefined, { code: 499, message: ["odd"], data: {} }, { errors: ["odd"], data: {} }),
  telling(
    "a refusal",
    "service",
    { code: 1000, message: "系统繁忙", data: null },
    { errors: [{ message: { code: 1000, message: "系统繁忙", data: null } }], data: null },
  ),
  telling(
    "a refusal without words",
    "service",
    { code: 1000, data: null },
    { errors: [{ message: { code: 1000, data: null } }], data: null },
  ),
  telling(
    "a refusal of a newer endpoint",
    "service",
    { statusCode: 499, apiCode: 1, message: "refused", uniqueId: "r-1" },
    { errors: [{ message: { code: 499, message: "refused" } }] },
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
  platform("no answer in the success", "response", ({ success }) => success(undefined)),
  platform("no status", undefined, ({ url, success }) => {
    const data = { code: 200, data: {} };
    // wx.uploadFile gives answers as texts.
    success({ data: url.includes("/api/v2/upload") ? JSON.stringify(data) : data });
  }),
];
