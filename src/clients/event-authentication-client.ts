import { ApiClient, addMethods } from "../core/api-client";
import type { Client } from "../core/client";
import { synchronous } from "../core/method";
import { post } from "../core/rest";
import { runCallback } from "../errors/attempt";
import type { AuthingError } from "../errors/authing-error";
import { argumentError, translate } from "../errors/create-error";
import type { Token } from "../http/exchange";
import { logFailedCall } from "../http/log";
import { withQuery } from "../http/query";
import { asIs } from "../http/readers";
import { expectations } from "../messages";
import { connectSocket, requireSockets } from "../platform/socket";
import { unauthenticated } from "../session/session-errors";
import type { ServiceConfirmation } from "../types/answers";
import { VERSION } from "../version";

/** Milliseconds to wait before reconnecting after a connection is lost. */
const RECONNECT_DELAY = 2000;

/**
 * Milliseconds after which a connection counts as stable and the failure count is reset.
 */
const LASTING = 10000;

/** Matches URLs of Authing's cloud. */
const AUTHING_CLOUD = /^https?:\/\/([\w-]+\.)*authing\.cn(:\d+)?(\/|$)/i;
const CLOUD_SOCKET_URI = "wss://openevent.authing.cn";

/** Events from the service and from apps. */
export interface EventAuthenticationClient {
  /**
   * Subscribes to an event.
   *
   * Connects with `wx.connectSocket` to `options.socketUri`, which must be on the mini program's list of socket
   * domains.
   *
   * Reconnects two seconds after the connection is lost, at most `options.retryTimes` times in a row. A connection that
   * lasts ten seconds resets the count. Does not reconnect if WeChat refuses the connection with a `domain` or
   * `platform` error.
   *
   * Before it reconnects, refreshes a token that is about to expire, as calls do.
   *
   * The subscription ends when the user signs out or another user signs in. A new token of the same user does not end
   * it.
   *
   * @param eventName code of the event, from the console
   * @param callback called with each message as a string
   * @param errCallback called once if the subscription ends with an error, which is `unauthenticated` if the user signs
   *   out or another user signs in; none by default
   * @returns a function that ends the subscription
   * @throws {AuthingError} `argument` if an argument is invalid, or if `options.socketUri` is missing and the host of
   *   `options.appHost` is neither `authing.cn` nor one of its subdomains; `unsupported` if WeChat has no WebSockets
   * @example
   * const unsubscribe = authing.event.sub("my-event", (message) => console.log(message), (error) => console.log(error.kind));
   * @see https://docs.authing.cn/v2/workflow/%E4%BA%8B%E4%BB%B6%E4%B8%AD%E5%BF%83/
   * @see https://developers.weixin.qq.com/miniprogram/dev/api/network/websocket/wx.connectSocket.html
   */
  sub(eventName: string, callback: (message: string) => void, errCallback?: (error: AuthingError) => void): () => void;

  /**
   * Publishes an event.
   *
   * Sends `POST /api/v3/pub-userEvent`.
   *
   * @param eventName code of the event, from the console
   * @param data message for the subscribers
   * @returns the service's confirmation
   * @throws {AuthingError} `argument`; 2020, 2206 or 2207 if the session is missing, expired or invalid
   * @example
   * authing.event.pub("my-event", JSON.stringify({ level: 3 }));
   * @see https://docs.authing.cn/v2/workflow/%E4%BA%8B%E4%BB%B6%E4%B8%AD%E5%BF%83/
   */
  pub(eventName: string, data: string): Promise<ServiceConfirmation>;
}

export class EventAuthenticationClient extends ApiClient {}

addMethods<EventAuthenticationClient>(EventAuthenticationClient, {
  sub: synchronous("eventName, callback: function, errCallback?: function", ({ client, values }) => {
    requireSockets(client.options.platform);
    const socketUri = client.options.socketUri || (AUTHING_CLOUD.test(client.options.appHost) && CLOUD_SOCKET_URI);
    // The connection sends the token, so a private deployment must never connect to Authing's cloud by default.
    if (!socketUri) throw argumentError("options.socketUri", expectations.present);
    const subscription = new Subscription(client, {
      socketUri,
      eventName: values.eventName,
      onMessage: values.callback as (message: string) => void,
      onError: values.errCallback as ((error: AuthingError) => void) | undefined,
    });
    return () => subscription.end();
  }),

  pub: post("/api/v3/pub-userEvent", "eventName, data", {
    read: asIs<ServiceConfirmation>,
    needsUser: true,
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

/** A subscription to an event. It ends when the user who subscribed signs out or another user signs in. */
class Subscription {
  private failures = 0;
  private ended = false;
  /** ID of the pending timer. In a mini program, timer IDs are numbers. */
  private timer = 0;
  private close: (() => void) | undefined;
  /** Last token of the user who subscribed. `owner` is the user's ID, or the token if the ID is unknown. */
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

  /** Ends the subscription. Passes the error, if there is one, to the app's error callback. */
  end(error?: AuthingError): void {
    const { onError } = this.options;
    if (this.ended) return;
    this.ended = true;
    clearTimeout(this.timer);
    if (this.close) this.close();
    this.unsubscribe();
    if (error) logFailedCall(this.client.options, "sub", error);
    if (error && onError) runCallback(() => onError(translate(error, this.client.options.lang)));
  }

  private connect(): void {
    const { socketUri, eventName, onMessage } = this.options;
    const token = this.client.session.token();
    // A custom token provider or another client can change the session without an event.
    if (!this.isSameUser(token)) {
      this.end(unauthenticated());
      return;
    }
    this.close = connectSocket({
      platform: this.client.options.platform,
      url: withQuery(`${socketUri}/events/v1/authentication/sub`, { code: eventName, token }),
      onOpen: () => {
        // Opening a connection does not reset the failure count yet: if the server closes each connection at once, e.g.
        // because the token is invalid, reconnecting must eventually stop.
        this.timer = setTimeout(() => {
          this.failures = 0;
        }, LASTING) as unknown as number;
      },
      onMessage: (message) => runCallback(() => onMessage(message)),
      onClose: (error) => this.reconnect(error),
    });
  }

  private reconnect(error: AuthingError): void {
    clearTimeout(this.timer);
    // These errors mean that WeChat refused the connection before sending anything, so a retry would fail too.
    const isRefused = error.kind === "domain" || error.kind === "platform";
    if (isRefused || this.failures >= this.client.options.retryTimes) {
      this.end(error);
      return;
    }
    this.failures++;
    this.timer = setTimeout(() => this.refreshAndConnect(), RECONNECT_DELAY) as unknown as number;
  }

  /** Connects again, with a new token if the session's token is about to expire or has expired. */
  private refreshAndConnect(): void {
    const { session } = this.client;
    const refreshed = session.tokenRefresh.refreshIfDue(session.token());
    const connect = () => {
      if (!this.ended) this.connect();
    };
    if (refreshed) refreshed.then(connect, connect);
    else connect();
  }

  /**
   * Returns `true` if a token belongs to the user who subscribed. If nobody was signed in when the subscription
   * started, the first user to sign in counts as the subscriber.
   */
  private isSameUser(token: Token, isRefreshed = false): boolean {
    const owner = token && (this.client.session.ownerOf(token) || token);
    const isSame = isRefreshed || !this.token || token === this.token || owner === this.owner;
    this.token = token;
    this.owner = owner;
    return isSame;
  }
}
