import type { AuthenticationClient } from "../../src/index";
import { describeSubjects } from "../support/describe-method";
import { recordRequests } from "../support/record-requests";

/** Any options, those of the wrong types among them. */
type Options = any;

describeSubjects("names of options in earlier versions", (start) => {
  /** What a call sends, its uploads before its request; the service answers each upload with the key `<path>-key`. */
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
    ["the names of version 4", { photoA: "a", photoB: "b" }, { photoA: "a", photoB: "b" }],
    ["one picture by its name of version 4", { photoA: "a" }, { photoA: "a", photoB: "a" }],
    ["the present names", { baseFace: "a", compareFace: "b" }, { photoA: "a", photoB: "b" }],
    ["one picture by its present name", { baseFace: "a" }, { photoA: "a", photoB: "a" }],
    ["a mixture of both", { baseFace: "a", photoB: "b" }, { photoA: "a", photoB: "b" }],
    [
      "both, of which the present ones win",
      { baseFace: "a", photoA: "c", compareFace: "b", photoB: "d" },
      { photoA: "a", photoB: "b" },
    ],
    [
      "present names without a value",
      { baseFace: undefined, photoA: "a", compareFace: null, photoB: "b" },
      { photoA: "a", photoB: "b" },
    ],
  ])("mfa.associateFaceByUrl takes %s", async (_name, options, photos) => {
    const { bodies } = await sentBy((authing) => authing.mfa.associateFaceByUrl(options));
    expect(bodies).toEqual([{ ...photos, isExternal: true }]);
  });

  test.each<[string, Options, string[]]>([
    ["the names of version 4", { blobA: "a", blobB: "b" }, ["a", "b"]],
    ["one file by its name of version 4", { blobA: "a" }, ["a"]],
    ["the present names", { baseFace: "a", compareFace: "b" }, ["a", "b"]],
    ["a mixture of both", { blobA: "a", compareFace: "b" }, ["a", "b"]],
    ["both, of which the present ones win", { baseFace: "a", blobA: "c", compareFace: "b", blobB: "d" }, ["a", "b"]],
    ["present names without a value", { baseFace: null, blobA: "a", compareFace: undefined, blobB: "b" }, ["a", "b"]],
  ])("mfa.associateFaceByBlob takes %s", async (_name, options, files) => {
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
  ])("mfa.%s(%j) is refused by the name that was given", async (name, options, argument) => {
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
    ["both, of which the first wins", { authorizationParams: { a: 1 }, authorization_params: { a: 2 } }, { a: 1 }],
  ])("social.authorize takes %s", async (_name, options, sent) => {
    const { authing } = await start();
    const url = new URL(await authing.social.authorize("github", options));
    expect(JSON.parse(url.searchParams.get("authorization_params") as string)).toEqual(sent);
  });

  test.each<[string, Options, string]>([
    ["token", { token: "t-1" }, "t-1"],
    ["accessToken", { accessToken: "t-1" }, "t-1"],
    ["both, of which accessToken wins", { accessToken: "t-1", token: "t-2" }, "t-1"],
  ])("the constructor takes %s", async (_name, options, token) => {
    const { stored } = await start(options);
    expect(stored().token).toBe(token);
  });

  test("options for browser windows are passed over", async () => {
    const { authing } = await start();
    const options: Options = { popup: true, position: { w: 1, h: 1 }, onSuccess() {}, onError() {} };
    expect(await authing.social.authorize("github", options)).not.toMatch(/popup|position|success/i);
  });

  test("options for a page's DOM are passed over", async () => {
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

  test("directory logins pass over the options that version 4 declared and did not send", async () => {
    const options: Options = { autoRegister: true, captchaCode: "c", clientIp: "1.2.3.4" };
    const { bodies } = await sentBy((authing) => authing.loginByLdap("bob", "passw0rd", options));
    expect(bodies).toEqual([{ username: "bob", password: "passw0rd", clientIp: "1.2.3.4" }]);
  });
});
