import type { Emulator, Fault as EmulatorFault } from "authing-emulator";
import type { FakeWx } from "authing-emulator/wx";
import type { AuthenticationClientOptions } from "../../src/index";

type WxOptions = {
  url: string;
  success(response: unknown): void;
  fail(failure: unknown): void;
};

/** A way in which any request can fail. */
export interface Fault {
  name: string;
  /** Makes all subsequent requests fail. */
  begin(setup: { wx: FakeWx; emulator: Emulator }): void;
  /** Client options that make the fault occur. */
  options?: AuthenticationClientOptions;
  /** `true` if the response means that the session has ended. */
  deadSession?: boolean;
  /** Expected `kind` of the error; by default, any kind that `onError` receives. */
  kind?: string;
  /** `true` if `npm test` runs the fault on every method, because each method's reader has to detect it. */
  everyMethod?: boolean;
}

/** Returns a platform fault, which a server cannot cause. */
function wxFault(name: string, kind: string | undefined, fake: (options: WxOptions) => void): Fault {
  return { name, kind, begin: ({ wx }) => Object.assign(wx, { request: fake, uploadFile: fake }) };
}

/** Returns a fault in which the platform reports `failure`, as iOS, Android or WeChat DevTools do. */
function wxFailure(name: string, kind: string, failure: unknown): Fault {
  return wxFault(name, kind, ({ fail }) => fail(failure));
}

/** Returns a fault in the server or in the connection to it. */
function serverFault(
  name: string,
  kind: string | undefined,
  fault: EmulatorFault,
  atGraphql: EmulatorFault = fault,
): Fault {
  return {
    name,
    kind,
    begin({ emulator }) {
      emulator.faults.add({ ...atGraphql, path: "/graphql*", count: null });
      emulator.faults.add({ ...fault, count: null });
    },
  };
}

/** Returns a fault in which the response is unusable. */
function badResponse(name: string, status: number, body: unknown, kind?: string): Fault {
  return serverFault(name, kind, { status, body });
}

/** Returns a fault in which a response with status 200 contains an error, in different shapes for REST and GraphQL. */
function errorResponse(name: string, kind: string | undefined, rest: object, graphql: object): Fault {
  return serverFault(name, kind, { body: rest }, { body: graphql });
}

const HTML = "<html><body>Bad Gateway</body></html>";

/** Timeout in milliseconds for a server that never responds. Any short value works. */
const SHORT = 20;

/** Kinds of calls that take different paths through the pipeline. `npm test` runs all faults on one method of each. */
export const kinds = [
  "GraphQL query",
  "GraphQL mutation",
  "input mutation",
  "REST GET",
  "REST POST",
  "protocol form",
  "upload",
  "picture",
  "event service",
  "silent sign-in",
  "token refresh",
  "sign-out",
  "result on failure",
] as const;

/** Faults that every method must handle. */
export const faults: Fault[] = [
  wxFailure("a timeout", "timeout", { errMsg: "request:fail timeout", errno: 5 }),
  wxFailure("a missing network", "network", { errMsg: "request:fail -1009:似乎已断开与互联网的连接。" }),
  wxFailure("a DNS failure", "network", {
    errMsg: "request:fail errcode:-105 net::ERR_NAME_NOT_RESOLVED",
    errno: 600001,
  }),
  wxFailure("an interruption in the background", "interrupted", { errMsg: "request:fail interrupted", errno: 600003 }),
  wxFailure("an aborted request", "aborted", { errMsg: "request:fail abort" }),
  wxFailure("a forbidden domain", "domain", { errMsg: "request:fail url not in domain list", errno: 600002 }),
  wxFailure("a failure without an errMsg", "network", {}),
  wxFailure("an undefined failure", "network", undefined),
  wxFault("an exception from the platform", "network", () => {
    throw new TypeError("broken");
  }),
  wxFault("a failure followed by a success", "timeout", ({ fail, success }) => {
    fail({ errMsg: "request:fail timeout" });
    fail({ errMsg: "request:fail abort" });
    success({ statusCode: 200, data: { code: 200, data: {} } });
  }),
  serverFault("a broken connection", "network", { drop: true }),
  serverFault("a lost response", "network", { loseAnswer: true }),
  { ...serverFault("a server that never responds", "timeout", { neverAnswer: true }), options: { timeout: SHORT } },
  badResponse("404 with HTML", 404, HTML, "http"),
  badResponse("413 without a body", 413, "", "http"),
  badResponse("500 with HTML", 500, HTML, "http"),
  badResponse("502 with HTML", 502, HTML, "http"),
  badResponse("503 with null", 503, null, "http"),
  {
    ...badResponse("401 from a newer endpoint", 401, { statusCode: 401, message: "Unauthorized" }, "http"),
    deadSession: true,
  },
  badResponse("429 from a gateway", 429, { code: 429, message: "Too Many Requests" }, "service"),
  badResponse("an array with status 500", 500, [], "http"),
  errorResponse(
    "a code that is not a number",
    undefined,
    { statusCode: 499, apiCode: "x" },
    { errors: [{ message: { code: "x" } }] },
  ),
  errorResponse(
    "malformed errors",
    undefined,
    { code: 499, message: ["odd"], data: {} },
    { errors: ["odd"], data: {} },
  ),
  errorResponse(
    "an error from the service",
    "service",
    { code: 1000, message: "系统繁忙", data: null },
    { errors: [{ message: { code: 1000, message: "系统繁忙", data: null } }], data: null },
  ),
  errorResponse(
    "an error without a message",
    "service",
    { code: 1000, data: null },
    { errors: [{ message: { code: 1000, data: null } }], data: null },
  ),
  errorResponse(
    "an error from a newer endpoint",
    "service",
    { statusCode: 499, apiCode: 1, message: "refused", uniqueId: "r-1" },
    { errors: [{ message: { code: 499, message: "refused" } }] },
  ),
];

/** Responses with status 200 but no usable data. A method that needs no data treats them as success. */
export const uselessResponses: Fault[] = [
  badResponse("HTML with status 200", 200, HTML, "response"),
  badResponse("an empty body", 200, "", "response"),
  { ...badResponse("null", 200, null, "response"), everyMethod: true },
  badResponse("truncated JSON", 200, '{"code":200,"data":{"id":"u', "response"),
  badResponse("an array", 200, [1, 2], "response"),
  badResponse("a number", 200, 5, "response"),
  badResponse("true", 200, true, "response"),
  wxFault("a success without a response", "response", ({ success }) => success(undefined)),
  wxFault("a response without a status", undefined, ({ url, success }) => {
    const data = { code: 200, data: {} };
    // wx.uploadFile passes the body as a string.
    success({ data: url.includes("/api/v2/upload") ? JSON.stringify(data) : data });
  }),
];
