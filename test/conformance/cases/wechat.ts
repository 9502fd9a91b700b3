import { cases } from "../case";
import { SESSION } from "./sessions";

export const wechatCases = [
  ...cases(
    {},
    {
      loginByCode: (authing) => authing.loginByCode("c1"),
      "loginByCode iv": (authing) => authing.loginByCode("c1", { iv: "iv", encryptedData: "ed" }),
      "loginByCode rawData": (authing) => authing.loginByCode("c1", { rawData: '{"nickName":"x"}' }),
      loginByPhone: (authing) => authing.loginByPhone("c1", "iv", "ed"),
      getPhone: (authing) => authing.getPhone("c1", "iv", "ed"),
    },
  ),
  ...cases({ stored: SESSION }, { "getPhone in": (authing) => authing.getPhone("c1", "iv", "ed") }),
];
