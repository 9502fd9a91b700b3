type ValueOf<T> = T[keyof T];

/** What an e-mail is sent for. */
export const EmailScene = {
  ResetPassword: "RESET_PASSWORD",
  RESET_PASSWORD_VERIFY_CODE: "RESET_PASSWORD_VERIFY_CODE",
  VerifyEmail: "VERIFY_EMAIL",
  FIRST_EMAIL_LOGIN_VERIFY: "FIRST_EMAIL_LOGIN_VERIFY",
  CONSOLE_CONDUCTED_VERIFY: "CONSOLE_CONDUCTED_VERIFY",
  ChangeEmail: "CHANGE_EMAIL",
  EMAIL_BIND_VERIFY_CODE: "EMAIL_BIND_VERIFY_CODE",
  EMAIL_UNBIND_VERIFY_CODE: "EMAIL_UNBIND_VERIFY_CODE",
  MfaVerify: "MFA_VERIFY",
  VerifyCode: "VERIFY_CODE",
  REGISTER_VERIFY_CODE: "REGISTER_VERIFY_CODE",
  LOGIN_VERIFY_CODE: "LOGIN_VERIFY_CODE",
  MFA_VERIFY_CODE: "MFA_VERIFY_CODE",
  INFORMATION_COMPLETION_VERIFY_CODE: "INFORMATION_COMPLETION_VERIFY_CODE",
} as const;
/** What an e-mail is sent for. */
export type EmailScene = ValueOf<typeof EmailScene>;

/** What an SMS is sent for. */
export const SceneType = {
  SCENE_TYPE_LOGIN: "login",
  SCENE_TYPE_REGISTER: "register",
  SCENE_TYPE_RESET: "reset",
  SCENE_TYPE_BIND: "bind",
  SCENE_TYPE_UNBIND: "unbind",
  SCENE_TYPE_MFA_BIND: "mfa-bind",
  SCENE_TYPE_MFA_VERIFY: "mfa-verify",
  SCENE_TYPE_MFA_UNBIND: "mfa-unbind",
  SCENE_TYPE_COMPLETE_PHONE: "complete-phone",
} as const;
/** What an SMS is sent for. */
export type SceneType = ValueOf<typeof SceneType>;

/** Type of a user-defined value. */
export const UdfDataType = {
  String: "STRING",
  Number: "NUMBER",
  Datetime: "DATETIME",
  Boolean: "BOOLEAN",
  Object: "OBJECT",
  Select: "SELECT",
} as const;
/** Type of a user-defined value. */
export type UdfDataType = ValueOf<typeof UdfDataType>;

/** What a user-defined value belongs to. */
export const UdfTargetType = {
  Node: "NODE",
  Org: "ORG",
  User: "USER",
  Userpool: "USERPOOL",
  Role: "ROLE",
  Permission: "PERMISSION",
  Application: "APPLICATION",
} as const;
/** What a user-defined value belongs to. */
export type UdfTargetType = ValueOf<typeof UdfTargetType>;

/** Kind of a resource. */
export const ResourceType = { Data: "DATA", Api: "API", Menu: "MENU", Ui: "UI", Button: "BUTTON" } as const;
/** Kind of a resource. */
export type ResourceType = ValueOf<typeof ResourceType>;

/** State of an account. */
export const UserStatus = {
  Suspended: "Suspended",
  Resigned: "Resigned",
  Activated: "Activated",
  Archived: "Archived",
} as const;
/** State of an account. */
export type UserStatus = ValueOf<typeof UserStatus>;

/** How hard a password is to guess. */
export const PasswordSecurityLevel = { LOW: 1, MIDDLE: 2, HIGH: 3 } as const;
/** How hard a password is to guess. */
export type PasswordSecurityLevel = ValueOf<typeof PasswordSecurityLevel>;

/** Protocol of an enterprise identity provider. */
export const Protocol = { OIDC: "oidc", OAUTH: "oauth", SAML: "saml", CAS: "cas", AZURE_AD: "azure-ad" } as const;
/** Protocol of an enterprise identity provider. */
export type Protocol = ValueOf<typeof Protocol>;

/** Social identity providers. */
export const SocialConnectionProvider = {
  ALIPAY: "alipay",
  GOOGLE: "google",
  WECHATPC: "wechat:pc",
  WECHATMP: "wechat:webpage-authorization",
  WECHAT_MINIPROGRAM: "wechat:miniprogram:default",
  WECHAT_MINIPROGRAM_QRCODE: "wechat:miniprogram:qrconnect",
  WECHAT_MINIPROGRAM_APPLAUNCH: "wechat:miniprogram:app-launch",
  WECHATMOBILE: "wechat:mobile",
  GITHUB: "github",
  QQ: "qq",
  WECHATWORK_ADDRESS_BOOK: "wechatwork:addressbook",
  WECHATWORK_CORP_QRCONNECT: "wechatwork:corp:qrconnect",
  WECHATWORK_SERVICEPROVIDER_QRCONNECT: "wechatwork:service-provider:qrconnect",
  DINGTALK: "dingtalk",
  WEIBO: "weibo",
  APPLE: "apple",
  APPLE_WEB: "apple:web",
  LARK_PUBLIC: "lark-public",
  LARK_INTERNAL: "lark-internal",
  BAIDU: "baidu",
  LINKEDIN: "linkedin",
  SLACK: "slack",
  YIDUN: "yidun",
  QINGCLOUD: "qingcloud",
  FACEBOOK: "facebook",
  OAUTH: "oauth",
} as const;
/** Social identity providers. */
export type SocialConnectionProvider = ValueOf<typeof SocialConnectionProvider>;

/** How a social login hands its result back. */
export const RelayMethodEnum = { WEB_MESSAGE: "web_message", FORM_POST: "form_post", QUERY: "query" } as const;
/** How a social login hands its result back. */
export type RelayMethodEnum = ValueOf<typeof RelayMethodEnum>;

/** What a user proves the identity by in `signinByCredentials`. */
export const SigninByCredentialsConnection = {
  PASSWORD: "PASSWORD",
  PASSCODE: "PASSCODE",
  LDAP: "LDAP",
  AD: "AD",
} as const;
/** What a user proves the identity by in `signinByCredentials`. */
export type SigninByCredentialsConnection = ValueOf<typeof SigninByCredentialsConnection>;

/** How a password in `signinByCredentials` is encrypted. */
export const PasswordEncryptType = { SM2: "sm2", RSA: "rsa", NONE: "none" } as const;
/** How a password in `signinByCredentials` is encrypted. */
export type PasswordEncryptType = ValueOf<typeof PasswordEncryptType>;

/** What `signinByCredentials` asks for. */
export const SignInResponseType = { IdTokenToken: "id_token token", Code: "code" } as const;
/** What `signinByCredentials` asks for. */
export type SignInResponseType = ValueOf<typeof SignInResponseType>;
