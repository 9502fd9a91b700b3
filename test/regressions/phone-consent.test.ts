import type { AuthenticationClient } from "../../src/index";
import { describeSubjects } from "../support/describe-method";
import { recordRequests } from "../support/record-requests";

describeSubjects("a phone number event that contains only a code, without an identity source", (start) => {
  test.each<[string, (authing: AuthenticationClient, ...given: unknown[]) => Promise<unknown>]>([
    ["loginByPhone", (authing, ...given) => (authing.loginByPhone as any)(...given)],
    ["getPhone", (authing, ...given) => (authing.getPhone as any)(...given)],
  ])("is rejected by %s, which names the missing parameter", async (_name, call) => {
    const { authing, wx, failure } = await start();
    const requests = recordRequests(wx);
    for (const [missing, ...given] of [
      ["options.extIdpConnIdentifier", "code", { errMsg: "getPhoneNumber:ok", code: "other" }],
      ["options.extIdpConnIdentifier", "code", { errMsg: "getRealtimePhoneNumber:ok", code: "other" }],
      ["options.extIdpConnIdentifier", "code", { code: "other" }],
      ["encryptedData", { errMsg: "getPhoneNumber:ok", code: "code" }],
    ]) {
      const error = await failure(call(authing, ...given));
      expect(error).toMatchObject({ kind: "argument", message: expect.stringContaining(`参数 ${missing} `) });
    }
    const denied = await failure(call(authing, "code", { errMsg: "getPhoneNumber:fail user deny" }));
    expect(denied).toMatchObject({ kind: "cancelled" });
    expect(requests).toEqual([]);
  });
});
