import type { Lang } from "./types/enums";

/** Message in each of the SDK's languages. */
export interface Message {
  zh: string;
  en: string;
}

/**
 * Returns a message in the language that an app has chosen. Chinese is the default, and the fallback for unknown
 * languages.
 */
export function inLanguage(lang: Lang | undefined, message: Message): string {
  return lang === "en-US" ? message.en : message.zh;
}

/**
 * Messages that the SDK itself produces. All other messages come from the service.
 *
 * Users read the first group, which says what happened and what to do. Developers read the second group. In `argument`,
 * an expectation from one of the tables below follows the path of the argument.
 */
export const messages = {
  // Failures

  incompleteResponse: {
    zh: "服务返回的内容不完整，请稍后重试",
    en: "The response is incomplete. Try again later.",
  },
  unreadableResponse: {
    zh: "服务返回的内容无法识别，请稍后重试",
    en: "The response is unreadable. Try again later.",
  },
  serviceFailed: { zh: "服务出错了，请稍后重试", en: "Something went wrong on the server. Try again later." },
  noReason: {
    zh: "服务拒绝了请求，但没有说明原因，请稍后重试",
    en: "The service rejected the request without giving a reason. Try again later.",
  },
  timeout: { zh: "请求超时，请稍后重试", en: "The request timed out. Try again later." },
  network: { zh: "网络异常，请检查网络后重试", en: "Network error. Check your connection and try again." },
  interrupted: {
    zh: "小程序进入后台，请求已中断，请重试",
    en: "The request stopped because the mini program went to the background. Try again.",
  },
  aborted: { zh: "请求已中止，请重试", en: "The request was aborted. Try again." },
  domain: (list: string, origin: string) => ({
    zh: `请在小程序管理后台的 ${list} 合法域名中添加 ${origin}`,
    en: `Add ${origin} to the ${list} domains in the mini program console.`,
  }),
  tooManyRequests: { zh: "请求过多，请稍后重试", en: "Too many requests. Try again later." },
  invalidRequest: { zh: "请求有误，没有发出", en: "The request is invalid and was not sent." },
  cancelled: { zh: "操作已取消", en: "The action was canceled." },
  privacy: {
    zh: "你还没有同意隐私协议，或小程序没有声明此功能，请稍后重试",
    en: "You haven't accepted the privacy agreement, or it doesn't cover this feature. Try again later.",
  },
  quota: {
    zh: "暂时无法获取微信手机号，请改用短信验证码",
    en: "Your WeChat phone number isn't available at the moment. Use an SMS code instead.",
  },
  unsupported: {
    zh: "当前环境不支持此功能，请升级微信后重试",
    en: "This feature isn't supported here. Update WeChat and try again.",
  },
  unsupportedElsewhere: { zh: "当前环境不支持此功能", en: "This feature isn't supported here." },
  onlyInWechat: {
    zh: "只有在微信中才能用微信登录，请使用其他登录方式",
    en: "You can sign in with WeChat only in WeChat. Sign in another way.",
  },
  fileTooLarge: (limit: string) => ({
    zh: `图片不能超过 ${limit}，请重新选择`,
    en: `The picture is larger than ${limit}. Choose a smaller one.`,
  }),
  notAnImage: { zh: "这个文件不是图片，请重新选择", en: "This file is not a picture. Choose a picture." },
  fileNotFound: { zh: "文件不存在，请重新选择", en: "File not found. Choose another one." },
  platform: { zh: "微信出错了，请稍后重试", en: "Something went wrong in WeChat. Try again later." },
  platformElsewhere: { zh: "小程序平台出错了，请稍后重试", en: "Something went wrong. Try again later." },
  noLoginCode: { zh: "微信没有返回登录凭证，请重试", en: "WeChat returned no sign-in code. Try again." },
  noImage: { zh: "没有选择图片，请重新选择", en: "No picture was chosen. Choose one." },
  scanFailed: { zh: "扫码登录失败，请重试", en: "QR code sign-in failed. Try again." },
  notSignInQrCode: {
    zh: "这不是登录二维码，请扫描网页上的登录二维码",
    en: "This isn't a sign-in QR code. Scan the one on the sign-in page.",
  },
  otherUserPool: {
    zh: "这个二维码不属于当前应用，无法用你的账号登录",
    en: "This QR code belongs to another service, where your account can't sign in.",
  },
  qrCodeExpired: {
    zh: "二维码已过期，请刷新网页后重新扫码",
    en: "The QR code has expired. Refresh the web page and scan again.",
  },
  singlePage: {
    zh: "当前页面无法登录，请点击「前往小程序」",
    en: "You can't sign in on this page. Open the mini program first.",
  },
  unauthenticated: { zh: "请先登录！", en: "Sign in first." },
  invalidTicket: { zh: "ticket 不合法", en: "The ticket is invalid." },

  // For developers

  argument: (path: string, { zh, en }: Message) => ({ zh: `参数 ${path} ${zh}`, en: `${path} ${en}` }),
  appFailed: (thrown: string) => ({
    zh: `参数或选项出错：${thrown}`,
    en: `An argument or an option failed: ${thrown}`,
  }),
  encryptFunction: { zh: "options.encryptFunction 加密失败", en: "options.encryptFunction failed" },
  unknownOptions: (names: string[]) => ({
    zh: `AuthenticationClient 没有选项 ${names.join("、")}`,
    en: `AuthenticationClient has no option ${names.join(", ")}`,
  }),
  endlessEvents: {
    zh: "onAuthStateChange 的回调每次都改变会话，已停止通知",
    en: "An onAuthStateChange callback changes the session on every event, so the SDK stopped reporting events",
  },
} satisfies Record<string, Message | ((...values: never[]) => Message)>;

/** Messages that say what a call has done. */
export const confirmations = {
  linked: { zh: "绑定成功", en: "The accounts are linked." },
  unlinked: { zh: "解绑成功", en: "The account is unlinked." },
  codeSent: { zh: "验证码已发送", en: "The code was sent." },
  totpBound: { zh: "TOTP MFA 绑定成功", en: "TOTP is bound as a second factor." },
  totpUnbound: { zh: "TOTP MFA 解绑成功", en: "TOTP is unbound." },
  signInApproved: { zh: "已确认登录", en: "You approved the sign-in." },
  signInDeclined: { zh: "已取消登录", en: "You declined the sign-in." },
  factorEnrolled: { zh: "认证要素绑定成功", en: "The second factor is enrolled." },
  factorReset: { zh: "认证要素解绑成功", en: "The second factor is removed." },
} satisfies Record<string, Message>;

/**
 * Messages that follow the path of an argument and say which type it must have, e.g. `options.host must be an https://
 * URL`.
 */
export const typeExpectations: Record<string, Message> = {
  boolean: { zh: "应为 true 或 false", en: "must be true or false" },
  class: { zh: "应为类", en: "must be a class" },
  function: { zh: "应为函数", en: "must be a function" },
  number: { zh: "应为非负数", en: "must be a non-negative number" },
  object: { zh: "应为对象", en: "must be an object" },
  path: { zh: "应为本地文件路径", en: "must be the path of a local file" },
  positive: { zh: "应为大于 0 的数", en: "must be a positive number" },
  header: { zh: "只能包含可见的 ASCII 字符", en: "must contain only visible ASCII characters" },
  cookie: { zh: "应为 getCaptcha 返回的 captchaCookie", en: "must be the captchaCookie from getCaptcha" },
  headerName: { zh: "应为合法的请求头名称", en: "must be a valid header name" },
  host: { zh: "应为域名，例如 my-app.authing.cn", en: "must be a host name, e.g. my-app.authing.cn" },
  socket: { zh: "应为以 wss:// 开头的地址", en: "must be a wss:// URL" },
  url: { zh: "应为以 https:// 开头的地址", en: "must be an https:// URL" },
};

/** Other messages that follow the path of an argument. */
export const expectations = {
  string: { zh: "应为字符串", en: "must be a string" },
  choice: (choices: string[]) => ({
    zh: `应为 ${choices.join("、")} 之一`,
    en: `must be one of ${choices.join(", ")}`,
  }),
  nonEmptyString: { zh: "应为非空字符串", en: "must be a non-empty string" },
  encodable: { zh: "含有无法编码的字符", en: "contains a character that cannot be encoded" },
  json: { zh: "无法用 JSON 表示", en: "cannot be represented as JSON" },
  pathOrUrl: { zh: "应为以 / 或 https:// 开头的地址", en: "must be a path that starts with / or an https:// URL" },
  publicKey: { zh: "应为 RSA 公钥", en: "must be an RSA public key" },
  shorterPassword: (bytes: number) => ({
    zh: `过长：UTF-8 编码后最多 ${bytes} 字节`,
    en: `is too long: at most ${bytes} bytes in UTF-8`,
  }),
  present: { zh: "不能为空", en: "is required" },
  appId: { zh: "不能为空：请传入应用 ID", en: "is required: pass the ID of your application" },
  extIdpConnIdentifier: {
    zh: "不能为空：请传入小程序身份源的标识符，可用 getApplicationEnabledExtIdps() 查询",
    en: "is required: pass the identifier of the mini program's identity source, e.g. from getApplicationEnabledExtIdps()",
  },
  phoneNumberDetail: {
    zh: "应为 getPhoneNumber 按钮事件的 event.detail",
    en: "must be event.detail of the getPhoneNumber button",
  },
  phoneOrEmail: { zh: "应包含 phone 或 email", en: "must contain phone or email" },
  eitherPhoneOrEmail: {
    zh: "应包含 phone 或 email，且只能包含一个",
    en: "must contain either phone or email, but not both",
  },
  proof: {
    zh: "应包含 phone、email、password 之一，且只能包含一个",
    en: "must contain exactly one of phone, email and password",
  },
  identity: {
    zh: "应至少包含 username、email、phone、externalId 之一",
    en: "must contain username, email, phone or externalId",
  },
  oneToken: {
    zh: "应包含 accessToken 或 idToken，且只能包含一个",
    en: "must contain either accessToken or idToken, but not both",
  },
  together: (other: string) => ({ zh: `与 ${other} 必须同时传入`, en: `and ${other} must be passed together` }),
  tokenPlace: {
    zh: "不能为 body，除非 options.method 对应的请求有请求体",
    en: "must not be body unless options.method allows a request body",
  },
  noBasicAuthentication: {
    zh: "在 OAuth 2.0 下不支持 client_secret_basic",
    en: "does not support client_secret_basic with OAuth 2.0",
  },
  connection: (protocol: string) => ({
    zh: `不是应用的 ${protocol} 身份源连接`,
    en: `must be the identifier of a connection with the protocol ${protocol}`,
  }),
  connectionWithUrl: { zh: "对应的身份源连接没有登录地址", en: "must be a connection that has a sign-in URL" },
  nonEmptyObject: { zh: "不能是空对象", en: "must have at least one member" },
} satisfies Record<string, Message | ((...values: never[]) => Message)>;
