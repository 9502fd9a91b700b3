import { type Request, Router } from "express";
import { authenticate } from "../accounts/authenticate";
import { signIn } from "../accounts/sign-in";
import { viewUser } from "../accounts/user-view";
import { adoptWechatProfile, parseWechatProfile, readWechatPhone, readWechatProfile } from "../accounts/wechat-data";
import { findOrCreateWechatPhoneUser, findOrCreateWechatUser, requireFreeWechat } from "../accounts/wechat-user";
import { BusinessError } from "../business-error";
import { readText } from "../http/body";
import { readCaller, requireApp } from "../http/caller";
import { sendData } from "../http/envelope";
import { messages } from "../messages";
import type { State } from "../state/state";
import type { WechatIdentity } from "../state/wechat-codes";
import type { EncryptedData } from "../state/wechat-encryption";

const PREFIX = "/connections/social/wechat-miniprogram";

/** Handles sign-ins of mini program users, and binds WeChat accounts to users who have signed in another way. */
export function wechatMiniprogramRoutes(state: State): Router {
  const router = Router();
  router.use(PREFIX, (request, _response, next) => {
    requireApp(request);
    next();
  });
  router.post(`${PREFIX}/auth`, (request, response) => {
    const identity = state.wechatCodes.exchange(readText(request, "code"));
    const user = findOrCreateWechatUser(state, identity);
    adoptWechatProfile(state, user, readProfile(state, identity, request));
    sendData(
      response,
      viewUser(state, user, signIn(state, user, { ...readCaller(request), loginMethod: "loginByWechat" })),
    );
  });
  router.post(`${PREFIX}/auth-by-phone`, (request, response) => {
    const encrypted = requireEncryptedData(request);
    const identity = state.wechatCodes.exchange(readText(request, "code"));
    const user = findOrCreateWechatPhoneUser(state, identity, readWechatPhone(state, identity.openid, encrypted));
    sendData(
      response,
      viewUser(state, user, signIn(state, user, { ...readCaller(request), loginMethod: "loginByWechatPhone" })),
    );
  });
  router.post(`${PREFIX}/getphone`, (request, response) => {
    const encrypted = requireEncryptedData(request);
    const identity = state.wechatCodes.exchange(readText(request, "code"));
    sendData(response, { ...readWechatPhone(state, identity.openid, encrypted), ...identity });
  });
  router.post(`${PREFIX}/bind`, (request, response) => {
    const { user } = authenticate(state, readCaller(request).token);
    const identity = state.wechatCodes.exchange(readText(request, "code"));
    requireFreeWechat(state, user, identity);
    state.users.bindWechat(user, identity);
    adoptWechatProfile(state, user, readProfile(state, identity, request));
    sendData(response, undefined, messages.bound);
  });
  return router;
}

function requireEncryptedData(request: Request): EncryptedData {
  const encrypted = readEncryptedData(request);
  if (!encrypted) {
    throw new BusinessError("incompleteParameters");
  }
  return encrypted;
}

function readEncryptedData(request: Request): EncryptedData | undefined {
  const iv = readText(request, "iv");
  const encryptedData = readText(request, "encryptedData");
  return iv && encryptedData ? { iv, encryptedData } : undefined;
}

// Accepts rawData from wx.getUserProfile without a signature, because users can change these fields anyway.
function readProfile(state: State, { openid }: WechatIdentity, request: Request): object {
  const rawData = readText(request, "rawData");
  if (rawData) {
    return parseWechatProfile(rawData);
  }
  const encrypted = readEncryptedData(request);
  return encrypted ? readWechatProfile(state, openid, encrypted) : {};
}
