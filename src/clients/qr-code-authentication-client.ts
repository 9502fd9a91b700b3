import { readFields } from "../arguments/read-arguments";
import type { Client } from "../core/client";
import { get, post } from "../core/endpoint";
import { ApiClient, addMethods, method } from "../core/method";
import { report } from "../errors/attempt";
import { AuthingError } from "../errors/authing-error";
import { asUser, withString } from "../http/readers";
import type { Untyped } from "../types/untyped";
import type { User } from "../types/user";
import { isObject } from "../types/values";

const INTERVAL = "interval = 800";

/** Whether a timer is polling; in a mini program, a timer is a number. */
const polling: Record<number, boolean> = {};

/** A QR code that another device scans. */
export interface QRCodeGenarateResult {
  /** The code's name, to ask for its state by. */
  random: string;
  /** URL of the image. */
  url: string;
  /** URL of a picture for its middle, or `""`. */
  customLogo?: string;
}

/** Who scanned a QR code. */
export interface QRCodeUserInfo extends Partial<User> {}

/** What became of a QR code. */
export interface QRCodeStatus {
  random: string;
  /**
   * -1: expired, 0: not scanned yet, 1: scanned, 2: authorized, 3: refused, 4: a second factor is needed, 5: failed.
   */
  status: number;
  /** To be exchanged for the user by `exchangeUserInfo`; with status 2. */
  ticket?: string;
  /** Who scanned it. */
  userInfo?: QRCodeUserInfo;
  /** What the scanning led to; with status 4 and 5. */
  scannedResult?: Record<string, Untyped>;
}

/** How to make a QR code. */
export interface QRCodeOptions {
  /** Data for the pipeline functions that the user pool runs. */
  context?: Record<string, Untyped>;
  /** User-defined data to store with the user. */
  customData?: Record<string, Untyped>;
  /** Whether the user comes with user-defined data. */
  withCustomData?: boolean;
  /** The connection, where the application has several. */
  extIdpConnId?: string;
}

/** What polling tells; whoever it tells last, it has stopped by then. */
export interface PollingOptions {
  /** Milliseconds between two questions; 800 by default. */
  interval?: number;
  /** Once, with what `stopPolling` takes. */
  onStart?(timer: Untyped): void;
  /** After each answer. */
  onResult?(status: QRCodeStatus): void;
  /** Once, when the code has been scanned. */
  onScanned?(userInfo: QRCodeUserInfo): void;
  /** At last: the scanning user agreed. */
  onSuccess?(userInfo: QRCodeUserInfo, ticket: string): void;
  /** At last: the scanning user refused. */
  onCancel?(): void;
  /** At last: the code has expired. */
  onExpired?(): void;
  /** At last: a second factor is needed. */
  onMfa?(code: number, message: string, data: Record<string, Untyped>): void;
  /** At last: the login goes on elsewhere. */
  onAuthFlow?(result: Record<string, Untyped>): void;
  /** At last: a question failed, or the scanning did. */
  onError?(error: Untyped): void;
}

/** How to show a QR code and wait for its scanning. */
export interface ScanningOptions extends QRCodeOptions, PollingOptions {
  /** Whether `onSuccess` gets the whole user, who is then logged in; `false` by default. */
  autoExchangeUserInfo?: boolean;
  /** When the code has been made. */
  onCodeLoaded?(random: string, url: string): void;
  /** When the page should show the image at `url`. */
  onCodeShow?(random: string, url: string): void;
  /** When the code could not be made. */
  onCodeLoadFailed?(error: AuthingError): void;
}

/** Logging in here by scanning a QR code with another device. */
export interface QrCodeAuthenticationClient {
  /**
   * Makes a QR code, has the page show it, and waits until it is scanned or expires.
   *
   * Sends what `geneCode` and `startPolling` send. A mini program has no DOM to draw in: the page shows the image whose URL
   * `onCodeShow` gets, and calls this method again for a new code.
   *
   * @param _domId ignored, as there is no DOM
   * @param options what to tell, how often to ask, and how to make the code
   * @returns nothing, once polling has begun or `onCodeLoadFailed` has been told why not
   * @throws {AuthingError} `argument`; else it never rejects
   * @example
   * authing.qrcode.startScanning("", {
   *   autoExchangeUserInfo: true,
   *   onStart: (timer) => { this.timer = timer; },
   *   onCodeShow: (random, url) => this.setData({ qrcode: url }),
   *   onSuccess: (user) => this.setData({ user }),
   *   onExpired: () => this.setData({ expired: true }),
   * });
   */
  startScanning(_domId?: string, options?: ScanningOptions): Promise<void>;

  /**
   * Makes a QR code.
   *
   * Sends `POST /api/v2/qrcode/gene`.
   *
   * @param options data for the pipelines and the connection; none by default
   * @returns the code's name and the URL of its image
   * @throws {AuthingError} `argument`; what the service refuses by
   * @example
   * authing.qrcode.geneCode().then(({ random, url }) => this.setData({ random, qrcode: url }));
   */
  geneCode(options?: QRCodeOptions): Promise<QRCodeGenarateResult>;

  /**
   * Asks what became of a QR code.
   *
   * Sends `GET /api/v2/qrcode/check`.
   *
   * @param random the code's name, from `geneCode`
   * @returns the state
   * @throws {AuthingError} `argument`; what the service refuses by
   * @example
   * authing.qrcode.checkStatus(random).then(({ status }) => this.setData({ scanned: status === 1 }));
   */
  checkStatus(random: string): Promise<QRCodeStatus>;

  /**
   * Exchanges the ticket of an authorized QR code for the user, without storing the session.
   *
   * Sends `POST /api/v2/qrcode/userinfo`. `setCurrentUser` stores the user who comes back.
   *
   * @param ticket the ticket, from `onSuccess` or `checkStatus`
   * @returns the user, with a token
   * @throws {AuthingError} `argument`; what the service refuses the ticket by
   * @example
   * authing.qrcode.exchangeUserInfo(ticket).then((user) => authing.setCurrentUser(user));
   */
  exchangeUserInfo(ticket: string): Promise<User>;

  /**
   * Asks again and again what became of a QR code, until it is authorized, refused or expired, or a question fails.
   *
   * Sends what `checkStatus` sends, one question at a time.
   *
   * @param random the code's name, from `geneCode`
   * @param options how often to ask, and whom to tell; every 800 ms by default
   * @returns what `stopPolling` takes
   * @throws {AuthingError} `argument`; else it never rejects: `onError` is told
   * @example
   * authing.qrcode.startPolling(random, { onSuccess: (userInfo, ticket) => this.exchange(ticket) });
   */
  startPolling(random: string, options?: PollingOptions): Promise<Untyped>;

  /**
   * Ends polling; an answer that is still under way is told to nobody.
   *
   * Sends nothing.
   *
   * @param timer what `onStart` or `startPolling` gave
   * @returns nothing
   * @throws nothing; it never rejects
   * @example
   * onUnload() { authing.qrcode.stopPolling(this.timer); }
   */
  stopPolling(timer: Untyped): Promise<void>;
}

/** Who scans: an app, a mini program or an official account. @internal */
export type Scene = "APP_AUTH" | "WXAPP_AUTH" | "WECHATMP_AUTH";

export class QrCodeAuthenticationClient extends ApiClient {
  /** @internal */
  constructor(
    client: Client,
    /** @internal */
    readonly scene: Scene,
  ) {
    super(client);
  }
}

addMethods<QrCodeAuthenticationClient>(QrCodeAuthenticationClient, {
  startScanning: method("_domId?: any, options?: object", ({ client, values, owner }) => {
    const options: ScanningOptions = values.options || {};
    readFields(INTERVAL, options, "options");
    const pollingOptions = { ...options };
    if (options.autoExchangeUserInfo) {
      pollingOptions.onSuccess = (userInfo, ticket) => {
        const turn = client.session.begin("SIGNED_IN");
        const user = asUser(userInfo);
        const exchanged = user && user.token ? Promise.resolve(user) : owner.exchangeUserInfo(ticket);
        exchanged
          .then((found) => turn.commit(found))
          .then(
            (found) => notify(options, "onSuccess", [found, ticket]),
            (error) => notify(options, "onError", [error]),
          );
      };
    }
    return owner.geneCode(options).then(
      ({ random, url }) => {
        notify(options, "onCodeLoaded", [random, url]);
        notify(options, "onCodeShow", [random, url]);
        owner.startPolling(random, pollingOptions);
      },
      (error) => notify(options, "onCodeLoadFailed", [error]),
    );
  }),

  geneCode: post(
    "/api/v2/qrcode/gene",
    "options?: {context?: any, customData?: any, extIdpConnId?: any, withCustomData?: any}",
    {
      read: withString<QRCodeGenarateResult>("random"),
      send: (values, { owner }) => ({
        ...values,
        customData: undefined,
        params: values.customData,
        autoMergeQrCode: false,
        scene: owner.scene,
      }),
    },
  ),

  checkStatus: get("/api/v2/qrcode/check", "random", {
    read: (answer) =>
      isObject(answer) && typeof answer.status === "number" ? (answer as unknown as QRCodeStatus) : undefined,
  }),

  exchangeUserInfo: post("/api/v2/qrcode/userinfo", "ticket", { read: asUser, anonymous: true }),

  startPolling: method("random, options?: object", ({ values, owner }) => {
    const options: PollingOptions = values.options || {};
    const { interval } = readFields(INTERVAL, options, "options");
    let isAsking = false;
    let isScanned = false;
    const read = (status: QRCodeStatus) => {
      if (!polling[timer]) return;
      isAsking = false;
      notify(options, "onResult", [status]);
      // The app may have stopped it just now.
      if (status.status === 0 || !polling[timer]) return;
      if (status.status !== 1) {
        stop(timer);
        notifyEnd(options, status);
      } else if (!isScanned) {
        isScanned = true;
        notify(options, "onScanned", [status.userInfo || {}]);
      }
    };
    const fail = (error: unknown) => {
      if (!polling[timer]) return;
      stop(timer);
      notify(options, "onError", [error]);
    };
    const timer = setInterval(() => {
      if (isAsking || !polling[timer]) return;
      isAsking = true;
      owner.checkStatus(values.random).then(read, fail);
    }, interval) as unknown as number;
    polling[timer] = true;
    notify(options, "onStart", [timer]);
    return Promise.resolve(timer);
  }),

  stopPolling: method("timer: any", ({ values }) => Promise.resolve(stop(values.timer as number))),
});

/** Calls the callback for the state with which a QR code ends. */
function notifyEnd(options: PollingOptions, { status, userInfo, ticket, scannedResult }: QRCodeStatus): void {
  const result = scannedResult || {};
  if (status === 2) notify(options, "onSuccess", [userInfo || {}, ticket || ""]);
  if (status === 3) notify(options, "onCancel", []);
  if (status === 4) {
    notify(options, "onMfa", [result.code, result.message, result.data]);
    notify(options, "onAuthFlow", [result]);
  }
  if (status === 5) notify(options, "onError", [new AuthingError("service", result.errmsg || "扫码登录失败")]);
  if (status === -1) notify(options, "onExpired", []);
}

function stop(timer: number): void {
  if (!polling[timer]) return;
  clearInterval(timer);
  delete polling[timer];
}

type CallbackName = Extract<keyof ScanningOptions, `on${string}`>;

/** Calls a callback, if there is one; logs what it throws. */
function notify<Name extends CallbackName>(
  options: ScanningOptions,
  name: Name,
  args: Parameters<NonNullable<ScanningOptions[Name]>>,
): void {
  const callback = options[name] as ((...given: unknown[]) => void) | undefined;
  if (callback) report(() => callback.apply(options, args));
}
