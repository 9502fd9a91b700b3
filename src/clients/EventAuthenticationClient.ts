import { post } from "../client/calls";
import { methodsOf, synchronous } from "../client/Methods";
import { asIs } from "../client/readers";
import type { AuthingError } from "../errors/AuthingError";
import { connectSocket } from "../platform/socket";
import { withQuery } from "../transport/query";
import { VERSION } from "../version";

/** Milliseconds before a lost connection is made again. */
const RECONNECT_DELAY = 2000;

/** Milliseconds after which a connection has lasted, so that its loss is the first failure of a row. */
const LASTING = 10000;

/** Events of the service. */
export interface EventAuthenticationClient {
  /**
   * Listens to an event.
   *
   * Connects by `wx.connectSocket` to `options.socketUri`, `wss://openevent.authing.cn` by default, which has to be among the
   * mini program's socket domains. A lost connection is made again after two seconds, `options.retryTimes` times in a row at
   * the most; one that lasted ten seconds ends the row.
   *
   * @param eventName code of the event
   * @param callback told each message, a string
   * @param errCallback told once, when the connection is lost for good; nobody by default
   * @returns what ends the listening
   * @throws {AuthingError} `argument`, `unsupported`
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
    const { options } = client;
    const { errCallback } = given;
    let failures = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let close: () => void;

    const connect = () => {
      const params = { code: given.eventName, token: client.tokenProvider.getToken() };
      close = connectSocket(
        withQuery(`${options.socketUri}/events/v1/authentication/sub`, params),
        // One that is closed as soon as it is open, such as for a wrong token, is not opened for ever.
        () => {
          timer = setTimeout(() => {
            failures = 0;
          }, LASTING);
        },
        given.callback,
        (error) => {
          clearTimeout(timer as unknown as number);
          if (failures++ < options.retryTimes) timer = setTimeout(connect, RECONNECT_DELAY);
          else if (errCallback) errCallback(error);
        },
      );
    };
    connect();
    return () => {
      clearTimeout(timer as unknown as number);
      close();
    };
  }),

  pub: post("/api/v3/pub-userEvent", "eventName! data!", asIs, ({ eventName, data }) => ({
    eventType: eventName,
    source: `authing-wxapp-sdk: ${VERSION}`,
    eventData: data,
  })),
});
