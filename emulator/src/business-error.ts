/** The service's business codes that the emulator answers with, and the messages its users see. */
const catalogue = {
  missingFile: [400, "请上传文件"],
  fileTooLarge: [413, "文件大小超出限制"],
  notAnImage: [415, "只支持上传图片"],
  systemBusy: [1000, "系统繁忙，请稍后再试"],
  notPermitted: [1001, "无权限执行此项操作"],
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
  usernameTaken: [2034, "用户名已存在"],
  malformedPhone: [2080, "手机号格式不正确"],
  notYourself: [2202, "修改的信息不属于当前用户"],
  sessionExpired: [2206, "登录信息已过期, 需重新登录"],
  sessionInvalid: [2207, "登录信息有误, 需重新登录"],
  emailNotModifiable: [2225, "updateUser 不能修改邮箱，请使用 updateEmail"],
  phoneNotModifiable: [2226, "updateUser 不能修改手机号，请使用 updatePhone"],
  incompleteParameters: [2231, "请求参数不完整"],
  codeExpired: [2300, "验证码过期"],
  invalidWechatCode: [40029, "invalid code"],
  usedWechatCode: [40163, "code been used"],
} as const satisfies Record<string, readonly [code: number, message: string]>;

/** Why the service refuses: a name for each business code. */
export type Reason = keyof typeof catalogue;

/**
 * A refusal of the service that a client is meant to understand, whatever the transport.
 *
 * @param reason which business code to answer with
 * @param options.message what the user sees; the service's own message for the code by default
 * @param options.data what the client needs to go on; nothing by default
 */
export class BusinessError extends Error {
  override readonly name = "BusinessError";
  readonly code: number;
  /** What the client needs to go on, such as an `mfaToken`. */
  readonly data: object | null;

  constructor(reason: Reason, { message = catalogue[reason][1] as string, data = null as object | null } = {}) {
    super(message);
    this.code = catalogue[reason][0];
    this.data = data;
  }
}
