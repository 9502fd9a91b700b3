import { cases } from "../case";
import { SESSION } from "./sessions";

const LOGIN_STATUS = { code: 2206, message: "登录信息已过期", status: false, exp: null, iat: null, data: null };

export const errorCases = [
  ...cases(
    {
      responses: {
        "/graphql/v2": { errors: [{ message: { code: 2004, message: "用户不存在", data: null } }], data: null },
      },
    },
    { "error gql login": (authing) => authing.loginByEmail("a@b.c", "pw") },
  ),
  ...cases(
    {
      responses: {
        "/graphql/v2": { errors: [{ message: { code: 1636, message: "需要 MFA", data: { mfaToken: "mt" } } }] },
      },
    },
    { "error gql mfa data": (authing) => authing.loginByUsername("a", "pw") },
  ),
  ...cases(
    {
      responses: {
        "/connections/social/wechat-miniprogram/auth": { code: 500, message: "code 无效", data: null },
      },
    },
    { "error rest": (authing) => authing.loginByCode("c") },
  ),
  ...cases(
    { responses: { "/api/v2/sms/send": { code: 2080, message: "手机号格式不正确" } } },
    { "error rest sms": (authing) => authing.sendSmsCode("1") },
  ),
  ...cases(
    { stored: SESSION, responses: { "/graphql/v2": { data: { checkLoginStatus: LOGIN_STATUS } } } },
    { "error status checkLoginStatus": (authing) => authing.checkLoginStatus() },
  ),
];
