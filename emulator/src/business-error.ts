import { inLanguage, type Language, type Message } from "./messages";

/**
 * Business codes that the emulator returns, with their messages for users. The Chinese messages are the service's, as
 * far as they are known.
 */
const catalog = {
  missingFile: [400, "请上传文件", "Upload a file."],
  wechatTaken: [409, "该微信账号已绑定其他用户", "Another user is already bound to this WeChat account."],
  fileTooLarge: [413, "文件大小超出限制", "The file is too large."],
  undecryptableWechatData: [400, "解密微信数据失败", "The data from WeChat could not be decrypted."],
  unknownConnection: [404, "身份源连接不存在", "The identity provider does not exist."],
  notAnImage: [415, "只支持上传图片", "Only pictures can be uploaded."],
  qrCodeUnscanned: [422, "请先扫描二维码", "Scan the QR code first."],
  invalidQrCode: [500, "无效二维码", "The QR code is invalid."],
  systemBusy: [1000, "系统繁忙，请稍后再试", "The system is busy. Try again later."],
  notPermitted: [1001, "无权限执行此项操作", "You don't have permission to do this."],
  totpBound: [1001, "已绑定 TOTP，请先解绑", "You have already bound TOTP. Unbind it first."],
  noTotp: [1001, "尚未绑定 TOTP", "You haven't bound TOTP."],
  unknownQrCode: [1001, "二维码不存在", "The QR code does not exist."],
  invalidTicket: [1001, "ticket 不合法", "The ticket is invalid."],
  invalidDeletionToken: [
    1001,
    "deleteAccountToken 不合法或已过期",
    "The deleteAccountToken is invalid or has expired.",
  ],
  wrongFace: [1001, "人脸不匹配", "The faces don't match."],
  invalidEnrollment: [
    1001,
    "绑定凭证无效或已过期，请重新绑定",
    "The enrollment is invalid or has expired. Start again.",
  ],
  factorBound: [1001, "已绑定这种认证要素，请先解绑", "You have already bound this second factor. Unbind it first."],
  unknownFactor: [1001, "认证要素不存在", "The second factor does not exist."],
  deletionNeedsCode: [
    1001,
    "已绑定手机号或邮箱，请用验证码注销账号",
    "Delete your account with a code sent to your phone number or email address.",
  ],
  identityNotLinked: [1001, "未绑定该身份源", "This identity provider is not bound."],
  sm2Unsupported: [
    1001,
    "模拟服务不支持 sm2 加密，请用 rsa 或 none",
    "The emulator does not support sm2. Use rsa or none.",
  ],
  unknownCasService: [1001, "service 不属于应用的回调地址", "The service is not a redirect URI of the application."],
  unknownRedirectUri: [
    1001,
    "redirectUri 不是应用的回调地址",
    "The redirectUri is not a redirect URI of the application.",
  ],
  boundFactorNeeded: [1635, "需要进行多因素认证", "A second factor is required."],
  demandedFactorNeeded: [1636, "需要进行多因素认证", "A second factor is required."],
  mustResetFirstPassword: [1639, "首次登录请修改密码", "Change your password before you sign in for the first time."],
  captchaNeeded: [2000, "账号异常，需要输入验证码", "Something is unusual about this account. Enter the captcha."],
  wrongCaptcha: [2000, "图形验证码错误，请重新输入", "The captcha is wrong. Try again."],
  wrongCode: [2001, "验证码验证失败", "The code is wrong."],
  malformedEmail: [2003, "邮箱格式不正确", "The email address is invalid."],
  userNotFound: [2004, "用户不存在", "The user does not exist."],
  userLocked: [2005, "用户已被锁定", "The user is locked."],
  wrongPassword: [2006, "密码不正确", "The password is wrong."],
  missingAppId: [2010, "请提供应用 ID", "The app ID is missing."],
  undecryptablePassword: [2016, "解密客户端密码出错", "The password could not be decrypted."],
  fieldNotModifiable: [2018, "用户无权限修改此项", "You don't have permission to change this."],
  notLoggedIn: [2020, "尚未登录，无权限访问此请求", "Sign in first."],
  userExists: [2026, "用户已存在，请不要重复注册", "The user already exists."],
  passwordTooShort: [2029, "密码长度不能小于 6 位", "The password must have at least 6 characters."],
  registrationClosed: [2031, "未开放注册", "Registration is closed."],
  usernameTaken: [2034, "用户名已存在", "The username is already taken."],
  phoneTaken: [2035, "手机号已绑定", "The phone number is already bound."],
  oldEmailMismatch: [2037, "旧邮箱不匹配", "The old email address is different."],
  oldPhoneMismatch: [2038, "旧手机号不匹配", "The old phone number is different."],
  mustResetPassword: [2058, "请修改密码后重新登录", "Change your password, then sign in again."],
  malformedPhone: [2080, "手机号格式不正确", "The phone number is invalid."],
  emailTaken: [2200, "该邮箱已被绑定", "The email address is already bound."],
  oldPasswordNeeded: [2201, "请输入原始密码", "Enter your current password."],
  notYourself: [2202, "修改的信息不属于当前用户", "You can change only your own data."],
  wrongOldPassword: [2203, "原始密码错误", "The current password is wrong."],
  notAnEmail: [2204, "邮箱格式不正确", "The email address is invalid."],
  sessionExpired: [2206, "登录信息已过期, 需重新登录", "Your session has expired. Sign in again."],
  sessionInvalid: [2207, "登录信息有误, 需重新登录", "Your session is invalid. Sign in again."],
  alreadyLinked: [2213, "该第三方登录已被绑定", "This third-party account is already bound."],
  lastLoginMethod: [2217, "仅剩一种登录方式，无法解绑", "You cannot unbind your only way to sign in."],
  noEmailBound: [2219, "用户未绑定邮箱", "You haven't bound an email address."],
  emailNotModifiable: [
    2225,
    "updateUser 不能修改邮箱，请使用 updateEmail",
    "updateUser cannot change the email address. Use updateEmail.",
  ],
  phoneNotModifiable: [
    2226,
    "updateUser 不能修改手机号，请使用 updatePhone",
    "updateUser cannot change the phone number. Use updatePhone.",
  ],
  oldEmailUnverified: [2227, "修改邮箱需要验证原邮箱", "To change your email address, verify the old one."],
  oldPhoneUnverified: [2228, "修改手机号需要验证原手机号", "To change your phone number, verify the old one."],
  sameEmail: [2229, "新邮箱和旧邮箱一样", "The new email address is the same as the old one."],
  samePhone: [2230, "新手机号和旧手机号一样", "The new phone number is the same as the old one."],
  noPhoneBound: [2231, "用户未绑定手机号", "You haven't bound a phone number."],
  incompleteParameters: [2231, "请求参数不完整", "The request is incomplete."],
  noExternalAccount: [2231, "次账号没有第三方身份", "The account has no third-party login."],
  malformedParams: [2231, "params 应为 { key, value } 的列表", "params must be a list of { key, value }."],
  codeExpired: [2300, "验证码过期", "The code has expired."],
  invalidWechatCode: [40029, "invalid code", "invalid code"],
  usedWechatCode: [40163, "code been used", "code been used"],
} as const satisfies Record<string, readonly [code: number, zh: string, en: string]>;

/** Name that stands for a business code and its message. */
export type Reason = keyof typeof catalog;

/**
 * Rejection with a business code, sent over REST or GraphQL.
 *
 * @param reason name of the business code to return
 * @param options.message message for the user; by default, the message of the reason
 * @param options.data data that the client needs for its next step; none by default
 */
export class BusinessError extends Error {
  override readonly name = "BusinessError";
  readonly code: number;
  /** Data that the client needs for its next step, e.g. an `mfaToken`. */
  readonly data: object | null;
  readonly #message: Message;

  constructor(reason: Reason, { message = messageOf(reason), data = null as object | null } = {}) {
    super(message.zh);
    this.#message = message;
    this.code = catalog[reason][0];
    this.data = data;
  }

  /** Returns the message for users in a language. */
  messageIn(language: Language): string {
    return inLanguage(language, this.#message);
  }
}

function messageOf(reason: Reason): Message {
  const [, zh, en] = catalog[reason];
  return { zh, en };
}
