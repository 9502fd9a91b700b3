import { ApiClient, addMethods } from "../core/api-client";
import type { Client } from "../core/client";
import { method } from "../core/method";
import { callInTurn } from "../core/pipeline";
import { createError } from "../errors/create-error";
import { serviceNow } from "../http/clock";
import { parseJson } from "../http/parse-body";
import { asNothing, confirming, type Reader } from "../http/readers";
import { messages } from "../messages";
import { scanQrCode } from "../platform/wechat";
import { isSessionError } from "../session/session-errors";
import type { Turn } from "../session/turn";
import type { CommonMessage } from "../types/answers";
import type { Untyped } from "../types/untyped";
import { isObject, isText, setHiddenMember } from "../types/values";
import { QrCodeAuthenticationClient } from "./qr-code-authentication-client";

/** Sign-in with a QR code that the user scans with your app, and approval of such a sign-in in your app. */
export interface AppQrCodeAuthenticationClient {
  /**
   * Lets the signed-in user scan the sign-in QR code on a web page, and reports the scan to the service.
   *
   * Sends `POST /api/v2/qrcode/scanned` or, for a QR code that contains a `qrcodeId`,
   * `POST /api/v3/change-qrcode-status`. Implemented from Authing's published clients and documentation, and not yet
   * tested against the live service. The web page then shows that the QR code has been scanned. Ask the user whether to
   * sign in there, and call `confirm` or `cancel` on the result.
   *
   * @param options how to get the QR code; by default, the user scans it with the camera
   * @param options.text text of a QR code that your app has already scanned; by default, `wx.scanCode` scans one
   * @param options.onlyFromCamera `false` if the user can also choose a picture; `true` by default, because a QR code
   *   in a picture can come from someone who wants to use the account
   * @returns the scanned QR code
   * @throws {AuthingError} `argument`; `unauthenticated` if nobody is signed in, or if the user changes meanwhile;
   *   `cancelled` if the user closes the camera; `unrecognized` if the QR code is not for sign-in; `mismatch` if it
   *   belongs to another user pool; `expired` if the service rejects it after its expiration time; any business code
   *   from the service, e.g. 500 if it doesn't know the QR code
   * @example
   * authing.qrcode.scan().then((code) =>
   *   wx.showModal({
   *     title: "登录网页版？",
   *     success: ({ confirm }) => (confirm ? code.confirm() : code.cancel()),
   *   }),
   * );
   * @see https://docs.authing.cn/v2/guides/authentication/qrcode/use-self-build-app/full-api-list.html
   */
  scan(options?: { text?: string | undefined; onlyFromCamera?: boolean | undefined }): Promise<ScannedQrCode>;
}

export class AppQrCodeAuthenticationClient extends QrCodeAuthenticationClient {
  /** @internal */
  constructor(getClient: () => Client) {
    super(getClient, "APP_AUTH");
  }
}

/**
 * A sign-in QR code that the signed-in user has scanned. Only this user can approve the sign-in, and only while signed
 * in.
 */
export interface ScannedQrCode {
  /**
   * Approves the sign-in, so that the web page signs in the user who scanned the QR code.
   *
   * Sends `POST /api/v2/qrcode/confirm` or `POST /api/v3/change-qrcode-status`. Implemented from Authing's published
   * clients and documentation, and not yet tested against the live service.
   *
   * @returns a confirmation
   * @throws {AuthingError} `unauthenticated` if the user who scanned the QR code is no longer signed in; `expired` if
   *   the service rejects the QR code after its expiration time; any business code from the service
   * @example
   * code.confirm().then(() => wx.showToast({ title: "已确认登录" }));
   * @see https://docs.authing.cn/v2/guides/authentication/qrcode/use-self-build-app/full-api-list.html
   */
  confirm(): Promise<CommonMessage>;

  /**
   * Declines the sign-in, so that the web page stops waiting.
   *
   * Sends `POST /api/v2/qrcode/cancel` or `POST /api/v3/change-qrcode-status`. Implemented from Authing's published
   * clients and documentation, and not yet tested against the live service.
   *
   * @returns a confirmation
   * @throws {AuthingError} `unauthenticated` if the user who scanned the QR code is no longer signed in; `expired` if
   *   the service rejects the QR code after its expiration time; any business code from the service
   * @example
   * code.cancel().then(() => wx.navigateBack());
   * @see https://docs.authing.cn/v2/guides/authentication/qrcode/use-self-build-app/full-api-list.html
   */
  cancel(): Promise<CommonMessage>;
}

export class ScannedQrCode extends ApiClient {
  /**
   * Custom data in the QR code, by key; `{}` if there is none. Anyone can create a QR code, so the data can be wrong.
   */
  readonly customData: Record<string, Untyped>;
  /** @internal */
  readonly scan!: Scan;

  /** @internal */
  constructor(getClient: () => Client, scan: Scan) {
    super(getClient);
    const { customData } = scan.content;
    this.customData = isObject(customData) ? customData : {};
    // Hidden, because anyone who knows the ID of the QR code can request the ticket for the user.
    setHiddenMember(this, "scan", scan);
  }
}

/** Content of a QR code as JSON. Its fields come from outside the service, so their types are unknown. */
interface Content {
  scene?: unknown;
  random?: unknown;
  /** ID of a QR code from the V3 API. */
  qrcodeId?: unknown;
  userPoolId?: unknown;
  /** Creation time, in ISO 8601. */
  createdAt?: unknown;
  /** Lifetime in seconds. */
  expiresIn?: unknown;
  /** Expiration time, in ISO 8601. Some QR codes contain it instead of `expiresIn`. */
  expireAt?: unknown;
  customData?: unknown;
}

/** A scanned QR code and the turn of the user who scanned it. @internal */
interface Scan {
  content: Content;
  turn: Turn;
}

addMethods<AppQrCodeAuthenticationClient, Pick<AppQrCodeAuthenticationClient, "scan">>(AppQrCodeAuthenticationClient, {
  scan: method("options?: {text?, onlyFromCamera = true}", ({ client, values: { text, onlyFromCamera } }) =>
    client.session.asUser(({ turn, id }) =>
      (text == null ? scanQrCode(client.options.platform, { onlyFromCamera }) : Promise.resolve(text)).then(
        (scanned) => {
          const content = readContent(scanned);
          if (!content) throw createError("unrecognized", messages.notSignInQrCode);
          const { userPoolId } = content;
          const own = userPoolOf(client, id);
          if (own && isText(userPoolId) && userPoolId !== own) throw createError("mismatch", messages.otherUserPool);
          const scan = { content, turn };
          return changeStatus(client, scan, { action: "SCAN", read: asNothing }).then(
            () => new ScannedQrCode(() => client, scan),
          );
        },
      ),
    ),
  ),
});

addMethods<ScannedQrCode>(ScannedQrCode, {
  confirm: method("", ({ client, owner }) =>
    changeStatus(client, owner.scan, { action: "CONFIRM", read: confirming("signInApproved") }),
  ),

  cancel: method("", ({ client, owner }) =>
    changeStatus(client, owner.scan, { action: "CANCEL", read: confirming("signInDeclined") }),
  ),
});

/** Returns the content of a sign-in QR code; `undefined` if the text is from another kind of QR code. */
function readContent(text: string): Content | undefined {
  const content = parseJson(text) as Content;
  if (!isObject(content)) return undefined;
  const { scene, random, qrcodeId } = content;
  if (isText(qrcodeId)) return scene === "APP_AUTH" || scene === undefined ? content : undefined;
  return scene === "APP_AUTH" && isText(random) ? content : undefined;
}

/** Returns the ID of the user pool that the client or its user belongs to; `undefined` if it is unknown. */
function userPoolOf({ options, tokenProvider }: Client, userId: string): string | undefined {
  const user = tokenProvider.getUser();
  return options.userPoolId || (user && user.id === userId ? user.userPoolId : undefined);
}

const PATHS = { SCAN: "scanned", CONFIRM: "confirm", CANCEL: "cancel" };

/** Reports an action of the user who scanned a QR code. Rejects with `unauthenticated` if the user has changed. */
function changeStatus<T>(
  client: Client,
  { content, turn }: Scan,
  { action, read }: { action: keyof typeof PATHS; read: Reader<T> },
): Promise<T> {
  const { random, qrcodeId } = content;
  const [path, data] = isText(qrcodeId)
    ? ["/api/v3/change-qrcode-status", { qrcodeId, action }]
    : [`/api/v2/qrcode/${PATHS[action]}`, { random }];
  const request = () => ({ kind: "rest", method: "POST", path, data }) as const;
  return callInTurn(client, { request, read }, {}, turn).catch((error) => {
    // Only the service decides whether the QR code has expired, because the phone's clock can be wrong until the first
    // response arrives.
    if (error.kind !== "service" || isSessionError(error) || serviceNow() < expiryOf(content)) throw error;
    const { method, url, statusCode, requestId } = error;
    throw createError("expired", messages.qrCodeExpired, { method, url, statusCode, requestId, cause: error });
  });
}

/** Returns the expiration time of a QR code, in milliseconds since 1970; infinity if the QR code doesn't contain it. */
function expiryOf({ createdAt, expiresIn, expireAt }: Content): number {
  const created = typeof expiresIn === "number" ? Date.parse(String(createdAt)) + expiresIn * 1000 : undefined;
  return (isText(expireAt) && Date.parse(expireAt)) || created || Number.POSITIVE_INFINITY;
}
