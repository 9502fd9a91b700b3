import { type Request, Router } from "express";
import { toBuffer } from "qrcode";
import { readParams } from "../accounts/custom-data";
import { signInByQrTicket, viewQrCode } from "../accounts/qr-login";
import { viewUser } from "../accounts/user-view";
import { BusinessError } from "../business-error";
import { readText, requireText } from "../http/body";
import { readCaller, requireApp } from "../http/caller";
import { sendData } from "../http/envelope";
import { QR_CODE_SCENES, type QrCode } from "../state/qr-codes";
import type { State } from "../state/state";
import { type CustomData, USER_POOL_ID } from "../state/user";

const PREFIX = "/api/v2/qrcode";
// Skips the PNG filters, which are slow and do not make a black-and-white image smaller.
const PICTURE = { width: 280, rendererOpts: { filterType: 0, deflateStrategy: 0 } };

/**
 * Handles sign-ins with a QR code.
 *
 * @param origin URL of the emulator; the URLs of the images start with it
 */
export function qrCodeRoutes(state: State, origin: string): Router {
  const router = Router();
  router.post(`${PREFIX}/gene`, (request, response) => {
    requireApp(request);
    const scene = readScene(request);
    const { random } = state.qrCodes.create(scene, readCustomData(state, request));
    // Puts the code into the query, because paths are logged, and anyone who knows the code can request its ticket.
    sendData(response, { random, url: `${origin}${PREFIX}/image?random=${random}`, customLogo: "" });
  });
  router.get(`${PREFIX}/image`, async (request, response) => {
    const picture = await toBuffer(contentOf(requireCode(state, request)), PICTURE);
    response.type("png").set("Cache-Control", "no-store").send(picture);
  });
  router.get(`${PREFIX}/check`, (request, response) => {
    sendData(response, viewQrCode(state, requireCode(state, request)));
  });
  router.post(`${PREFIX}/userinfo`, (request, response) => {
    const { user, session } = signInByQrTicket(state, requireText(request, "ticket"), readCaller(request));
    sendData(response, viewUser(state, user, session));
  });
  return router;
}

function readScene(request: Request): QrCode["scene"] {
  const scene = QR_CODE_SCENES.find((known) => known === readText(request, "scene"));
  if (!scene) {
    throw new BusinessError("incompleteParameters");
  }
  return scene;
}

// Clients of this endpoint send custom data as an object, not as a list.
function readCustomData(state: State, request: Request): CustomData[] {
  const params: unknown = request.body?.params;
  const isObject = typeof params === "object" && params !== null && !Array.isArray(params);
  return readParams(state, isObject ? Object.entries(params).map(([key, value]) => ({ key, value })) : params);
}

function requireCode(state: State, request: Request): QrCode {
  const { random } = request.query;
  const code = typeof random === "string" ? state.qrCodes.find(random) : undefined;
  if (!code) {
    throw new BusinessError("unknownQrCode");
  }
  return code;
}

// Returns the content that the scanning device reads.
function contentOf({ scene, random, createdAt, expiresAt }: QrCode): string {
  return JSON.stringify({
    scene,
    random,
    userPoolId: USER_POOL_ID,
    createdAt: new Date(createdAt).toISOString(),
    expiredIn: (expiresAt - createdAt) / 1000,
  });
}
