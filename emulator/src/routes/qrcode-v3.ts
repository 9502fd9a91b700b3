import { type Request, Router } from "express";
import { authenticate } from "../accounts/authenticate";
import { actOnQrCode, type QrAction } from "../accounts/qr-approval";
import { signInByQrTicket, viewQrCodeStatus } from "../accounts/qr-login";
import { issueTokenSet } from "../accounts/token-set";
import { BusinessError } from "../business-error";
import { readText, requireText } from "../http/body";
import { languageOf, readCaller, requireApp } from "../http/caller";
import { sendData } from "../http/envelope";
import { linkOrigin } from "../http/link-origin";
import type { QrCode } from "../state/qr-codes";
import type { State } from "../state/state";
import { qrPictureUrl, readCustomData, requireCode } from "./qrcode";
import { requireClient } from "./sign-in";

const SCENES = new Map<unknown, QrCode["scene"]>([
  ["MOBILE_APP", "APP_AUTH"],
  ["WECHAT_MINIPROGRAM", "WXAPP_AUTH"],
  ["WECHAT_OFFICIAL_ACCOUNT", "WECHATMP_AUTH"],
]);
const ACTIONS: readonly QrAction[] = ["SCAN", "CONFIRM", "CANCEL"];
const SCOPE = "openid profile";

/**
 * Handles sign-ins with a QR code in the V3 API.
 *
 * @param ownUrl URL of the emulator
 */
export function qrCodeV3Routes(state: State, ownUrl: string): Router {
  const router = Router();
  router.post("/api/v3/gene-qrcode", (request, response) => {
    requireApp(request);
    const scene = required(SCENES.get(readText(request, "type")));
    const customData = readCustomData(state, request.body.customData);
    const { random } = state.qrCodes.create({ scene, customData, api: "v3" });
    sendData(response, { qrcodeId: random, url: qrPictureUrl(linkOrigin(request, ownUrl), random) });
  });
  router.post("/api/v3/change-qrcode-status", (request, response) => {
    const { user } = authenticate(state, readCaller(request).token);
    const action = required(ACTIONS.find((known) => known === readText(request, "action")));
    actOnQrCode(state, requireText(request, "qrcodeId"), { action, user });
    sendData(response, undefined);
  });
  router.get("/api/v3/check-qrcode-status", (request, response) => {
    sendData(response, viewQrCodeStatus(state, requireCode(state, request, "qrcodeId"), languageOf(request)));
  });
  router.post("/api/v3/exchange-tokenset-with-qrcode-ticket", (request, response) => {
    const client = requireClient(state, request, readClient(request));
    const caller = { ...readCaller(request), appId: client.id };
    const { user, session } = signInByQrTicket(state, requireText(request, "ticket"), caller);
    const granted = { protocol: "oidc", clientId: client.id, userId: user.id, sessionId: session.id } as const;
    const tokens = issueTokenSet(state, state.grants.grant({ ...granted, scope: SCOPE }));
    // The service also sends the lifetime under the nonstandard name `expire_in`.
    sendData(response, { ...tokens, expire_in: tokens.expires_in });
  });
  return router;
}

function readClient(request: Request): { client_id?: string; client_secret?: string } {
  const [id, secret] = [readText(request, "client_id"), readText(request, "client_secret")];
  return { ...(id && { client_id: id }), ...(secret && { client_secret: secret }) };
}

function required<T>(value: T | undefined): T {
  if (value === undefined) {
    throw new BusinessError("incompleteParameters");
  }
  return value;
}
