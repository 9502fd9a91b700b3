import { loadWithoutWx } from "../support/load-without-wx";
import { subjects } from "../support/subjects";

const { createRealm } = require("../../scripts/realm.cjs");

describe.each(subjects)("without wx ($name)", (subject) => {
  const load = () => loadWithoutWx(subject);

  test("creates a client that keeps its session in memory", () => {
    const { AuthenticationClient } = load();
    const authing = new AuthenticationClient({ appId: "app-1", token: "t-1" });
    expect(authing.tokenProvider.getToken()).toBe("t-1");
  });

  test("rejects calls with `unsupported` and names the missing function", async () => {
    const { AuthenticationClient } = load();
    const authing = new AuthenticationClient({ appId: "app-1", token: "t-1" });
    const unsupported = (api: string) => ({
      name: "AuthingError",
      kind: "unsupported",
      cause: { errMsg: `${api}:fail not supported` },
    });
    await expect(authing.login()).rejects.toMatchObject(unsupported("login"));
    await expect(authing.listOrgs()).rejects.toMatchObject(unsupported("request"));
    await expect(authing.loginByEmail("a@b.c", "passw0rd")).rejects.toMatchObject(unsupported("request"));
    await expect(authing.browserFingerprint.getDeviceInfo()).rejects.toMatchObject(unsupported("getSystemInfoSync"));
    authing.setCurrentUser({ id: "u-1", token: "t-1" });
    await expect(authing.updateAvatar()).rejects.toMatchObject(unsupported("chooseImage"));
    await expect(authing.updateAvatar({ filePath: "a" })).rejects.toMatchObject(unsupported("uploadFile"));
    expect(() => authing.event.sub("event", () => {})).toThrow(expect.objectContaining(unsupported("connectSocket")));
  });

  test("rejects with messages that do not mention an update of WeChat", async () => {
    const { AuthenticationClient } = load();
    const chinese = new AuthenticationClient({ appId: "app-1" });
    await expect(chinese.listOrgs()).rejects.toMatchObject({ message: "当前环境不支持此功能" });
    const english = new AuthenticationClient({ appId: "app-1", lang: "en-US" });
    await expect(english.listOrgs()).rejects.toMatchObject({ message: "This feature isn't supported here." });
  });

  test("generates code challenges and URLs", () => {
    const { AuthenticationClient } = load();
    const authing = new AuthenticationClient({ appId: "app-1" });
    expect(authing.generateCodeChallenge()).toHaveLength(43);
    expect(authing.buildAuthorizeUrl({ redirectUri: "https://a.example" })).toContain("state=");
  });

  test("uses wx as soon as it exists", async () => {
    const request = ({ success }: any) => success({ statusCode: 200, data: { code: 200, message: "ok" } });
    const later = {};
    const sdk = subject.name === "sources" ? load() : createRealm({ wx: later })("authing-wxapp-sdk");
    const authing = new sdk.AuthenticationClient({ appId: "app-1" });
    if (subject.name === "sources") Object.assign(globalThis, { wx: { request } });
    else Object.assign(later, { request });
    expect(await authing.sendSmsCode("138")).toEqual({ code: 200, message: "ok" });
  });
});
