import { type Request, Router } from "express";
import { authenticate } from "../accounts/authenticate";
import { readParams } from "../accounts/custom-data";
import { actOnQrCode } from "../accounts/qr-approval";
import { signInByQrTicket, viewQrCode } from "../accounts/qr-login";
import { viewUser } from "../accounts/user-view";
import { BusinessError } from "../business-error";
import { readText, requireText } from "../http/body";
import { languageOf, readCaller, requireApp } from "../http/caller";
import { sendData } from "../http/envelope";
import { linkOrigin } from "../http/link-origin";
import { sendQrPicture } from "../http/qr-picture";
import { inLanguage, messages } from "../messages";
import { QR_CODE_LIFETIME, QR_CODE_SCENES, type QrCode, textOf } from "../state/qr-codes";
import type { State } from "../state/state";
import type { CustomData } from "../state/user";

const PREFIX = "/api/v2/qrcode";

/** Actions of the device that scans a code, with the service's confirmations. */
const ACTIONS = [
  { path: "scanned", action: "SCAN", status: 0, message: messages.qrCodeScanned },
  { path: "confirm", action: "CONFIRM", status: 1, message: messages.qrCodeConfirmed },
  { path: "cancel", action: "CANCEL", status: -1, message: messages.qrCodeCanceled },
] as const;

/**
 * Handles sign-ins with a QR code, and the actions of the device that scans the code.
 *
 * @param ownUrl URL of the emulator
 */
export function qrCodeRoutes(state: State, ownUrl: string): Router {
  const router = Router();
  router.post(`${PREFIX}/gene`, (request, response) => {
    requireApp(request);
    const customData = readCustomData(state, request.body?.params);
    const { random } = state.qrCodes.create({ scene: readScene(request), customData });
    sendData(response, {
      random,
      url: qrPictureUrl(linkOrigin(request, ownUrl), random),
      expiresIn: QR_CODE_LIFETIME,
      customLogo: "",
    });
  });
  router.get(`${PREFIX}/image`, (request, response) =>
    sendQrPicture(response, textOf(requireCode(state, request, "random"))),
  );
  router.get(`${PREFIX}/check`, (request, response) => {
    sendData(response, viewQrCode(state, requireCode(state, request, "random"), languageOf(request)));
  });
  router.post(`${PREFIX}/userinfo`, (request, response) => {
    const { user, session } = signInByQrTicket(state, requireText(request, "ticket"), readCaller(request));
    sendData(response, viewUser(state, user, session));
  });
  for (const { path, action, status, message } of ACTIONS) {
    router.post(`${PREFIX}/${path}`, (request, response) => {
      const { user } = authenticate(state, readCaller(request).token);
      const random = requireText(request, "random");
      actOnQrCode(state, random, { action, user });
      sendData(response, { random, status, description: inLanguage(languageOf(request), message) }, message);
    });
  }
  return router;
}

/**
 * Returns the URL of a code's picture. The name of the code is in the query, because paths are logged, and anyone who
 * knows the code can request its ticket.
 */
export function qrPictureUrl(origin: string, random: string): string {
  return `${origin}${PREFIX}/image?random=${random}`;
}

/** Reads the custom data of a code, which clients send as an object, not as a list. */
export function readCustomData(state: State, data: unknown): CustomData[] {
  const isObject = typeof data === "object" && data !== null && !Array.isArray(data);
  return readParams(state, isObject ? Object.entries(data).map(([key, value]) => ({ key, value })) : data);
}

/** Returns the code that a query parameter names. */
export function requireCode(state: State, request: Request, parameter: string): QrCode {
  const random = request.query[parameter];
  const code = typeof random === "string" ? state.qrCodes.find(random) : undefined;
  if (!code) {
    throw new BusinessError("unknownQrCode");
  }
  return code;
}

function readScene(request: Request): QrCode["scene"] {
  const scene = QR_CODE_SCENES.find((known) => known === readText(request, "scene"));
  if (!scene) {
    throw new BusinessError("incompleteParameters");
  }
  return scene;
}
