import fc from "fast-check";

/** Fields that clients send in bodies, queries and forms. */
const FIELDS = [
  ..."code phone phoneCountryCode email username password oldPassword newPassword token scene lang captchaCode".split(
    " ",
  ),
  ..."iv encryptedData rawData totp authenticator_type source type recoveryCode photo photoA photoB isExternal".split(
    " ",
  ),
  ..."primaryUserToken secondaryUserToken provider customData params context profile autoRegister forceLogin".split(
    " ",
  ),
  ..."grant_type client_id client_secret redirect_uri response_type code_verifier code_challenge scope state".split(
    " ",
  ),
  ..."code_challenge_method refresh_token access_token id_token id_token_hint login_hint prompt nonce".split(" "),
  ..."post_logout_redirect_uri token_type_hint ticket service format random connection passwordPayload".split(" "),
  ..."passCodePayload options userAgent deviceUniqueId deviceId eventType eventData extIdpId ext_idp_conn_identifier".split(
    " ",
  ),
  ..."page limit namespace resourceType folder private name idCard bankCard enterpriseName id app_id".split(" "),
  ..."extIdpConnidentifier wechatMiniProgramCodePayload wechatMiniProgramPhonePayload".split(" "),
  ..."wechatMiniProgramCodeAndPhonePayload wxLoginInfo wxPhoneInfo tenantId codeForUpdatePhone".split(" "),
  ..."withCustomData withIdentities withDepartmentIds gender birthdate externalId".split(" "),
  ..."path field count probability latency status body truncate data query variables operationName".split(" "),
];

/** Strings with a special meaning to a server, and malformed variants of such strings. */
const TEXTS = [
  ..."bob@example.com 13800000000 bob +86 openid:ann 000000 totp PASSWORD PASSCODE authorization_code S256".split(" "),
  ..."refresh_token client_credentials code openid https://example.com/callback javascript:alert(1) http://[".split(
    " ",
  ),
  ..."wechat_mini_program_code wechat_mini_program_phone wechat_mini_program_code_and_phone wechat-miniprogram".split(
    " ",
  ),
  ..."../../../etc/passwd %2e%2e%2f %00 % __proto__ constructor toString {} [ null true NaN 1e999 -1".split(" "),
  "",
  " ",
  "\u0000",
  "\ud800",
  "😀".repeat(50),
  "a".repeat(20_000),
  "[".repeat(5_000),
  '{"key":"age","value":1}',
  '[{"key":"age","value":1}]',
  '[null,{"key":{}}]',
  "2020-02-30T25:00:00.000Z",
];

/** Arbitrary for any string. */
export const text = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...TEXTS) },
  fc.string(),
  fc.string({ unit: "binary" }),
  fc.base64String(),
);

/** Arbitrary for any JSON value. */
export const value = fc.oneof({ weight: 6, arbitrary: text }, { weight: 2, arbitrary: fc.jsonValue() }, fc.double());

/** Generates objects with some of `FIELDS`. */
export function fieldsOf<Value>(
  arbitrary: fc.Arbitrary<Value>,
  maxLength = FIELDS.length,
): fc.Arbitrary<Record<string, Value>> {
  return fc
    .subarray(FIELDS, { maxLength })
    .chain((names) => fc.record(Object.fromEntries(names.map((name) => [name, arbitrary]))));
}
