import { generateKeyPairSync, privateDecrypt } from "node:crypto";
import { answering } from "../support/answering";
import { describeMethod, describeSubjects } from "../support/describe-method";
import { recordRequests } from "../support/record-requests";

describeMethod("updatePassword", {
  call: (authing) => authing.updatePassword("new", "old"),
  signedIn: true,
  wrong: [
    ["newPassword", ""],
    ["oldPassword", "new", 5],
    ["oldPassword", "new", "\udc00"],
  ],
});

describeMethod("resetPasswordByPhoneCode", {
  call: (authing) => authing.resetPasswordByPhoneCode("13800000000", "1234", "new"),
  wrong: [
    ["phone", "", "1234", "new"],
    ["code", "138", undefined, "new"],
    ["newPassword", "138", "1234"],
    ["phoneCountryCode", "138", "1234", "new", 86],
  ],
});

describeMethod("resetPasswordByEmailCode", {
  call: (authing) => authing.resetPasswordByEmailCode("bob@example.com", "1234", "new"),
  wrong: [
    ["email", "", "1234", "new"],
    ["code", "bob@example.com", undefined, "new"],
    ["newPassword", "bob@example.com", "1234"],
  ],
});

describeMethod("resetPasswordByFirstLoginToken", {
  call: (authing) => authing.resetPasswordByFirstLoginToken({ token: "t", password: "new" }),
  wrong: [
    ["params", undefined],
    ["params.token", { password: "new" }],
    ["params.password", { token: "t" }],
  ],
});

describeMethod("resetPasswordByForceResetToken", {
  call: (authing) => authing.resetPasswordByForceResetToken({ token: "t", oldPassword: "old", newPassword: "new" }),
  wrong: [
    ["params", "t"],
    ["params.token", { oldPassword: "old", newPassword: "new" }],
    ["params.oldPassword", { token: "t", newPassword: "new" }],
    ["params.newPassword", { token: "t", oldPassword: "old" }],
  ],
});

describeMethod("checkPasswordStrength", {
  call: (authing) => authing.checkPasswordStrength("passw0rd"),
  wrong: [["password", ""]],
});

describeMethod("getSecurityLevel", { call: (authing) => authing.getSecurityLevel(), signedIn: true });

describeSubjects("computedPasswordSecurityLevel", (start) => {
  test.each([
    ["", 1],
    ["abcdefgh", 1],
    ["abc1234", 1],
    ["12345678", 1],
    ["abcd1234", 2],
    ["ABCD1234 密码", 2],
    ["abcdefgh1234", 2],
    ["Abcdefgh123", 2],
    ["Abcdefgh1234", 3],
    ["Abc\ndefgh123", 3],
  ])("rates %j as level %d", async (password, level) => {
    const { authing } = await start();
    expect(authing.computedPasswordSecurityLevel(password)).toBe(level);
  });

  test("throws for a value that is not a string", async () => {
    const { authing, thrown } = await start();
    expect(thrown(() => authing.computedPasswordSecurityLevel(5 as never)).message).toContain("参数 password ");
  });
});

describeSubjects("password encryption", (start) => {
  const { publicKey, privateKey } = generateKeyPairSync("rsa", { modulusLength: 1024 });
  const pem = publicKey.export({ type: "spki", format: "pem" }).toString();

  test("requests the public key once for two passwords", async () => {
    const server = await answering(200, (path: string) =>
      path.startsWith("/graphql")
        ? { data: { updatePassword: { id: "u-1" } } }
        : { code: 200, data: { publicKey: pem } },
    );
    const { authing } = await start({ host: server.url, signedIn: true });
    await authing.updatePassword("new", "old");
    expect(server.count()).toBe(2);
  });

  test("does not request the public key if options.publicKey is set", async () => {
    const { authing, wx, failure } = await start({ publicKey: pem });
    const requests = recordRequests(wx);
    await failure(authing.loginByEmail("bob@example.com", "passw0rd"));
    expect(requests).toHaveLength(1);
    const [{ password }] = requests.map(({ data }) => data.variables.input) as [{ password: string }];
    const block = privateDecrypt({ key: privateKey, padding: 3 }, Buffer.from(password, "base64"));
    expect(block.subarray(block.indexOf(0, 2) + 1).toString()).toBe("passw0rd");
  });

  test("rejects an invalid options.publicKey without sending a request", async () => {
    const { authing, wx, failure } = await start({ publicKey: "PEM" });
    const requests = recordRequests(wx);
    const error = await failure(authing.loginByEmail("bob@example.com", "passw0rd"));
    expect(error).toMatchObject({ kind: "argument" });
    expect(error.message).toContain("options.publicKey");
    expect(requests).toEqual([]);
  });

  test("calls options.encryptFunction with the password and the key", async () => {
    const encryptFunction = jest.fn(async () => "encrypted");
    const { authing, wx, failure } = await start({ publicKey: "any key", encryptFunction });
    const requests = recordRequests(wx);
    await failure(authing.loginByEmail("bob@example.com", "passw0rd"));
    expect(encryptFunction.mock.calls).toEqual([["passw0rd", "any key"]]);
    expect(requests).toMatchObject([{ data: { variables: { input: { password: "encrypted" } } } }]);
  });

  test("omits an empty password from the request", async () => {
    const { authing, wx, failure } = await start({ publicKey: pem, signedIn: true });
    const requests = recordRequests(wx);
    await failure(authing.registerByPhoneCode("13800000000", "1234", "", { nickname: "Bob" }));
    await failure(authing.updatePassword("passw0rd", ""));
    expect(requests[0]?.data.variables.input).not.toHaveProperty("password");
    expect(requests[1]?.data.variables).not.toHaveProperty("oldPassword");
  });

  test("rejects options that JSON cannot represent, without sending a request", async () => {
    const { authing, wx, failure } = await start();
    const requests = recordRequests(wx);
    const context: Record<string, unknown> = {};
    context.context = context;
    const error = await failure(authing.loginByEmail("bob@example.com", "passw0rd", { context }));
    expect(error).toMatchObject({ kind: "argument" });
    expect(requests).toEqual([]);
  });

  test.each([
    ["returns nothing", async () => undefined as never, undefined],
    ["returns an empty string", async () => "", ""],
  ])("rejects if options.encryptFunction %s", async (_how, encryptFunction, cause) => {
    const { authing, wx, failure } = await start({ publicKey: "any key", encryptFunction });
    const requests = recordRequests(wx);
    const error = await failure(authing.loginByEmail("bob@example.com", "passw0rd"));
    expect(error).toMatchObject({ kind: "argument", message: "options.encryptFunction 加密失败", cause });
    expect(requests).toEqual([]);
  });

  test.each([
    ["rejects", () => Promise.reject(new Error("no"))],
    [
      "throws",
      () => {
        throw new Error("no");
      },
    ],
  ])("rejects without calling onError if options.encryptFunction %s", async (_how, encryptFunction) => {
    const { authing, wx, failure, reported } = await start({ publicKey: "any key", encryptFunction });
    const requests = recordRequests(wx);
    const error = await failure(authing.loginByEmail("bob@example.com", "passw0rd"));
    expect(error).toMatchObject({
      kind: "argument",
      message: "options.encryptFunction 加密失败",
      cause: { message: "no" },
    });
    expect(requests).toEqual([]);
    expect(reported).toEqual([]);
  });
});
