import { CallFailure, Errno } from "../wx/call-failure";
import { contentLength } from "../wx/content";
import {
  type Answer,
  type AnswerHead,
  DEFAULT_TIMEOUT,
  type Exchange,
  type ExchangeEvents,
  type Outgoing,
} from "../wx/exchange";

/**
 * Exchange through `fetch`. The browser ignores the `referer` header of the request. It hides response headers that the
 * server does not expose (Fetch standard, CORS protocol). It also hides cookies, so they travel in separate headers.
 */
export class FetchExchange implements Exchange {
  readonly #controller = new AbortController();

  readonly abort = (): void => {
    this.#controller.abort(new CallFailure("abort"));
  };

  async run(outgoing: Outgoing, events: ExchangeEvents, timeout = DEFAULT_TIMEOUT): Promise<Answer> {
    const { signal } = this.#controller;
    const timer = setTimeout(() => this.#controller.abort(new CallFailure("timeout", Errno.timeout)), timeout);
    try {
      return await send(outgoing, events, signal);
    } catch (error) {
      throw signal.aborted ? signal.reason : new CallFailure((error as Error).message, Errno.networkError);
    } finally {
      clearTimeout(timer);
    }
  }
}

async function send(outgoing: Outgoing, events: ExchangeEvents, signal: AbortSignal): Promise<Answer> {
  const { url, method, header, body } = outgoing;
  const { cookie, ...visible } = header;
  const response = await fetch(url, {
    method,
    headers: cookie === undefined ? visible : { ...visible, "x-emulator-cookie": cookie },
    body: body && new Blob([...body]),
    credentials: "omit",
    signal,
  });
  const head: AnswerHead = {
    statusCode: response.status,
    header: Object.fromEntries(response.headers),
    cookies: JSON.parse(response.headers.get("x-emulator-set-cookie") ?? "[]"),
  };
  if (body) {
    // `fetch` does not report the progress of a body.
    events.onSent?.(contentLength(body));
  }
  events.onHeaders(head);
  const whole = await readAll(response, events);
  return { ...head, body: whole, text: () => new TextDecoder().decode(whole) };
}

async function readAll(response: Response, events: ExchangeEvents): Promise<ArrayBuffer> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  const reader = response.body?.getReader();
  for (let step = await reader?.read(); step?.value; step = await reader?.read()) {
    const chunk = new Uint8Array(step.value);
    chunks.push(chunk);
    events.onChunk?.(chunk.buffer);
  }
  return new Blob(chunks).arrayBuffer();
}
