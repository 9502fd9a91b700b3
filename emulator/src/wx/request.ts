import { Listeners } from "../listeners";
import { CallFailure, Errno } from "./call-failure";
import type { Content } from "./content";
import type { DomainList } from "./domain-list";
import type { Answer, AnswerHead, Outgoing, StartExchange } from "./exchange";
import { toSentHeader } from "./header";
import { type Callbacks, report } from "./outcome";

type RequestOption = Omit<WechatMiniprogram.RequestOption, keyof Callbacks> & Callbacks;

const METHODS = new Set(["OPTIONS", "GET", "HEAD", "POST", "PUT", "DELETE", "TRACE", "CONNECT"]);

/** Creates `wx.request`. */
export function createRequest(domains: DomainList, startExchange: StartExchange) {
  return (option: RequestOption): WechatMiniprogram.RequestTask => {
    const exchange = startExchange();
    const headers = new Listeners<AnswerHead>();
    const chunks = new Listeners<{ data: ArrayBuffer }>();
    const run = async () => {
      const events = {
        onHeaders: (head: AnswerHead) => headers.emit(head),
        onChunk: (data: ArrayBuffer) => option.enableChunked && chunks.emit({ data }),
      };
      const answer = await exchange.run(encode(option, domains), events, option.timeout);
      const { statusCode, header, cookies } = answer;
      return { data: decode(option, answer), statusCode, header, cookies };
    };
    report("request", option, run());
    return {
      abort: exchange.abort,
      onHeadersReceived: headers.on,
      offHeadersReceived: headers.off,
      onChunkReceived: chunks.on,
      offChunkReceived: chunks.off,
    };
  };
}

function encode({ url: address, method: given = "GET", header, data }: RequestOption, domains: DomainList): Outgoing {
  const url = domains.require(address);
  const method = given.toUpperCase();
  if (!METHODS.has(method)) {
    throw new CallFailure(`invalid method "${given}"`, Errno.networkError);
  }
  const sentHeader = toSentHeader(header);
  if (method === "GET" || method === "HEAD") {
    const query = data && typeof data === "object" ? toQuery(data) : data;
    url.search = [url.search.slice(1), query].filter(Boolean).join("&");
    return { url, method, header: sentHeader, body: undefined };
  }
  return { url, method, header: sentHeader, body: toBody(data, sentHeader["content-type"]) };
}

function toBody(data: RequestOption["data"], contentType = ""): Content | undefined {
  if (data === undefined || data === null) {
    return undefined;
  }
  if (isArrayBuffer(data)) {
    return [new Uint8Array(data)];
  }
  if (typeof data === "string") {
    return [data];
  }
  const isForm = contentType.startsWith("application/x-www-form-urlencoded");
  return [isForm ? toQuery(data) : JSON.stringify(data)];
}

// Does not use instanceof, because the app may run in another realm.
function isArrayBuffer(data: unknown): data is ArrayBuffer {
  return Object.prototype.toString.call(data) === "[object ArrayBuffer]";
}

// Converts undefined values to "undefined", as the platform does.
function toQuery(data: object): string {
  return Object.entries(data)
    .map(([name, value]) => {
      const text = typeof value === "object" ? JSON.stringify(value) : String(value);
      return `${encodeURIComponent(name)}=${encodeURIComponent(text)}`;
    })
    .join("&");
}

function decode({ dataType = "json", responseType }: RequestOption, answer: Answer): unknown {
  if (responseType === "arraybuffer") {
    return answer.body;
  }
  const text = answer.text();
  if (dataType !== "json") {
    return text;
  }
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
