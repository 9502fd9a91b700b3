import { type Request, Router } from "express";
import { authenticate } from "../accounts/authenticate";
import { findByAddress } from "../accounts/code-login";
import { PHONE } from "../accounts/contact-kinds";
import { requireMiniProgram } from "../accounts/mini-program-connection";
import { readWechatPhoneByCode } from "../accounts/wechat-data";
import { BusinessError } from "../business-error";
import { readText, requireText } from "../http/body";
import { readCaller, requireApp } from "../http/caller";
import { sendData } from "../http/envelope";
import type { State } from "../state/state";
import { changeUser } from "../state/user";
import type { WechatIdentity, WechatPhone } from "../state/wechat-codes";
import { createWatermark } from "../state/wechat-encryption";

/** Serves data about a mini program's user that only the service can read, and binds the user's WeChat phone number. */
export function wechatDataRoutes(state: State): Router {
  const router = Router();
  router.post("/api/v3/get-wechat-miniprogram-phone", (request, response) => {
    const phone = readPhone(request);
    const { countryCode, purePhoneNumber } = phone;
    // The documentation and the published client expect the number in different places.
    sendData(response, {
      phoneNumber: `+${countryCode}${purePhoneNumber}`,
      purePhoneNumber,
      countryCode,
      phone_info: viewPhone(phone),
    });
  });
  router.post("/api/v3/get-wechat-miniprogram-phone-data", (request, response) => {
    const phone = readPhone(request);
    const { purePhoneNumber, countryCode } = phone;
    const codeForUpdatePhone = state.phoneProofs.issue({ phone: purePhoneNumber, countryCode });
    sendData(response, { phone_info: viewPhone(phone), codeForUpdatePhone });
  });
  router.post("/api/v3/wechat-miniprogram/updatePhone", (request, response) => {
    requireApp(request);
    const { user } = authenticate(state, readCaller(request).token);
    const contact = { phone: requireText(request, "phone"), countryCode: readText(request, "phoneCountryCode") };
    const code = requireText(request, "codeForUpdatePhone");
    if (!PHONE.isValid(contact)) {
      throw new BusinessError("malformedPhone");
    }
    state.phoneProofs.check(contact, code);
    const owner = findByAddress(state, contact);
    if (owner && owner !== user) {
      throw new BusinessError("phoneTaken");
    }
    state.phoneProofs.remove(code);
    changeUser(user, PHONE.fieldsOf(contact));
    sendData(response, { success: true });
  });
  router.post("/api/v3/wechat-miniprogram/checkExistsUser", (request, response) => {
    const { openid } = readIdentity(request);
    const user = state.users.findByOpenid(openid);
    sendData(response, { hasBindUser: user !== undefined, hasBindPhone: Boolean(user?.phone) });
  });
  router.post("/api/v3/decrypt-wechat-miniprogram-data", (request, response) => {
    const encrypted = { iv: requireText(request, "iv"), encryptedData: requireText(request, "encryptedData") };
    const data = state.wechat.decrypt(readIdentity(request).openid, encrypted);
    if (!data) {
      throw new BusinessError("undecryptableWechatData");
    }
    sendData(response, data);
  });

  function readPhone(request: Request): WechatPhone {
    requireConnection(request);
    return readWechatPhoneByCode(state, requireText(request, "code"));
  }

  function readIdentity(request: Request): WechatIdentity {
    requireConnection(request);
    return state.wechatCodes.exchange(requireText(request, "code"));
  }

  function requireConnection(request: Request): void {
    requireApp(request);
    requireMiniProgram(state, requireText(request, "extIdpConnidentifier"));
  }

  return router;
}

function viewPhone(phone: WechatPhone): object {
  return { ...phone, watermark: createWatermark() };
}
