import { describeMethod } from "../support/describe-method";
import { watchRequests } from "../support/record-requests";

const SMS = { factorType: "SMS", phoneNumber: "13800000000" } as const;

describeMethod("listFactorsToEnroll", { call: (authing) => authing.listFactorsToEnroll(), signedIn: true });

describeMethod(
  "sendEnrollFactorRequest",
  {
    call: (authing) => authing.sendEnrollFactorRequest(SMS),
    signedIn: true,
    wrong: [
      ["options", undefined],
      ["options.factorType", {}],
      ["options.factorType", { factorType: "sms", phoneNumber: "138" }],
      ["options.phoneNumber", { factorType: "SMS" }],
      ["options.phoneNumber", { factorType: "SMS", phoneNumber: 138 }],
      ["options.email", { factorType: "EMAIL" }],
      ["options.mfaToken", { factorType: "OTP", mfaToken: 5 }],
    ],
  },
  (start) => {
    test("sends the profile of the factor, with the session's token", async () => {
      const { authing, wx, stored } = await start({ signedIn: true });
      const requests = watchRequests(wx);
      await authing.sendEnrollFactorRequest({ ...SMS, phoneCountryCode: "+86" });
      expect(requests).toMatchObject([
        {
          data: { factorType: "SMS", profile: { phoneNumber: "13800000000", phoneCountryCode: "+86" } },
          header: { authorization: `Bearer ${stored().token}` },
        },
      ]);
    });

    test("sends the MFA token instead of the session's token, and not in the body", async () => {
      const { authing, wx, emulator } = await start({ signedIn: true });
      await emulator.users.create({ username: "bob", password: "passw0rd" });
      emulator.mfa.require(emulator.users.findByUsername("bob") as never);
      const { data } = await authing.loginByUsername("bob", "passw0rd").catch((error) => error);
      const requests = watchRequests(wx);
      await authing.sendEnrollFactorRequest({ factorType: "OTP", mfaToken: data.mfaToken });
      expect(requests[0]?.header?.authorization).toBe(`Bearer ${data.mfaToken}`);
      expect(JSON.stringify(requests[0]?.data)).toBe('{"factorType":"OTP","profile":{}}');
    });
  },
);

describeMethod(
  "enrollFactor",
  {
    call: (authing) => authing.enrollFactor({ factorType: "SMS", enrollmentToken: "t", passCode: "123456" }),
    signedIn: true,
    acceptsAnyBody: true,
    wrong: [
      ["options.factorType", { enrollmentToken: "t", passCode: "1" }],
      ["options.enrollmentToken", { factorType: "OTP", passCode: "1" }],
      ["options.passCode", { factorType: "OTP", enrollmentToken: "t" }],
      ["options.photo", { factorType: "FACE", enrollmentToken: "t", passCode: "1" }],
      ["options.isExternalPhoto", { factorType: "FACE", enrollmentToken: "t", photo: "p", isExternalPhoto: "yes" }],
    ],
  },
  (start) => {
    test("rejects a wrong code with 2001, and keeps the enrollment", async () => {
      const { authing, emulator, failure } = await start({ signedIn: true });
      const { enrollmentToken } = await authing.sendEnrollFactorRequest(SMS);
      const enroll = (passCode: string) => authing.enrollFactor({ factorType: "SMS", enrollmentToken, passCode });
      expect(await failure(enroll("x"))).toMatchObject({ code: 2001 });
      expect(await enroll(String(emulator.outbox.latest(SMS.phoneNumber)?.code))).toEqual({
        code: 200,
        message: "认证要素绑定成功",
      });
    });
  },
);

describeMethod("listEnrolledFactors", { call: (authing) => authing.listEnrolledFactors(), signedIn: true });

describeMethod("getFactor", {
  call: (authing) => authing.getFactor("factor-1"),
  signedIn: true,
  wrong: [
    ["factorId", ""],
    ["factorId", { factorId: "factor-1" }],
  ],
});

describeMethod("resetFactor", {
  call: (authing) => authing.resetFactor("factor-1"),
  signedIn: true,
  acceptsAnyBody: true,
  wrong: [["factorId", undefined]],
});
