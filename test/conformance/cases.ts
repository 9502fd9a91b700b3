import type { Case } from "./case";
import { accessCases } from "./cases/access";
import { accountCases } from "./cases/account";
import { contactCases } from "./cases/contact";
import { customDataCases } from "./cases/custom-data";
import { errorCases } from "./cases/errors";
import { loginCases } from "./cases/login";
import { mfaCases } from "./cases/mfa";
import { oidcCases } from "./cases/oidc";
import { passwordCases } from "./cases/password";
import { profileCases } from "./cases/profile";
import { qrcodeCases } from "./cases/qrcode";
import { registerCases } from "./cases/register";
import { sessionCases } from "./cases/session";
import { socialCases } from "./cases/social";
import { wechatCases } from "./cases/wechat";

/** Cases for all recorded observations. */
export const allCases: Case[] = [
  ...wechatCases,
  ...registerCases,
  ...loginCases,
  ...sessionCases,
  ...passwordCases,
  ...profileCases,
  ...contactCases,
  ...customDataCases,
  ...accessCases,
  ...oidcCases,
  ...mfaCases,
  ...qrcodeCases,
  ...socialCases,
  ...accountCases,
  ...errorCases,
];
