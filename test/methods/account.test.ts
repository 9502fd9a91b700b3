import { answering } from "../support/answering";
import { describeMethod, describeSubjects } from "../support/describe-method";
import { holdRequests } from "../support/hold-requests";
import { recordRequests } from "../support/record-requests";
import { jwtOf } from "../support/tokens";

describeMethod(
  "isUserExists",
  {
    call: (authing) => authing.isUserExists({ email: "bob@example.com" }),
    wrong: [
      ["options", undefined],
      ["options", {}],
      ["options.email", { email: 5 }],
    ],
  },
  (start) => {
    test("resolves with false if the service returns null", async () => {
      const server = await answering(200, { data: { isUserExists: null } });
      const { authing } = await start({ host: server.url });
      expect(await authing.isUserExists({ email: "bob@example.com" })).toBe(false);
    });
  },
);

describeMethod("linkAccount", {
  call: (authing) => authing.linkAccount({ primaryUserToken: "p", secondaryUserToken: "s" }),
  wrong: [
    ["options", undefined],
    ["options.primaryUserToken", { secondaryUserToken: "s" }],
    ["options.secondaryUserToken", { primaryUserToken: "p" }],
  ],
});

describeMethod("unLinkAccount", {
  call: (authing) => authing.unLinkAccount({ primaryUserToken: "p", provider: "github" }),
  wrong: [
    ["options", "p"],
    ["options.primaryUserToken", { provider: "github" }],
    ["options.provider", { primaryUserToken: "p" }],
  ],
});

/** Proofs with the bodies in which they are sent. */
const PROOFS = [
  [
    { phone: "13800000000", code: "1234", phoneCountryCode: "+852" },
    {
      verifyMethod: "PHONE_PASSCODE",
      phonePassCodePayload: { phoneNumber: "13800000000", passCode: "1234", phoneCountryCode: "+852" },
    },
  ],
  [
    { email: "bob@example.com", code: "1234" },
    { verifyMethod: "EMAIL_PASSCODE", emailPassCodePayload: { email: "bob@example.com", passCode: "1234" } },
  ],
  [
    { password: "passw0rd" },
    { verifyMethod: "PASSWORD", passwordPayload: { password: "<passw0rd>", passwordEncryptType: "rsa" } },
  ],
] as const;

const VERIFY = "/verify-delete-account-request";
const [[PROOF]] = PROOFS;

describeMethod(
  "deleteAccount",
  {
    call: (authing) => authing.deleteAccount(),
    signedIn: true,
    wrong: [
      // None of these may lead to a deletion without a proof.
      ["proof", null],
      ["proof", ""],
      ["proof", false],
      ["proof", "1234"],
      ["proof", {}],
      ["proof", { confirm: true }],
      ["proof", { code: "1234" }],
      ["proof", { phone: "13800000000", email: "bob@example.com", code: "1234" }],
      ["proof.phone", { phone: 138, code: "1234" }],
      ["proof.code", { phone: "13800000000" }],
      ["proof.code", { email: "bob@example.com", code: "" }],
      ["proof.password", { password: 5 }],
    ],
  },
  (start) => {
    test("sends one DELETE request with the session's token, and signs out", async () => {
      const { authing, wx, stored } = await start({ signedIn: true });
      const { token } = stored();
      const events: string[] = [];
      authing.onAuthStateChange((event) => events.push(event));
      const { sent, request } = holdRequests(wx);
      const deletion = authing.deleteAccount();
      const held = await request("/api/v2/users/delete");
      expect(held.header).toMatchObject({ authorization: `Bearer ${token}` });
      expect(stored().token).toBe(token);
      held.respond(undefined);
      expect(await deletion).toBeUndefined();
      expect(sent).toHaveLength(1);
      expect(stored()).toEqual({ token: "", user: "" });
      await Promise.resolve();
      expect(events).toEqual(["INITIAL_SESSION", "SIGNED_OUT"]);
    });

    test.each(PROOFS)("verifies the proof %j before the deletion", async (proof, body) => {
      const encryptFunction = async (text: string) => `<${text}>`;
      const { authing, wx, stored } = await start({ signedIn: true, publicKey: "key", encryptFunction });
      const { sent, request } = holdRequests(wx);
      const deletion = authing.deleteAccount(proof);
      const verification = await request(VERIFY);
      expect(JSON.parse(JSON.stringify(verification.data))).toEqual(body);
      verification.respond({ deleteAccountToken: "t", tokenExpiresIn: 60 });
      const held = await request("/api/v3/delete-account");
      expect(held.data).toEqual({ deleteAccountToken: "t" });
      held.respond({ success: true });
      await deletion;
      expect(sent).toHaveLength(2);
      expect(stored()).toEqual({ token: "", user: "" });
    });

    test.each<[string, object]>([
      ["the proof is rejected", { [VERIFY]: { statusCode: 499, apiCode: 2001, message: "验证码验证失败" } }],
      ["the response has no token", { [VERIFY]: { statusCode: 200, data: {} } }],
      ["the deletion is rejected", { "/delete-account": { statusCode: 499, apiCode: 1001, message: "无权限" } }],
      ["the deletion was not successful", { "/delete-account": { statusCode: 200, data: { success: false } } }],
    ])("keeps the session if %s", async (_name, failing) => {
      const answers: Record<string, object> = {
        [VERIFY]: { statusCode: 200, data: { deleteAccountToken: "t" } },
        "/delete-account": { statusCode: 200, data: { success: true } },
        ...failing,
      };
      const server = await answering(200, (path: string) => answers[path.replace("/api/v3", "")]);
      const { authing, stored, failure, reported } = await start({ host: server.url, signedIn: true });
      const before = stored();
      await failure(authing.deleteAccount(PROOF));
      expect(stored()).toEqual(before);
      expect(reported).toHaveLength(1);
    });

    test.each<[string, unknown]>([
      ["the newer shape", { statusCode: 200, message: "操作成功", requestId: "r-1" }],
      ["the older shape", { code: 200, message: "删除成功" }],
      ["a response with data", { code: 200, message: "删除成功", data: true }],
    ])("succeeds with a confirmation in %s", async (_name, body) => {
      const server = await answering(200, body);
      const { authing, stored } = await start({ host: server.url, signedIn: true });
      await authing.deleteAccount();
      expect(stored()).toEqual({ token: "", user: "" });
    });

    test.each([
      [undefined, 2206],
      [PROOF, 2020],
    ])("never signs in silently, with the proof %j", async (proof, code) => {
      const { authing, wx, emulator, stored, failure } = await start({ signedIn: true, autoLogin: true });
      const before = stored();
      emulator.sessions.revokeAll();
      const login = jest.spyOn(wx, "login");
      expect(await failure(authing.deleteAccount(proof))).toMatchObject({ code });
      expect(login).not.toHaveBeenCalled();
      expect(stored()).toEqual(before);
      expect(emulator.users.list()).toHaveLength(1);
    });

    test("rejects without sending a request if nobody is signed in, even with autoLogin", async () => {
      const { authing, wx, failure, reported } = await start({ autoLogin: true });
      const requests = recordRequests(wx);
      expect(await failure(authing.deleteAccount())).toMatchObject({ kind: "unauthenticated" });
      expect([requests, reported]).toEqual([[], []]);
    });

    test("does not delete another user who signs in before the proof is verified", async () => {
      const { authing, wx, failure, stored } = await start({ signedIn: true });
      const { sent, request } = holdRequests(wx);
      const deletion = failure(authing.deleteAccount(PROOF));
      const verification = await request(VERIFY);
      authing.setToken(jwtOf({ sub: "u-2" }));
      verification.respond({ deleteAccountToken: "t" });
      expect(await deletion).toMatchObject({ kind: "unauthenticated" });
      expect(sent).toHaveLength(1);
      expect(stored().token).toBe(jwtOf({ sub: "u-2" }));
    });
  },
);

describeSubjects("deleteAccount", (start) => {
  test("encrypts the password with the key for newer endpoints", async () => {
    const { authing, emulator, stored } = await start();
    await authing.registerByUsername("bob", "passw0rd", undefined, { forceLogin: true });
    await authing.loginByUsername("bob", "passw0rd");
    await authing.deleteAccount({ password: "passw0rd" });
    expect(emulator.users.list()).toEqual([]);
    expect(stored()).toEqual({ token: "", user: "" });
    const paths = emulator.requests.list().map(({ path }) => path);
    expect(paths).toContain("/api/v3/verify-delete-account-request");
  });
});
