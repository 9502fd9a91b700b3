import { AuthenticationClient } from "../../src/index";
import type { Emulator } from "../src";
import { createWx, type FakeWx } from "../src/wx";
import { post, startTestEmulator } from "./support/client";

let emulator: Emulator;
let wx: FakeWx;

beforeAll(async () => {
  emulator = await startTestEmulator();
});
beforeEach(() => {
  emulator.reset();
  wx = createWx({ emulator });
});
afterEach(() => {
  Reflect.deleteProperty(globalThis, "wx");
});
afterAll(() => emulator.close());

test("the onError of the README shows a dialog that a test can see", async () => {
  Object.assign(globalThis, { wx });
  const authing = new AuthenticationClient({
    appId: "any",
    host: emulator.url,
    onError: (_code, message) => wx.showModal({ content: message, showCancel: false }),
  });
  await expect(authing.loginByEmail("nobody@example.com", "password")).rejects.toMatchObject({ code: 2004 });
  expect(wx.showModal.calls).toEqual([{ content: "用户不存在", showCancel: false }]);
});

describe("a recorded API", () => {
  test("records the options of each call without callbacks", async () => {
    await new Promise((complete) => wx.showToast({ title: "saved", icon: "none", complete }));
    await wx.showToast({ title: "again" });
    wx.navigateTo({ url: "/pages/login/login" });
    expect(wx.showToast.calls).toEqual([{ title: "saved", icon: "none" }, { title: "again" }]);
    expect(wx.navigateTo.calls).toEqual([{ url: "/pages/login/login" }]);
    expect(createWx({ emulator }).showToast.calls).toEqual([]);
  });

  test("returns scripted answers until the next script", async () => {
    expect(await wx.showModal({ content: "Delete?" })).toEqual({
      confirm: true,
      cancel: false,
      content: null,
      errMsg: "showModal:ok",
    });
    wx.showModal.answer({ confirm: false });
    expect(await wx.showModal({ content: "Delete?" })).toMatchObject({ confirm: false, cancel: true });
    expect(await wx.showModal({ content: "Delete?" })).toMatchObject({ confirm: false, cancel: true });
    wx.showModal.answer(({ content }) => ({ content: `${content}!` }));
    expect(await wx.showModal({ content: "name", editable: true })).toMatchObject({ confirm: true, content: "name!" });
    wx.showModal.refuse("parameter error", 1001);
    await expect(wx.showModal({})).rejects.toEqual({ errMsg: "showModal:fail parameter error", errno: 1001 });
    wx.showModal.answer({});
    expect(await wx.showModal({})).toMatchObject({ confirm: true });
    expect(wx.showModal.calls).toHaveLength(6);
  });

  test.each([
    "showToast",
    "hideToast",
    "showLoading",
    "hideLoading",
    "redirectTo",
    "reLaunch",
    "switchTab",
    "navigateBack",
    "setNavigationBarTitle",
    "setClipboardData",
    "requirePrivacyAuthorize",
    "openPrivacyContract",
    "checkSession",
  ] as const)("%s succeeds", async (api) => {
    const call = wx[api] as unknown as (option: object) => Promise<object>;
    expect(await call({ title: "title" })).toEqual({ errMsg: `${api}:ok` });
    expect(wx[api].calls).toEqual([{ title: "title" }]);
  });
});

test("a scan is canceled until a test provides the code", async () => {
  await expect(wx.scanCode({ onlyFromCamera: true })).rejects.toEqual({ errMsg: "scanCode:fail cancel" });
  wx.scanCode.answer({ result: "content" });
  expect(await wx.scanCode({})).toMatchObject({ result: "content", scanType: "QR_CODE" });
  expect(wx.scanCode.calls).toEqual([{ onlyFromCamera: true }, {}]);
});

test("the user has accepted the privacy agreement unless a test decides otherwise", async () => {
  expect(await wx.getPrivacySetting({})).toMatchObject({ needAuthorization: false });
  wx.getPrivacySetting.answer({ needAuthorization: true });
  wx.requirePrivacyAuthorize.refuse("user disagree", 104);
  expect(await wx.getPrivacySetting({})).toMatchObject({ needAuthorization: true });
  await expect(wx.requirePrivacyAuthorize({})).rejects.toEqual({
    errMsg: "requirePrivacyAuthorize:fail user disagree",
    errno: 104,
  });
});

test("the first item of an action sheet is chosen unless a test chooses another one", async () => {
  expect(await wx.showActionSheet({ itemList: ["a", "b"] })).toMatchObject({ tapIndex: 0 });
  wx.showActionSheet.answer({ tapIndex: 1 });
  expect(await wx.showActionSheet({ itemList: ["a", "b"] })).toMatchObject({ tapIndex: 1 });
});

describe("user information", () => {
  test("is anonymous, and encrypted so that the emulator can decrypt it", async () => {
    const { userInfo, rawData, iv, encryptedData } = await wx.getUserInfo({});
    expect(userInfo).toMatchObject({ nickName: "微信用户" });
    expect(JSON.parse(rawData)).toEqual(userInfo);
    wx.getUserInfo.answer({ userInfo: { nickName: "Ming" } as WechatMiniprogram.UserInfo });
    const named = await wx.getUserInfo({});
    expect(named.userInfo).toMatchObject({ nickName: "Ming", gender: 0 });
    const { code } = await wx.login();
    const path = "/connections/social/wechat-miniprogram/auth";
    expect((await post(emulator, path, { code, iv: named.iv, encryptedData: named.encryptedData })).body).toMatchObject(
      { code: 200, data: { nickname: "Ming" } },
    );
    expect([iv, encryptedData]).not.toContain("");
    expect(emulator.warnings.list()).toEqual([]);
  });

  test("from getUserProfile requires a description", async () => {
    const failure = { errMsg: "getUserProfile:fail desc length does not meet the requirements" };
    await expect(wx.getUserProfile({ desc: "" })).rejects.toEqual(failure);
    expect(await wx.getUserProfile({ desc: "to complete your profile" })).toMatchObject({
      errMsg: "getUserProfile:ok",
    });
    wx.getUserProfile.refuse("auth deny");
    await expect(wx.getUserProfile({ desc: "name" })).rejects.toEqual({ errMsg: "getUserProfile:fail auth deny" });
  });
});

test("sign-in codes and pictures can be scripted", async () => {
  wx.login.answer({ code: "openid:ming" });
  expect((await wx.login()).code).toBe("openid:ming");
  wx.login.refuse("timeout");
  await expect(wx.login()).rejects.toEqual({ errMsg: "login:fail timeout" });

  const picture = { tempFilePath: "wxfile://face.png" } as WechatMiniprogram.MediaFile;
  wx.chooseMedia.answer({ tempFiles: [picture] });
  expect((await wx.chooseMedia({ mediaType: ["image"] })).tempFiles).toEqual([picture]);
  expect(wx.chooseMedia.calls).toEqual([{ mediaType: ["image"] }]);
  wx.chooseImage.answer({ tempFilePaths: ["wxfile://face.png"] });
  expect((await wx.chooseImage()).tempFilePaths).toEqual(["wxfile://face.png"]);
  wx.chooseMedia.refuse("cancel");
  await expect(wx.chooseMedia({})).rejects.toEqual({ errMsg: "chooseMedia:fail cancel" });
});
