import { answering } from "../support/answering";
import { describeMethod, describeSubjects } from "../support/describe-method";
import { recordRequests } from "../support/record-requests";

const mfaToken = "mfa-token";

describeMethod("mfa.getMfaAuthenticators", {
  call: (authing) => authing.mfa.getMfaAuthenticators(),
  signedIn: true,
  wrong: [["options", "totp"]],
});

describeMethod("mfa.assosicateMfaAuthenticator", {
  call: (authing) => authing.mfa.assosicateMfaAuthenticator({ mfaToken }),
  wrong: [
    ["options", "totp"],
    ["options.mfaToken", { mfaToken: 5 }],
  ],
});

describeMethod("mfa.deleteMfaAuthenticator", {
  call: (authing) => authing.mfa.deleteMfaAuthenticator(),
  signedIn: true,
});

describeMethod("mfa.confirmAssosicateMfaAuthenticator", {
  call: (authing) => authing.mfa.confirmAssosicateMfaAuthenticator({ totp: "123456", mfaToken }),
  wrong: [
    ["options", undefined],
    ["options.totp", { mfaToken }],
    ["options.mfaToken", { totp: "123456", mfaToken: {} }],
  ],
});

describeMethod("mfa.verifyTotpMfa", {
  call: (authing) => authing.mfa.verifyTotpMfa({ totp: "123456", mfaToken }),
  wrong: [
    ["options", undefined],
    ["options.totp", { mfaToken }],
    ["options.mfaToken", { totp: "123456" }],
  ],
});

describeMethod("mfa.verifyAppSmsMfa", {
  call: (authing) => authing.mfa.verifyAppSmsMfa({ phone: "138", code: "1234", mfaToken }),
  wrong: [
    ["options.phone", { code: "1234", mfaToken }],
    ["options.code", { phone: "138", mfaToken }],
    ["options.mfaToken", { phone: "138", code: "1234" }],
    ["options.phoneCountryCode", { phone: "138", code: "1234", mfaToken, phoneCountryCode: 86 }],
  ],
});

describeMethod("mfa.verifyAppEmailMfa", {
  call: (authing) => authing.mfa.verifyAppEmailMfa({ email: "bob@example.com", code: "1234", mfaToken }),
  wrong: [
    ["options.email", { code: "1234", mfaToken }],
    ["options.code", { email: "bob@example.com", mfaToken }],
    ["options.mfaToken", { email: "bob@example.com", code: "1234" }],
  ],
});

describeMethod("mfa.phoneOrEmailBindable", {
  call: (authing) => authing.mfa.phoneOrEmailBindable({ phone: "138", mfaToken }),
  wrong: [
    ["options", { mfaToken }],
    ["options.mfaToken", { phone: "138" }],
    ["options.email", { email: 5, mfaToken }],
  ],
});

describeMethod("mfa.verifyTotpRecoveryCode", {
  call: (authing) => authing.mfa.verifyTotpRecoveryCode({ recoveryCode: "rc", mfaToken }),
  wrong: [
    ["options.recoveryCode", { mfaToken }],
    ["options.mfaToken", { recoveryCode: "rc" }],
  ],
});

describeMethod("mfa.associateFaceByUrl", {
  call: (authing) => authing.mfa.associateFaceByUrl({ baseFace: "a", compareFace: "b", mfaToken }),
  wrong: [
    ["options.baseFace", { compareFace: "b" }],
    ["options.compareFace", { baseFace: "a", compareFace: 5 }],
  ],
});

describeMethod("mfa.verifyFaceMfa", {
  call: (authing) => authing.mfa.verifyFaceMfa("photo", mfaToken),
  wrong: [
    ["photo", "", mfaToken],
    ["mfaToken", "photo"],
  ],
});

describeMethod("mfa.associateFaceByLocalFile", {
  call: (authing) => authing.mfa.associateFaceByLocalFile(),
  signedIn: true,
  wrong: [["mfaToken", 5]],
});

const FILE = "wxfile://face.png";

describeMethod("mfa.associateFaceByBlob", {
  call: (authing) => authing.mfa.associateFaceByBlob({ baseFace: FILE }),
  files: { [FILE]: Buffer.from("89504e470d0a1a0a", "hex") },
  signedIn: true,
  wrong: [
    ["options.baseFace", {}],
    ["options.compareFace", { baseFace: FILE, compareFace: 5 }],
  ],
});

describeSubjects("mfa", (start) => {
  test("sends the MFA token instead of the session's token and leaves the stored session unchanged", async () => {
    const { authing, wx, stored, failure } = await start({ signedIn: true });
    const before = stored();
    const requests = recordRequests(wx);
    await failure(authing.mfa.verifyTotpMfa({ totp: "123456", mfaToken }));
    expect(requests).toMatchObject([{ header: { authorization: `Bearer ${mfaToken}` } }]);
    expect(stored()).toEqual(before);
  });

  test("provides the MFA token in the error data if a sign-in requires a second factor", async () => {
    const graphqlError = { message: { code: 1636, message: "需要 MFA", data: { mfaToken } } };
    const server = await answering(200, { errors: [graphqlError], data: null });
    const { authing, failure } = await start({ host: server.url });
    const error = await failure(authing.loginByPhoneCode("138", "1234"));
    expect(error).toMatchObject({ code: 1636, data: { mfaToken } });
    expect(error.message).not.toContain(mfaToken);
  });

  test.each([
    ["one picture for both photos", { baseFace: "wxfile://a.png" }, ["a.png"], { photoA: "key-1", photoB: "key-1" }],
    [
      "two pictures",
      { baseFace: "wxfile://a.png", compareFace: "wxfile://b.png" },
      ["a.png", "b.png"],
      { photoA: "key-1", photoB: "key-2" },
    ],
  ])("associateFaceByBlob uploads %s", async (_name, faces, files, photos) => {
    const { authing, wx, failure } = await start();
    const uploads: any[] = [];
    Object.assign(wx, {
      uploadFile(options: any) {
        uploads.push(options);
        const data = JSON.stringify({ code: 200, data: { key: `key-${uploads.length}` } });
        options.success({ statusCode: 200, data });
      },
    });
    const requests = recordRequests(wx);
    await failure(authing.mfa.associateFaceByBlob({ ...faces, mfaToken }));
    expect(uploads.map(({ filePath }) => filePath.replace("wxfile://", ""))).toEqual(files);
    for (const { url, header, name } of uploads) {
      expect(url).toMatch(/\/api\/v2\/upload\?folder=face-photo&private=true$/);
      expect(header.authorization).toBe(`Bearer ${mfaToken}`);
      expect(name).toBe("file");
    }
    expect(requests).toMatchObject([{ data: photos, header: { authorization: `Bearer ${mfaToken}` } }]);
  });

  test.each(["", null])("associateFaceByBlob sends the session's token if the MFA token is %j", async (emptyToken) => {
    const { authing, wx, failure, stored } = await start({ signedIn: true });
    const headers: any[] = [];
    Object.assign(wx, {
      uploadFile({ header, success }: any) {
        headers.push(header);
        success({ statusCode: 200, data: JSON.stringify({ code: 200, data: { key: "key" } }) });
      },
    });
    const requests = recordRequests(wx);
    await failure(authing.mfa.associateFaceByBlob({ baseFace: "wxfile://a.png", mfaToken: emptyToken as string }));
    for (const { authorization } of [...headers, requests[0]?.header]) {
      expect(authorization).toBe(`Bearer ${stored().token}`);
    }
  });

  test("associateFaceByLocalFile rejects with `cancelled` if the user picks no picture", async () => {
    const { authing, wx, failure, reported } = await start({ signedIn: true });
    Object.assign(wx, { chooseMedia: ({ fail }: any) => fail({ errMsg: "chooseMedia:fail cancel" }) });
    expect(await failure(authing.mfa.associateFaceByLocalFile())).toMatchObject({ kind: "cancelled" });
    expect(reported).toEqual([]);
  });
});
