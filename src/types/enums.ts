type ValueOf<T> = T[keyof T];

/** The names in a text, with a space between them. */
type NamesIn<Text extends string> = Text extends `${infer First} ${infer Rest}` ? First | NamesIn<Rest> : Text;

type KebabCase<Name extends string> = Name extends `${infer First}_${infer Rest}`
  ? `${Lowercase<First>}-${KebabCase<Rest>}`
  : Lowercase<Name>;

/** Members by name, whose values `toValue` makes of the names. */
function membersOf(names: string, toValue: (name: string) => string, prefix = ""): any {
  const members: Record<string, string> = {};
  names.split(" ").forEach((name) => {
    members[prefix + name] = toValue(name);
  });
  return members;
}

/** Members whose values are their names. */
function asNamed<Text extends string>(names: Text): { readonly [name in NamesIn<Text>]: name } {
  return membersOf(names, String);
}

/** Members whose values are their names in upper case. */
function inUpperCase<Text extends string>(names: Text): { readonly [name in NamesIn<Text>]: Uppercase<name> } {
  return membersOf(names, (name) => name.toUpperCase());
}

/** Members whose values are their names, without the prefix, in kebab case. */
function inKebabCase<Text extends string, Prefix extends string = "">(
  names: Text,
  prefix?: Prefix,
): { readonly [name in NamesIn<Text> as `${Prefix}${name}`]: KebabCase<name> } {
  return membersOf(names, (name) => name.toLowerCase().replace(/_/g, "-"), prefix);
}

/** What an e-mail is sent for. */
export const EmailScene = {
  ResetPassword: "RESET_PASSWORD",
  VerifyEmail: "VERIFY_EMAIL",
  ChangeEmail: "CHANGE_EMAIL",
  MfaVerify: "MFA_VERIFY",
  VerifyCode: "VERIFY_CODE",
  ...asNamed(
    "RESET_PASSWORD_VERIFY_CODE FIRST_EMAIL_LOGIN_VERIFY CONSOLE_CONDUCTED_VERIFY EMAIL_BIND_VERIFY_CODE EMAIL_UNBIND_VERIFY_CODE REGISTER_VERIFY_CODE LOGIN_VERIFY_CODE MFA_VERIFY_CODE INFORMATION_COMPLETION_VERIFY_CODE",
  ),
} as const;
/** What an e-mail is sent for. */
export type EmailScene = ValueOf<typeof EmailScene>;

/** What an SMS is sent for. */
export const SceneType = inKebabCase(
  "LOGIN REGISTER RESET BIND UNBIND MFA_BIND MFA_VERIFY MFA_UNBIND COMPLETE_PHONE",
  "SCENE_TYPE_",
);
/** What an SMS is sent for. */
export type SceneType = ValueOf<typeof SceneType>;

/** Type of a user-defined value. */
export const UdfDataType = inUpperCase("String Number Datetime Boolean Object Select");
/** Type of a user-defined value. */
export type UdfDataType = ValueOf<typeof UdfDataType>;

/** What a user-defined value belongs to. */
export const UdfTargetType = inUpperCase("Node Org User Userpool Role Permission Application");
/** What a user-defined value belongs to. */
export type UdfTargetType = ValueOf<typeof UdfTargetType>;

/** Kind of a resource. */
export const ResourceType = inUpperCase("Data Api Menu Ui Button");
/** Kind of a resource. */
export type ResourceType = ValueOf<typeof ResourceType>;

/** State of an account. */
export const UserStatus = asNamed("Suspended Resigned Activated Archived");
/** State of an account. */
export type UserStatus = ValueOf<typeof UserStatus>;

/** How hard a password is to guess. */
export const PasswordSecurityLevel = { LOW: 1, MIDDLE: 2, HIGH: 3 } as const;
/** How hard a password is to guess. */
export type PasswordSecurityLevel = ValueOf<typeof PasswordSecurityLevel>;

/** Protocol of an enterprise identity provider. */
export const Protocol = inKebabCase("OIDC OAUTH SAML CAS AZURE_AD");
/** Protocol of an enterprise identity provider. */
export type Protocol = ValueOf<typeof Protocol>;

/** Social identity providers. */
export const SocialConnectionProvider = {
  ...inKebabCase(
    "ALIPAY GOOGLE GITHUB QQ DINGTALK WEIBO APPLE LARK_PUBLIC LARK_INTERNAL BAIDU LINKEDIN SLACK YIDUN QINGCLOUD FACEBOOK OAUTH",
  ),
  APPLE_WEB: "apple:web",
  WECHATPC: "wechat:pc",
  WECHATMP: "wechat:webpage-authorization",
  WECHAT_MINIPROGRAM: "wechat:miniprogram:default",
  WECHAT_MINIPROGRAM_QRCODE: "wechat:miniprogram:qrconnect",
  WECHAT_MINIPROGRAM_APPLAUNCH: "wechat:miniprogram:app-launch",
  WECHATMOBILE: "wechat:mobile",
  WECHATWORK_ADDRESS_BOOK: "wechatwork:addressbook",
  WECHATWORK_CORP_QRCONNECT: "wechatwork:corp:qrconnect",
  WECHATWORK_SERVICEPROVIDER_QRCONNECT: "wechatwork:service-provider:qrconnect",
} as const;
/** Social identity providers. */
export type SocialConnectionProvider = ValueOf<typeof SocialConnectionProvider>;

/** How a social login hands its result back. */
export const RelayMethodEnum = { WEB_MESSAGE: "web_message", FORM_POST: "form_post", QUERY: "query" } as const;
/** How a social login hands its result back. */
export type RelayMethodEnum = ValueOf<typeof RelayMethodEnum>;

/** What a user proves the identity by in `signinByCredentials`. */
export const SigninByCredentialsConnection = asNamed("PASSWORD PASSCODE LDAP AD");
/** What a user proves the identity by in `signinByCredentials`. */
export type SigninByCredentialsConnection = ValueOf<typeof SigninByCredentialsConnection>;

/** How a password in `signinByCredentials` is encrypted. */
export const PasswordEncryptType = inKebabCase("SM2 RSA NONE");
/** How a password in `signinByCredentials` is encrypted. */
export type PasswordEncryptType = ValueOf<typeof PasswordEncryptType>;

/** What `signinByCredentials` asks for. */
export const SignInResponseType = { IdTokenToken: "id_token token", Code: "code" } as const;
/** What `signinByCredentials` asks for. */
export type SignInResponseType = ValueOf<typeof SignInResponseType>;
