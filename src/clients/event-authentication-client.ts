import type { Client } from "../core/client";
import { post } from "../core/endpoint";
import { ApiClient, addMethods, synchronous } from "../core/method";
import { report } from "../errors/attempt";
import type { AuthingError } from "../errors/authing-error";
import { argumentError } from "../errors/create-error";
import type { Token } from "../http/exchange";
import { withQuery } from "../http/query";
import { asIs } from "../http/readers";
import { connectSocket, requireSockets } from "../platform/socket";
import { unauthenticated } from "../session/session";
import type { Untyped } from "../types/untyped";
import { VERSION } from "../version";

/** Milliseconds before a lost connection is made again. */
const RECONNECT_DELAY = 2000;

/** Milliseconds after which a connection has lasted, so that its loss is the first failure of a row. */
const LASTING = 10000;

/** Matches addresses of Authing's own cloud. */
const AUTHING_CLOUD = /^https?:\/\/([\w-]+\.)*authing\.cn(:\d+)?(\/|$)/i;
const CLOUD_SOCKET_URI = "wss://openevent.authing.cn";

/** Events of the service. */
export interface EventAuthenticationClient {
  /**
   * Listens to an event.
   *
   * Connects by `wx.connectSocket` to `options.socketUri`, which must be among the mini program's socket domains. Reconnects
   * two seconds after a connection is lost, at most `options.retryTimes` times in a row; a connection that lasted ten seconds
   * ends the row. Does not reconnect after WeChat has refused to connect (`domain`, `platform`). Stops listening when the user
   * signs out or another user signs in; a new token of the same user keeps the connection.
   *
   * @param eventName code of the event
   * @param callback called with each message, a string
   * @param errCallback called once with the error: when the connection is lost for good, or with `unauthenticated` when the
   *   session of the listening user has ended; none by default
   * @returns a function that stops listening
   * @throws {AuthingError} `argument`, also if `options.socketUri` is missing and the application is not at `authing.cn` or
   *   below it; `unsupported`
   * @example
   * const unsubscribe = authing.event.sub("my-event", (message) => console.log(message), (error) => console.log(error.kind));
   * @see https://developers.weixin.qq.com/miniprogram/dev/api/network/websocket/wx.connectSocket.html
   */
  sub(eventName: string, callback: (message: string) => void, errCallback?: (error: AuthingError) => void): () => void;

  /**
   * Publishes an event.
   *
   * Sends `POST /api/v3/pub-userEvent`.
   *
   * @param eventName code of the event
   * @param data what to tell those who listen
   * @returns the service's confirmation
   * @throws {AuthingError} `argument`; 2020, 2206 or 2207 if the session is missing, expired or wrong
   * @example
   * authing.event.pub("my-event", JSON.stringify({ level: 3 }));
   */
  pub(eventName: string, data: string): Promise<Untyped>;
}

export class EventAuthenticationClient extends ApiClient {}

addMethods<EventAuthenticationClient>(EventAuthenticationClient, {
  sub: synchronous("eventName, callback: function, errCallback?: function", ({ client, values }) => {
    requireSockets();
    const socketUri = client.options.socketUri || (AUTHING_CLOUD.test(client.options.appHost) && CLOUD_SOCKET_URI);
    // The connection carries the token, which is for the configured service only.
    if (!socketUri) throw argumentError("options.socketUri", "不能为空");
    const subscription = new Subscription(client, {
      socketUri,
      eventName: values.eventName,
      onMessage: values.callback as (message: string) => void,
      onError: values.errCallback as ((error: AuthingError) => void) | undefined,
    });
    return () => subscription.end();
  }),

  pub: post("/api/v3/pub-userEvent", "eventName, data", {
    read: asIs<Untyped>,
    send: ({ eventName, data }) => ({
      eventType: eventName,
      source: `authing-wxapp-sdk: ${VERSION}`,
      eventData: data,
    }),
  }),
});

interface SubscriptionOptions {
  socketUri: string;
  eventName: string;
  onMessage: (message: string) => void;
  onError?: (error: AuthingError) => void;
}

/** A subscription to an event, which lives as long as its user is signed in. */
class Subscription {
  private failures = 0;
  private ended = false;
  /** In a mini program, a timer is a number. */
  private timer = 0;
  private close: (() => void) | undefined;
  /** The last token of the user who subscribed, and whose it is. */
  private token: Token;
  private owner: Token;
  private readonly unsubscribe: () => void;

  constructor(
    private readonly client: Client,
    private readonly options: SubscriptionOptions,
  ) {
    this.unsubscribe = client.session.subscribe((event, session) => {
      if (!this.isSameUser(session && session.token, event === "TOKEN_REFRESHED")) this.end(unauthenticated());
    });
    this.connect();
  }

  /** Ends the subscription; reports the error, if one is the reason. */
  end(error?: AuthingError): void {
    const { onError } = this.options;
    if (this.ended) return;
    this.ended = true;
    clearTimeout(this.timer);
    if (this.close) this.close();
    this.unsubscribe();
    if (error && onError) report(() => onError(error));
  }

  private connect(): void {
    const { socketUri, eventName, onMessage } = this.options;
    const token = this.client.session.token();
    // A token provider of the app's own, or another client, may have changed the session without an event.
    if (!this.isSameUser(token)) {
      this.end(unauthenticated());
      return;
    }
    this.close = connectSocket(withQuery(`${socketUri}/events/v1/authentication/sub`, { code: eventName, token }), {
      onOpen: () => {
        // A server that closes each connection at once, e.g. for a wrong token, does not start a new row of failures.
        this.timer = setTimeout(() => {
          this.failures = 0;
        }, LASTING) as unknown as number;
      },
      onMessage: (message) => report(() => onMessage(message)),
      onClose: (error) => this.reconnect(error),
    });
  }

  private reconnect(error: AuthingError): void {
    clearTimeout(this.timer);
    // What WeChat refused before it was sent would only be refused again.
    const isRefused = error.kind === "domain" || error.kind === "platform";
    if (isRefused || this.failures >= this.client.options.retryTimes) {
      this.end(error);
      return;
    }
    this.failures++;
    this.timer = setTimeout(() => this.connect(), RECONNECT_DELAY) as unknown as number;
  }

  /** Whether a token belongs to the user who subscribed; if nobody was signed in, the first to sign in becomes that user. */
  private isSameUser(token: Token, isRefreshed = false): boolean {
    const owner = token && (this.client.session.ownerOf(token) || token);
    const isSame = isRefreshed || !this.token || token === this.token || owner === this.owner;
    this.token = token;
    this.owner = owner;
    return isSame;
  }
}
