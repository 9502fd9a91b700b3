import type { AuthenticationClient } from "../../src/index";
import { describeSubjects } from "../support/describe-method";
import { recordRequests } from "../support/record-requests";

/** Options of any type, including invalid ones. */
type Options = any;

describeSubjects("option names of earlier versions", (start) => {
  /** Returns what a call uploads and sends. Each upload resolves with the key `<path>-key`. */
  async function sentBy(call: (authing: AuthenticationClient) => Promise<unknown>) {
    const { authing, wx } = await start({ signedIn: true });
    const uploaded: string[] = [];
    Object.assign(wx, {
      uploadFile({ filePath, success }: any) {
        uploaded.push(filePath);
        success({ statusCode: 200, data: JSON.stringify({ code: 200, data: { key: `${filePath}-key` } }) });
      },
    });
    const requests = recordRequests(wx);
    await call(authing).catch(() => {});
    return { uploaded, bodies: requests.map(({ data }) => data) };
  }

  test.each<[string, Options, object]>([
    ["version 4 names", { photoA: "a", photoB: "b" }, { photoA: "a", photoB: "b" }],
    ["one picture by its version 4 name", { photoA: "a" }, { photoA: "a", photoB: "a" }],
    ["current names", { baseFace: "a", compareFace: "b" }, { photoA: "a", photoB: "b" }],
    ["one picture by its current name", { baseFace: "a" }, { photoA: "a", photoB: "a" }],
    ["a mix of both", { baseFace: "a", photoB: "b" }, { photoA: "a", photoB: "b" }],
    [
      "both, preferring the current names",
      { baseFace: "a", photoA: "c", compareFace: "b", photoB: "d" },
      { photoA: "a", photoB: "b" },
    ],
    [
      "version 4 names if the current ones have no value",
      { baseFace: undefined, photoA: "a", compareFace: null, photoB: "b" },
      { photoA: "a", photoB: "b" },
    ],
  ])("mfa.associateFaceByUrl accepts %s", async (_name, options, photos) => {
    const { bodies } = await sentBy((authing) => authing.mfa.associateFaceByUrl(options));
    expect(bodies).toEqual([{ ...photos, isExternal: true }]);
  });

  test.each<[string, Options, string[]]>([
    ["version 4 names", { blobA: "a", blobB: "b" }, ["a", "b"]],
    ["one file by its version 4 name", { blobA: "a" }, ["a"]],
    ["current names", { baseFace: "a", compareFace: "b" }, ["a", "b"]],
    ["a mix of both", { blobA: "a", compareFace: "b" }, ["a", "b"]],
    ["both, preferring the current names", { baseFace: "a", blobA: "c", compareFace: "b", blobB: "d" }, ["a", "b"]],
    [
      "version 4 names if the current ones have no value",
      { baseFace: null, blobA: "a", compareFace: undefined, blobB: "b" },
      ["a", "b"],
    ],
  ])("mfa.associateFaceByBlob accepts %s", async (_name, options, files) => {
    const { uploaded, bodies } = await sentBy((authing) => authing.mfa.associateFaceByBlob(options));
    expect(uploaded).toEqual(files);
    expect(bodies).toEqual([{ photoA: `${files[0]}-key`, photoB: `${files[files.length - 1]}-key` }]);
  });

  test.each<["associateFaceByUrl" | "associateFaceByBlob", Options, string]>([
    ["associateFaceByUrl", {}, "options.baseFace"],
    ["associateFaceByUrl", { photoB: "b" }, "options.baseFace"],
    ["associateFaceByUrl", { photoA: 5 }, "options.photoA"],
    ["associateFaceByUrl", { photoA: "a", photoB: 5 }, "options.photoB"],
    ["associateFaceByUrl", { baseFace: "", photoA: "a" }, "options.baseFace"],
    ["associateFaceByBlob", { blobA: {} }, "options.blobA"],
    ["associateFaceByBlob", { blobA: "a", blobB: {} }, "options.blobB"],
  ])("mfa.%s(%j) rejects with the name that the caller used", async (name, options, argument) => {
    const { authing, wx, failure } = await start({ signedIn: true });
    const requests = recordRequests(wx);
    const error = await failure(authing.mfa[name](options));
    expect(error).toMatchObject({ kind: "argument" });
    expect(error.message).toContain(`参数 ${argument} `);
    expect(requests).toEqual([]);
  });

  test.each<[string, Options, object]>([
    ["authorizationParams", { authorizationParams: { a: 1 } }, { a: 1 }],
    ["authorization_params", { authorization_params: { a: 1 } }, { a: 1 }],
    [
      "both, preferring authorizationParams",
      { authorizationParams: { a: 1 }, authorization_params: { a: 2 } },
      { a: 1 },
    ],
  ])("social.authorize accepts %s", async (_name, options, sent) => {
    const { authing } = await start();
    const url = new URL(await authing.social.authorize("github", options));
    expect(JSON.parse(url.searchParams.get("authorization_params") as string)).toEqual(sent);
  });

  test.each<[string, Options, string]>([
    ["token", { token: "t-1" }, "t-1"],
    ["accessToken", { accessToken: "t-1" }, "t-1"],
    ["both, preferring accessToken", { accessToken: "t-1", token: "t-2" }, "t-1"],
  ])("the constructor accepts %s", async (_name, options, token) => {
    const { stored } = await start(options);
    expect(stored().token).toBe(token);
  });

  test("social.authorize ignores options for browser windows", async () => {
    const { authing } = await start();
    const options: Options = { popup: true, position: { w: 1, h: 1 }, onSuccess() {}, onError() {} };
    expect(await authing.social.authorize("github", options)).not.toMatch(/popup|position|success/i);
  });

  test("qrcode.startScanning ignores options for a page's DOM", async () => {
    const { authing, wx } = await start();
    const requests = recordRequests(wx);
    const options: Options = {
      size: { height: 1, width: 1 },
      tips: { title: "x" },
      onRetry() {},
      onCodeDestroyed() {},
    };
    await authing.qrcode.startScanning("qrcode", options);
    expect(requests.map(({ data }) => data)).toEqual([{ autoMergeQrCode: false, scene: "APP_AUTH" }]);
  });

  test("loginByLdap ignores options that version 4 declared but did not send", async () => {
    const options: Options = { autoRegister: true, captchaCode: "c", clientIp: "1.2.3.4" };
    const { bodies } = await sentBy((authing) => authing.loginByLdap("bob", "passw0rd", options));
    expect(bodies).toEqual([{ username: "bob", password: "passw0rd", clientIp: "1.2.3.4" }]);
  });
});
