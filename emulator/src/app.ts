import express, { type Express } from "express";
import { faultRoutes } from "./admin/faults";
import { guardAdmin } from "./admin/guard";
import { mfaAdminRoutes } from "./admin/mfa";
import { pageFiles, pageRoutes } from "./admin/page";
import { qrCodeAdminRoutes } from "./admin/qr-codes";
import { adminRoutes } from "./admin/routes";
import { strikeFaults } from "./faults/strike-faults";
import { graphqlEndpoint } from "./graphql/endpoint";
import type { AllowedOrigins } from "./http/allowed-origins";
import { chooseAnswerShape } from "./http/answer-shape";
import { cors, exposeCookies } from "./http/cors";
import { answerError, notFound } from "./http/errors";
import { guardSignInPages } from "./http/guard-sign-in-pages";
import { limitLengths } from "./http/limit-lengths";
import { logRequests } from "./http/log-requests";
import { forbidStoring } from "./http/no-store";
import { accessRoutes } from "./routes/access";
import { accountDeletionRoutes } from "./routes/account-deletion";
import { accountLinkRoutes } from "./routes/account-links";
import { activityRoutes } from "./routes/activity";
import { captchaRoutes } from "./routes/captcha";
import { casRoutes } from "./routes/cas";
import { channelCodeRoutes } from "./routes/channel-codes";
import { codeCheckRoutes } from "./routes/code-checks";
import { countryRoutes } from "./routes/countries";
import { deviceRoutes } from "./routes/devices";
import { directoryRoutes } from "./routes/directories";
import { emailCodeRoutes } from "./routes/email-codes";
import { encryptionKeyRoutes } from "./routes/encryption-key";
import { enterpriseRoutes } from "./routes/enterprise";
import { eventRoutes } from "./routes/events";
import { factorRoutes } from "./routes/factors";
import { fakeWxRoutes } from "./routes/fake-wx";
import { identitySourceRoutes } from "./routes/identity-sources";
import { logoutRoutes } from "./routes/logout";
import { mfaContactRoutes } from "./routes/mfa-contact";
import { mfaFaceRoutes } from "./routes/mfa-face";
import { mfaTotpRoutes } from "./routes/mfa-totp";
import { oauthRoutes } from "./routes/oauth";
import { principalRoutes } from "./routes/principal";
import { qrCodeRoutes } from "./routes/qrcode";
import { qrCodeV3Routes } from "./routes/qrcode-v3";
import { samlRoutes } from "./routes/saml";
import { securityLevelRoutes } from "./routes/security-level";
import { signInRoutes } from "./routes/sign-in";
import { smsRoutes } from "./routes/sms";
import { socialRoutes } from "./routes/social";
import { uploadRoutes } from "./routes/uploads";
import { v3ProfileRoutes } from "./routes/v3-profile";
import { wechatDataRoutes } from "./routes/wechat-data";
import { wechatMiniprogramRoutes } from "./routes/wechat-miniprogram";
import type { State } from "./state/state";

/** Options of `createApp`. */
export interface AppOptions {
  readonly state: State;
  /** URL of the emulator. */
  readonly ownUrl: string;
  /** Websites that can use the endpoints. */
  readonly allowedOrigins: AllowedOrigins;
}

const SIGN_IN_PAGES = ["/oidc/auth", "/oauth/auth", "/cas-idp/:appId", "/cas-idp/:appId/login"];

/** Creates the Express app with all endpoints. */
export function createApp({ state, ownUrl, allowedOrigins }: AppOptions): Express {
  const app = express();
  app.disable("x-powered-by");
  app.disable("etag");
  exposeCookies(app);
  app.use(pageRoutes());
  // Comes before CORS, the request log and the faults, which must not affect the emulator's own page.
  const admin = [adminRoutes(state), faultRoutes(state), mfaAdminRoutes(state), qrCodeAdminRoutes(state)];
  app.use("/__emulator", guardAdmin, express.json(), admin, pageFiles(), notFound);
  app.use(chooseAnswerShape(state), cors(state, allowedOrigins), forbidStoring);
  // The faults and the request log are about the service, not about WeChat.
  app.use("/__wechat", fakeWxRoutes(state), notFound);
  app.use(logRequests(state), express.json({ limit: "1mb" }), limitLengths, strikeFaults(state));
  app.get(SIGN_IN_PAGES, guardSignInPages(state, allowedOrigins));
  app.post("/graphql/v2", graphqlEndpoint(state));
  // Express tries the routes in this order, so those that apps and tests call most come first.
  app.use(
    encryptionKeyRoutes(state),
    wechatMiniprogramRoutes(state),
    logoutRoutes(state),
    uploadRoutes(state, ownUrl),
    smsRoutes(state),
    emailCodeRoutes(state),
    directoryRoutes(state),
    channelCodeRoutes(state),
    accountLinkRoutes(state),
    accountDeletionRoutes(state),
    securityLevelRoutes(state),
    activityRoutes(state, ownUrl),
    captchaRoutes(state),
    codeCheckRoutes(state),
    countryRoutes(),
    factorRoutes(state),
    signInRoutes(state),
    oauthRoutes(state),
    casRoutes(state),
    samlRoutes(),
    qrCodeRoutes(state, ownUrl),
    qrCodeV3Routes(state, ownUrl),
    mfaTotpRoutes(state),
    mfaContactRoutes(state),
    mfaFaceRoutes(state),
    accessRoutes(state),
    principalRoutes(state),
    deviceRoutes(state),
    eventRoutes(state),
    socialRoutes(state, ownUrl),
    enterpriseRoutes(state, ownUrl),
    v3ProfileRoutes(state),
    wechatDataRoutes(state),
    identitySourceRoutes(state, ownUrl),
  );
  app.use(notFound, answerError);
  return app;
}
