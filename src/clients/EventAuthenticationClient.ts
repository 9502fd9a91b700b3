import { post } from "../client/calls";
import { methodsOf, synchronous } from "../client/Methods";
import { asIs } from "../client/readers";
import type { Token } from "../client/requests";
import type { AuthingError } from "../errors/AuthingError";
import { argumentError } from "../errors/argument";
import { report } from "../errors/report";
import { connectSocket, requireSockets } from "../platform/socket";
import { ownerOf, unauthenticated } from "../session/currentSession";
import { withQuery } from "../transport/query";
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
  pub(eventName: string, data: string): Promise<any>;
}

export const EventAuthenticationClient = methodsOf<EventAuthenticationClient>({
  sub: synchronous("eventName! callback!:function errCallback:function", (client, given) => {
    requireSockets();
    const { options, tokenProvider, session } = client;
    const socketUri = options.socketUri || (AUTHING_CLOUD.test(client.appHost) && CLOUD_SOCKET_URI);
    // The connection carries the token, which is for the configured service only.
    if (!socketUri) throw argumentError("options.socketUri", "不能为空");
    const { errCallback } = given;
    let lastToken: Token;
    let lastOwner: Token;
    let failures = 0;
    let over = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let close: (() => void) | undefined;

    /** Returns whether a token is the listening user's; if nobody was signed in, the first who signs in becomes that user. */
    const isSameUser = (token: Token, refreshed?: boolean) => {
      const owner = token && (ownerOf(tokenProvider, token) || token);
      const same = refreshed || !lastToken || token === lastToken || owner === lastOwner;
      lastToken = token;
      lastOwner = owner;
      return same;
    };
    const end = (error?: AuthingError) => {
      if (over) return;
      over = true;
      clearTimeout(timer as unknown as number);
      if (close) close();
      unsubscribe();
      if (error && errCallback) report(() => errCallback(error));
    };
    const unsubscribe = session.subscribe((event, present) => {
      if (!isSameUser(present && present.token, event === "TOKEN_REFRESHED")) end(unauthenticated());
    });
    const connect = () => {
      // A token provider of the app's own, or another client, may have changed the session without an event.
      const token = tokenProvider.getToken();
      if (!isSameUser(token)) return end(unauthenticated());
      const params = { code: given.eventName, token };
      close = connectSocket(
        withQuery(`${socketUri}/events/v1/authentication/sub`, params),
        // One that is closed as soon as it is open, such as for a wrong token, is not opened for ever.
        () => {
          timer = setTimeout(() => {
            failures = 0;
          }, LASTING);
        },
        (message) => report(() => given.callback(message)),
        (error) => {
          clearTimeout(timer as unknown as number);
          // WeChat would refuse the same connection again.
          const mayReconnect = error.kind !== "domain" && error.kind !== "platform" && failures < options.retryTimes;
          failures++;
          if (mayReconnect) timer = setTimeout(connect, RECONNECT_DELAY);
          else end(error);
        },
      );
    };
    connect();
    return () => end();
  }),

  pub: post("/api/v3/pub-userEvent", "eventName! data!", asIs, ({ eventName, data }) => ({
    eventType: eventName,
    source: `authing-wxapp-sdk: ${VERSION}`,
    eventData: data,
  })),
});
