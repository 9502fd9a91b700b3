import { readFields } from "../arguments/read-arguments";
import { ApiClient, addMethods } from "../core/api-client";
import type { Client } from "../core/client";
import { method } from "../core/method";
import { get, post } from "../core/rest";
import { runCallback, toAuthingError } from "../errors/attempt";
import { AuthingError } from "../errors/authing-error";
import { createError, translate } from "../errors/create-error";
import { asUser, withString } from "../http/readers";
import { messages } from "../messages";
import type { MfaChallenge } from "../types/answers";
import type { Lang } from "../types/enums";
import type { Untyped } from "../types/untyped";
import type { User } from "../types/user";
import { asNumber, isObject, isText } from "../types/values";

const INTERVAL = "interval = 800";

/** `true` for each timer whose polling has not stopped, by timer ID. In a mini program, timer IDs are numbers. */
const polling: Record<number, boolean> = {};

/** Status of a QR code whose sign-in failed. */
const SCAN_FAILED = 5;

/** A QR code to scan with another device. */
export interface QRCodeGenarateResult {
  /** ID of the QR code, for `checkStatus` and `startPolling`. */
  random: string;
  /** URL of the image. */
  url: string;
  /** URL of a logo for the middle of the image; `""` if there is none. */
  customLogo?: string;
  /** Seconds until the QR code expires. */
  expiresIn?: number;
}

/** User who scanned a QR code. By default, the service returns only `nickname` and `photo`. */
export interface QRCodeUserInfo extends Partial<User> {}

/** Status of a QR code. */
export interface QRCodeStatus {
  /** ID of the QR code. */
  random: string;
  /**
   * Status: -1 (expired), 0 (not scanned), 1 (scanned), 2 (authorized), 3 (declined), 4 (second factor required) or 5
   * (failed).
   */
  status: number;
  /** Ticket that `exchangeUserInfo` exchanges for the user; present only with status 2. */
  ticket?: string;
  /** User who scanned the QR code; missing until it is scanned. */
  userInfo?: QRCodeUserInfo;
  /** Result of the scan; present only with status 4 or 5. */
  scannedResult?: QRCodeScanResult;
}

/** Result of a scan that needs another step or has failed. */
export interface QRCodeScanResult {
  /** Business code: 1635 or 1636 if a second factor is required. Missing if the scan failed without a code. */
  code?: number;
  /** Message for the user; only if another step is required. */
  message?: string;
  /** Message for the user; only if the scan failed. */
  errmsg?: string;
  /** Data for the next step, e.g. the second factor. */
  data?: Partial<MfaChallenge>;
}

/** Options for creating a QR code. */
export interface QRCodeOptions {
  /** Data for the user pool's pipeline functions. It is not stored. None by default. */
  context?: Record<string, Untyped> | undefined;
  /** Custom data to store with the user: values by key. None by default. */
  customData?: Record<string, Untyped> | undefined;
  /** `true` to return the user's custom data; by default, the service decides. */
  withCustomData?: boolean | undefined;
  /** ID of the connection, if the application has several; by default, the service chooses one. */
  extIdpConnId?: string | undefined;
}

/**
 * Options and callbacks of polling. All callbacks are optional.
 */
export interface PollingOptions {
  /** Milliseconds between two status requests; 800 by default. */
  interval?: number | undefined;
  /**
   * Called once, when polling starts.
   *
   * @param timer timer to pass to `stopPolling`
   */
  onStart?(timer: number): void;
  /**
   * Called after each successful status request.
   *
   * @param status status of the QR code
   */
  onResult?(status: QRCodeStatus): void;
  /**
   * Called once, when polling finds that the QR code has been scanned.
   *
   * @param userInfo user who scanned the QR code
   */
  onScanned?(userInfo: QRCodeUserInfo): void;
  /**
   * Called after polling has stopped because the user authorized the sign-in.
   *
   * @param userInfo user who scanned the QR code
   * @param ticket ticket that `exchangeUserInfo` exchanges for the complete user
   */
  onSuccess?(userInfo: QRCodeUserInfo, ticket: string): void;
  /** Called after polling has stopped because the user declined the sign-in. */
  onCancel?(): void;
  /** Called after polling has stopped because the QR code expired. */
  onExpired?(): void;
  /**
   * Called after polling has stopped because a second factor is required.
   *
   * @param code business code, 1635 or 1636
   * @param message message for the user
   * @param data data for the second factor; pass `data.mfaToken` to the methods of `mfa`
   */
  onMfa?(code: number, message: string, data: MfaChallenge): void;
  /**
   * Called after polling has stopped because the sign-in needs another step. If the step is a second factor, `onMfa` is
   * called first.
   *
   * @param result complete result of the scan
   */
  onAuthFlow?(result: QRCodeScanResult): void;
  /**
   * Called after polling has stopped, if a status request, the scan or the exchange of the ticket fails.
   *
   * @param error reason for the failure
   */
  onError?(error: AuthingError): void;
}

/** Options and callbacks of `startScanning`. */
export interface ScanningOptions extends QRCodeOptions, PollingOptions {
  /**
   * `true` to exchange the ticket and sign the user in, so that `onSuccess` receives the complete user. `false` by
   * default.
   */
  autoExchangeUserInfo?: boolean | undefined;
  /**
   * Called when the QR code has been created.
   *
   * @param random ID of the QR code
   * @param url URL of the QR code's image
   */
  onCodeLoaded?(random: string, url: string): void;
  /**
   * Called when the page should show the QR code.
   *
   * @param random ID of the QR code
   * @param url URL of the QR code's image
   */
  onCodeShow?(random: string, url: string): void;
  /**
   * Called if the QR code cannot be created.
   *
   * @param error reason for the failure
   */
  onCodeLoadFailed?(error: AuthingError): void;
}

/** Sign-in with a QR code that the user scans with another device. */
export interface QrCodeAuthenticationClient {
  /**
   * Creates a QR code, passes it to the page, and polls its status until the sign-in ends or the QR code expires.
   *
   * Sends the same requests as `geneCode` and `startPolling`. A mini program has no DOM, so the page has to show the
   * image whose URL `onCodeShow` receives. To get a new QR code, call this method again.
   *
   * @param _domId ignored, because a mini program has no DOM
   * @param options callbacks, polling interval, and options of the QR code; none by default
   * @returns nothing; resolves when polling has started or `onCodeLoadFailed` has been called
   * @throws {AuthingError} `argument`; the call never rejects for any other reason
   * @example
   * authing.qrcode.startScanning("", {
   *   autoExchangeUserInfo: true,
   *   onStart: (timer) => { this.timer = timer; },
   *   onCodeShow: (random, url) => this.setData({ qrcode: url }),
   *   onSuccess: (user) => this.setData({ user }),
   *   onExpired: () => this.setData({ expired: true }),
   * });
   * @see https://docs.authing.cn/v2/reference/sdk-for-node/authentication/QrCodeAuthenticationClient.html#一键开始扫码
   */
  startScanning(_domId?: string, options?: ScanningOptions): Promise<void>;

  /**
   * Creates a QR code.
   *
   * Sends `POST /api/v2/qrcode/gene`.
   *
   * @param options pipeline data, custom data and connection; none by default
   * @returns the ID of the QR code, and the URL of its image
   * @throws {AuthingError} `argument`; any business code from the service
   * @example
   * authing.qrcode.geneCode().then(({ random, url }) => this.setData({ random, qrcode: url }));
   * @see https://docs.authing.cn/v2/reference/sdk-for-node/authentication/QrCodeAuthenticationClient.html#生成二维码
   */
  geneCode(options?: QRCodeOptions): Promise<QRCodeGenarateResult>;

  /**
   * Returns the status of a QR code.
   *
   * Sends `GET /api/v2/qrcode/check`.
   *
   * @param random ID of the QR code, from `geneCode`
   * @returns the status
   * @throws {AuthingError} `argument`; any business code from the service
   * @example
   * authing.qrcode.checkStatus(random).then(({ status }) => this.setData({ scanned: status === 1 }));
   * @see https://docs.authing.cn/v2/reference/sdk-for-node/authentication/QrCodeAuthenticationClient.html#检测扫码状态
   */
  checkStatus(random: string): Promise<QRCodeStatus>;

  /**
   * Exchanges the ticket of an authorized QR code for the user, without storing the session.
   *
   * Sends `POST /api/v2/qrcode/userinfo`. Pass the user to `setCurrentUser` to store the session.
   *
   * @param ticket ticket from `onSuccess` or `checkStatus`, valid for five minutes by default
   * @returns the user, with a token
   * @throws {AuthingError} `argument`; a business code from the service if the ticket is invalid
   * @example
   * authing.qrcode.exchangeUserInfo(ticket).then((user) => authing.setCurrentUser(user));
   * @see https://docs.authing.cn/v2/reference/sdk-for-node/authentication/QrCodeAuthenticationClient.html#使用-ticket-交换用户信息
   */
  exchangeUserInfo(ticket: string): Promise<User>;

  /**
   * Polls the status of a QR code until the status is final or a request fails.
   *
   * Sends the same request as `checkStatus` repeatedly, one request at a time. Every status is final except 0 (not
   * scanned) and 1 (scanned).
   *
   * @param random ID of the QR code, from `geneCode`
   * @param options callbacks, and polling interval; no callbacks and 800 milliseconds by default
   * @returns the timer to pass to `stopPolling`
   * @throws {AuthingError} `argument`; the call never rejects for any other reason: if polling fails, it calls
   *   `options.onError`
   * @example
   * authing.qrcode.startPolling(random, { onSuccess: (userInfo, ticket) => this.exchange(ticket) });
   * @see https://docs.authing.cn/v2/reference/sdk-for-node/authentication/QrCodeAuthenticationClient.html#开始轮询二维码状态
   */
  startPolling(random: string, options?: PollingOptions): Promise<number>;

  /**
   * Stops polling.
   *
   * Sends nothing. The response to a request in flight is ignored.
   *
   * @param timer timer from `onStart` or `startPolling`; if it is missing, no polling has started, and nothing happens
   * @returns nothing
   * @throws nothing; the promise never rejects
   * @example
   * onUnload() { authing.qrcode.stopPolling(this.timer); }
   * @see https://docs.authing.cn/v2/reference/sdk-for-node/authentication/QrCodeAuthenticationClient.html#开始轮询二维码状态
   */
  stopPolling(timer: number | null | undefined): Promise<void>;
}

/** Kind of QR code: scanned with an app, scanned with a mini program, or leading to an official account. @internal */
export type Scene = "APP_AUTH" | "WXAPP_AUTH" | "WECHATMP_AUTH";

export class QrCodeAuthenticationClient extends ApiClient {
  /** @internal */
  constructor(
    getClient: () => Client,
    /** @internal */
    readonly scene: Scene,
  ) {
    super(getClient);
  }
}

addMethods<QrCodeAuthenticationClient>(QrCodeAuthenticationClient, {
  startScanning: method("_domId?: any, options?: object", ({ client, values, owner }) => {
    const options: ScanningOptions = values.options || {};
    readFields(INTERVAL, options, "options");
    // Inherits the other callbacks, which may be methods of a class.
    const pollingOptions: PollingOptions = Object.create(options);
    if (options.autoExchangeUserInfo) {
      pollingOptions.onSuccess = (userInfo, ticket) => {
        const turn = client.session.begin("SIGNED_IN");
        const user = asUser(userInfo);
        const exchanged = user && user.token ? Promise.resolve(user) : owner.exchangeUserInfo(ticket);
        exchanged
          .then((found) => turn.commit(found))
          .then(
            (found) => notify(options, "onSuccess", [found, ticket]),
            (error) => notify(options, "onError", [toAuthingError(error)]),
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
      // The callback may have stopped the polling.
      if (status.status === 0 || !polling[timer]) return;
      if (status.status !== 1) {
        stop(timer);
        notifyEnd(options, status, owner.getClient().options.lang);
      } else if (!isScanned) {
        isScanned = true;
        notify(options, "onScanned", [status.userInfo || {}]);
      }
    };
    const fail = (error: unknown) => {
      if (!polling[timer]) return;
      stop(timer);
      notify(options, "onError", [toAuthingError(error)]);
    };
    const timer: number = setInterval(() => {
      if (isAsking || !polling[timer]) return;
      isAsking = true;
      owner.checkStatus(values.random).then(read, fail);
    }, interval) as unknown as number;
    polling[timer] = true;
    notify(options, "onStart", [timer]);
    return Promise.resolve(timer);
  }),

  stopPolling: method("timer: any", ({ values }) => Promise.resolve(stop(values.timer as number | null | undefined))),
});

/** Calls the callbacks for the final status of a QR code. */
function notifyEnd(options: PollingOptions, end: QRCodeStatus, lang: Lang | undefined): void {
  const { status, userInfo, ticket, scannedResult } = end;
  const result = scannedResult || {};
  if (status === 2) notify(options, "onSuccess", [userInfo || {}, ticket || ""]);
  if (status === 3) notify(options, "onCancel", []);
  if (status === 4) {
    const { code, message = "", data } = result;
    if (code !== undefined && isMfaChallenge(data)) notify(options, "onMfa", [code, message, data]);
    notify(options, "onAuthFlow", [result]);
  }
  if (status === SCAN_FAILED) notify(options, "onError", [scanError(result, lang)]);
  if (status === -1) notify(options, "onExpired", []);
}

function isMfaChallenge(data: Partial<MfaChallenge> | undefined): data is MfaChallenge {
  return isObject(data) && isText(data.mfaToken);
}

/**
 * Returns the error for a failed scan. The `code` of the error is the business code of the scan, or the status of the
 * QR code if the scan has no business code.
 */
function scanError({ code, errmsg }: QRCodeScanResult, lang: Lang | undefined): AuthingError {
  const details = { code: asNumber(code) || SCAN_FAILED };
  return errmsg
    ? new AuthingError("service", errmsg, details)
    : translate(createError("service", messages.scanFailed, details), lang);
}

function stop(timer: number | null | undefined): void {
  if (timer == null || !polling[timer]) return;
  clearInterval(timer);
  delete polling[timer];
}

type CallbackName = Extract<keyof ScanningOptions, `on${string}`>;

/** Calls a callback if it is set. Logs whatever it throws. */
function notify<Name extends CallbackName>(
  options: ScanningOptions,
  name: Name,
  args: Parameters<NonNullable<ScanningOptions[Name]>>,
): void {
  const callback = options[name] as ((...given: unknown[]) => void) | undefined;
  if (callback) runCallback(() => callback.apply(options, args));
}
