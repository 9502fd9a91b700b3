import { type ClientRequest, request as requestHttp } from "node:http";
import { request as requestHttps } from "node:https";
// Imports the timers, because a test may replace the global timers with fake timers.
import { clearTimeout, setTimeout } from "node:timers";
import { CallFailure, Errno } from "./call-failure";
import type { Content } from "./content";
import { type Answer, type AnswerHead, DEFAULT_TIMEOUT, type ExchangeEvents, type Outgoing } from "./exchange";

/** Number of bytes after which the progress of a body is reported. */
const PIECE = 16 * 1024;

/**
 * Exchange over a new connection. A connection pool would keep the process alive, and its connections would be dead
 * after a server restart.
 */
export class HttpExchange {
  readonly #controller = new AbortController();

  readonly abort = (): void => {
    this.#controller.abort(new CallFailure("abort"));
  };

  async run(outgoing: Outgoing, events: ExchangeEvents, timeout = DEFAULT_TIMEOUT): Promise<Answer> {
    const { signal } = this.#controller;
    const timer = setTimeout(() => {
      this.#controller.abort(new CallFailure("timeout", Errno.timeout));
    }, timeout);
    try {
      return await send(outgoing, events, signal);
    } catch (error) {
      throw signal.aborted ? signal.reason : toNetworkFailure(error);
    } finally {
      clearTimeout(timer);
    }
  }
}

function send(outgoing: Outgoing, events: ExchangeEvents, signal: AbortSignal): Promise<Answer> {
  const { url, method, header, body } = outgoing;
  return new Promise((resolve, reject) => {
    const request = (url.protocol === "https:" ? requestHttps : requestHttp)(
      url,
      { method, headers: header, agent: false, signal },
      (response) => {
        const head: AnswerHead = {
          statusCode: response.statusCode ?? 0,
          header: joinHeaders(response.rawHeaders),
          cookies: response.headers["set-cookie"] ?? [],
        };
        const chunks: Buffer[] = [];
        response.on("error", reject);
        response.on("data", (chunk: Buffer) => {
          chunks.push(chunk);
          events.onChunk?.(toArrayBuffer(chunk));
        });
        response.on("end", () => {
          const whole = Buffer.concat(chunks);
          resolve({ ...head, body: toArrayBuffer(whole), text: () => whole.toString("utf8") });
        });
        events.onHeaders(head);
      },
    );
    request.on("error", reject);
    if (body) {
      sendBody(request, toBuffer(body), events);
    } else {
      request.end();
    }
  });
}

/** Sends a body piece by piece, so that its progress can be reported. */
function sendBody(request: ClientRequest, body: Buffer, { onSent }: ExchangeEvents): void {
  request.setHeader("content-length", body.length);
  for (let start = 0; start < body.length; start += PIECE) {
    const end = Math.min(start + PIECE, body.length);
    request.write(body.subarray(start, end), (error) => error || onSent?.(end));
  }
  request.end();
}

function toBuffer(content: Content): Buffer {
  return Buffer.concat(content.map((part) => (typeof part === "string" ? Buffer.from(part) : part)));
}

function toArrayBuffer(buffer: Buffer): ArrayBuffer {
  return new Uint8Array(buffer).buffer;
}

// Keeps the case of the server's header names, as phones do, so that clients cannot rely on a particular case.
function joinHeaders(rawHeaders: readonly string[]): Record<string, string> {
  const joined: Record<string, string> = {};
  for (let index = 0; index + 1 < rawHeaders.length; index += 2) {
    const name = String(rawHeaders[index]);
    const value = String(rawHeaders[index + 1]);
    joined[name] = name in joined ? `${joined[name]},${value}` : value;
  }
  return joined;
}

function toNetworkFailure(error: unknown): CallFailure {
  const { code, message } = error as NodeJS.ErrnoException;
  return new CallFailure(code ?? message, Errno.networkError);
}
