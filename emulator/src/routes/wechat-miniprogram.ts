import { type RequestHandler, Router } from "express";
import { signIn } from "../accounts/sign-in";
import { viewUser } from "../accounts/user-view";
import { findOrCreateWechatPhoneUser, findOrCreateWechatUser } from "../accounts/wechat-user";
import { BusinessError } from "../business-error";
import { readText } from "../http/body";
import { readCaller, requireApp } from "../http/caller";
import { sendData } from "../http/envelope";
import type { State } from "../state/state";

const PREFIX = "/connections/social/wechat-miniprogram";
const DEFAULT_PHONE = { countryCode: "86", phoneNumber: "13800000000", purePhoneNumber: "13800000000" };

/**
 * Logins of a mini program's user. Only WeChat can read its `encryptedData`, so here any text stands for the
 * phone number 13800000000 of country 86.
 */
export function wechatMiniprogramRoutes(state: State): Router {
  const router = Router();
  router.use(PREFIX, (request, _response, next) => {
    requireApp(request);
    next();
  });
  router.post(`${PREFIX}/auth`, (request, response) => {
    const user = findOrCreateWechatUser(state, state.wechatCodes.exchange(readText(request, "code")));
    const { nickName, avatarUrl } = parseRawData(readText(request, "rawData"));
    state.users.updateProfile(user, { nickname: user.nickname ?? nickName, photo: user.photo ?? avatarUrl });
    sendData(response, viewUser(user, signIn(state, user, readCaller(request))));
  });
  router.post(`${PREFIX}/auth-by-phone`, requireEncryptedData, (request, response) => {
    const identity = state.wechatCodes.exchange(readText(request, "code"));
    const user = findOrCreateWechatPhoneUser(state, identity, DEFAULT_PHONE);
    sendData(response, viewUser(user, signIn(state, user, readCaller(request))));
  });
  router.post(`${PREFIX}/getphone`, requireEncryptedData, (request, response) => {
    const identity = state.wechatCodes.exchange(readText(request, "code"));
    sendData(response, { ...DEFAULT_PHONE, ...identity });
  });
  return router;
}

const requireEncryptedData: RequestHandler = (request, _response, next) => {
  if (!readText(request, "iv") || !readText(request, "encryptedData")) {
    throw new BusinessError("incompleteParameters");
  }
  next();
};

// What wx.getUserProfile calls rawData: unsigned here, so that no more than a first name and picture come of it.
function parseRawData(rawData = "{}"): { nickName: string | null; avatarUrl: string | null } {
  const text = (value: unknown) => (typeof value === "string" && value !== "" ? value : null);
  try {
    const profile: unknown = JSON.parse(rawData);
    const { nickName, avatarUrl } = Object(profile);
    return { nickName: text(nickName), avatarUrl: text(avatarUrl) };
  } catch {
    return { nickName: null, avatarUrl: null };
  }
}
