/** Business codes that the emulator returns, with the service's messages for users. */
const catalog = {
  missingFile: [400, "请上传文件"],
  wechatTaken: [409, "该微信账号已绑定其他用户"],
  fileTooLarge: [413, "文件大小超出限制"],
  undecryptableWechatData: [400, "解密微信数据失败"],
  unknownConnection: [404, "身份源连接不存在"],
  notAnImage: [415, "只支持上传图片"],
  qrCodeUnscanned: [422, "请先扫描二维码"],
  invalidQrCode: [500, "无效二维码"],
  systemBusy: [1000, "系统繁忙，请稍后再试"],
  notPermitted: [1001, "无权限执行此项操作"],
  totpBound: [1001, "已绑定 TOTP，请先解绑"],
  noTotp: [1001, "尚未绑定 TOTP"],
  unknownQrCode: [1001, "二维码不存在"],
  invalidTicket: [1001, "ticket 不合法"],
  invalidDeletionToken: [1001, "deleteAccountToken 不合法或已过期"],
  wrongFace: [1001, "人脸不匹配"],
  invalidEnrollment: [1001, "绑定凭证无效或已过期，请重新绑定"],
  factorBound: [1001, "已绑定这种认证要素，请先解绑"],
  unknownFactor: [1001, "认证要素不存在"],
  boundFactorNeeded: [1635, "需要进行多因素认证"],
  demandedFactorNeeded: [1636, "需要进行多因素认证"],
  mustResetFirstPassword: [1639, "首次登录请修改密码"],
  captchaNeeded: [2000, "账号异常，需要输入验证码"],
  wrongCaptcha: [2000, "图形验证码错误，请重新输入"],
  wrongCode: [2001, "验证码验证失败"],
  malformedEmail: [2003, "邮箱格式不正确"],
  userNotFound: [2004, "用户不存在"],
  userLocked: [2005, "用户已被锁定"],
  wrongPassword: [2006, "密码不正确"],
  missingAppId: [2010, "请提供应用 ID"],
  undecryptablePassword: [2016, "解密客户端密码出错"],
  fieldNotModifiable: [2018, "用户无权限修改此项"],
  notLoggedIn: [2020, "尚未登录，无权限访问此请求"],
  userExists: [2026, "用户已存在，请不要重复注册"],
  passwordTooShort: [2029, "密码长度不能小于 6 位"],
  registrationClosed: [2031, "未开放注册"],
  usernameTaken: [2034, "用户名已存在"],
  phoneTaken: [2035, "手机号已绑定"],
  oldEmailMismatch: [2037, "旧邮箱不匹配"],
  oldPhoneMismatch: [2038, "旧手机号不匹配"],
  mustResetPassword: [2058, "请修改密码后重新登录"],
  malformedPhone: [2080, "手机号格式不正确"],
  emailTaken: [2200, "该邮箱已被绑定"],
  oldPasswordNeeded: [2201, "请输入原始密码"],
  notYourself: [2202, "修改的信息不属于当前用户"],
  wrongOldPassword: [2203, "原始密码错误"],
  notAnEmail: [2204, "邮箱格式不正确"],
  sessionExpired: [2206, "登录信息已过期, 需重新登录"],
  sessionInvalid: [2207, "登录信息有误, 需重新登录"],
  alreadyLinked: [2213, "该第三方登录已被绑定"],
  lastLoginMethod: [2217, "仅剩一种登录方式，无法解绑"],
  noEmailBound: [2219, "用户未绑定邮箱"],
  emailNotModifiable: [2225, "updateUser 不能修改邮箱，请使用 updateEmail"],
  phoneNotModifiable: [2226, "updateUser 不能修改手机号，请使用 updatePhone"],
  oldEmailUnverified: [2227, "修改邮箱需要验证原邮箱"],
  oldPhoneUnverified: [2228, "修改手机号需要验证原手机号"],
  sameEmail: [2229, "新邮箱和旧邮箱一样"],
  samePhone: [2230, "新手机号和旧手机号一样"],
  noPhoneBound: [2231, "用户未绑定手机号"],
  incompleteParameters: [2231, "请求参数不完整"],
  codeExpired: [2300, "验证码过期"],
  invalidWechatCode: [40029, "invalid code"],
  usedWechatCode: [40163, "code been used"],
} as const satisfies Record<string, readonly [code: number, message: string]>;

/** Name that stands for a business code and its message. */
export type Reason = keyof typeof catalog;

/**
 * Rejection with a business code, sent over REST or GraphQL.
 *
 * @param reason name of the business code to return
 * @param options.message message for the user; by default, the service's message for the reason
 * @param options.data data that the client needs for its next step; none by default
 */
export class BusinessError extends Error {
  override readonly name = "BusinessError";
  readonly code: number;
  /** Data that the client needs for its next step, e.g. an `mfaToken`. */
  readonly data: object | null;

  constructor(reason: Reason, { message = catalog[reason][1] as string, data = null as object | null } = {}) {
    super(message);
    this.code = catalog[reason][0];
    this.data = data;
  }
}
