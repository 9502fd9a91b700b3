type ValueOf<T> = T[keyof T];

/** Purpose of an email. */
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
/** Purpose of an email. */
export type EmailScene = ValueOf<typeof EmailScene>;

/** Purpose of an SMS code. */
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
/** Purpose of an SMS code. */
export type SceneType = ValueOf<typeof SceneType>;

/** Type of a user-defined field. */
export const UdfDataType = {
  String: "STRING",
  Number: "NUMBER",
  Datetime: "DATETIME",
  Boolean: "BOOLEAN",
  Object: "OBJECT",
  Select: "SELECT",
} as const;
/** Type of a user-defined field. */
export type UdfDataType = ValueOf<typeof UdfDataType>;

/** Kind of object that a user-defined field belongs to. */
export const UdfTargetType = {
  Node: "NODE",
  Org: "ORG",
  User: "USER",
  Userpool: "USERPOOL",
  Role: "ROLE",
  Permission: "PERMISSION",
  Application: "APPLICATION",
} as const;
/** Kind of object that a user-defined field belongs to. */
export type UdfTargetType = ValueOf<typeof UdfTargetType>;

/** Kind of resource. */
export const ResourceType = { Data: "DATA", Api: "API", Menu: "MENU", Ui: "UI", Button: "BUTTON" } as const;
/** Kind of resource. */
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

/** Strength of a password: 1 is weak, 2 is medium, 3 is strong. */
export const PasswordSecurityLevel = { LOW: 1, MIDDLE: 2, HIGH: 3 } as const;
/** Strength of a password: 1 is weak, 2 is medium, 3 is strong. */
export type PasswordSecurityLevel = ValueOf<typeof PasswordSecurityLevel>;

/** Protocol of an enterprise identity provider. */
export const Protocol = { OIDC: "oidc", OAUTH: "oauth", SAML: "saml", CAS: "cas", AZURE_AD: "azure-ad" } as const;
/** Protocol of an enterprise identity provider. */
export type Protocol = ValueOf<typeof Protocol>;

/** Identifier of a social identity provider. */
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
/** Identifier of a social identity provider. */
export type SocialConnectionProvider = ValueOf<typeof SocialConnectionProvider>;

/** Way in which a social sign-in returns its result. */
export const RelayMethodEnum = { WEB_MESSAGE: "web_message", FORM_POST: "form_post", QUERY: "query" } as const;
/** Way in which a social sign-in returns its result. */
export type RelayMethodEnum = ValueOf<typeof RelayMethodEnum>;

/** Kind of credentials that `signinByCredentials` sends. */
export const SigninByCredentialsConnection = {
  PASSWORD: "PASSWORD",
  PASSCODE: "PASSCODE",
  LDAP: "LDAP",
  AD: "AD",
} as const;
/** Kind of credentials that `signinByCredentials` sends. */
export type SigninByCredentialsConnection = ValueOf<typeof SigninByCredentialsConnection>;

/** Encryption of the password that `signinByCredentials` sends. */
export const PasswordEncryptType = { SM2: "sm2", RSA: "rsa", NONE: "none" } as const;
/** Encryption of the password that `signinByCredentials` sends. */
export type PasswordEncryptType = ValueOf<typeof PasswordEncryptType>;

/** Result that `signinByCredentials` requests: tokens, or a code to exchange for them. */
export const SignInResponseType = { IdTokenToken: "id_token token", Code: "code" } as const;
/** Result that `signinByCredentials` requests: tokens, or a code to exchange for them. */
export type SignInResponseType = ValueOf<typeof SignInResponseType>;

/** Language of messages. */
export type Lang = "zh-CN" | "en-US";
