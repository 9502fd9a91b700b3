import { readDocuments } from "./documents";

const RECIPES = readDocuments()
  .flatMap(({ blocks }) => blocks)
  .filter(({ code }) => code.includes("prepareCode()"));

const DETAIL = { iv: "iv", encryptedData: "data", errMsg: "getPhoneNumber:ok" };

test("both languages have the recipe", () => {
  expect(RECIPES).toHaveLength(2);
});

describe.each(RECIPES)("phone number recipe in $document:$line", ({ code }) => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  /** Runs the recipe. `wx.login` returns `code-1`, `code-2` and so on. */
  function open() {
    let page: any;
    let count = 0;
    const wx = {
      login: jest.fn(() => Promise.resolve({ code: `code-${++count}` })),
      showToast: jest.fn(),
    };
    const authing = { loginByPhone: jest.fn(() => Promise.resolve({ phone: "13911112222" })) };
    const globals = {
      wx,
      authing,
      console: { log() {} },
      Page(given: object) {
        page = given;
      },
    };
    new Function(...Object.keys(globals), code)(...Object.values(globals));
    return { page, wx, authing };
  }

  test("signs in with a code that is at most four minutes old, and uses each code once", async () => {
    const { page, wx, authing } = open();
    page.onShow();
    jest.advanceTimersByTime(4 * 60_000);
    await page.onGetPhoneNumber({ detail: DETAIL });
    await page.onGetPhoneNumber({ detail: DETAIL });
    expect(authing.loginByPhone.mock.calls).toEqual([
      ["code-2", DETAIL],
      ["code-3", DETAIL],
    ]);
    expect(wx.showToast).not.toHaveBeenCalled();
  });

  test.each(["onHide", "onUnload"])("fetches no code after %s", (lifecycle) => {
    const { page, wx } = open();
    page.onShow();
    page[lifecycle]();
    jest.advanceTimersByTime(60 * 60_000);
    expect(wx.login).toHaveBeenCalledTimes(1);
    page.onShow();
    expect(wx.login).toHaveBeenCalledTimes(2);
  });

  test("shows that wx.login has failed, and then fetches another code", async () => {
    const { page, wx, authing } = open();
    wx.login.mockImplementationOnce(() => Promise.reject({ errMsg: "login:fail system error" }));
    page.onShow();
    await page.onGetPhoneNumber({ detail: DETAIL });
    expect(wx.showToast.mock.calls).toEqual([[{ title: expect.stringMatching(/code/), icon: "none" }]]);
    expect(authing.loginByPhone).not.toHaveBeenCalled();
    await page.onGetPhoneNumber({ detail: DETAIL });
    expect(authing.loginByPhone.mock.calls).toEqual([["code-1", DETAIL]]);
  });

  test.each([
    ["quota", true],
    ["privacy", true],
    ["platform", true],
    ["cancelled", false],
    ["argument", false],
    ["network", false],
    ["service", false],
  ])("after a failure of the kind %s, shows its message: %p", async (kind, isShown) => {
    const { page, wx, authing } = open();
    authing.loginByPhone.mockRejectedValueOnce({ kind, message: "the message" });
    page.onShow();
    await page.onGetPhoneNumber({ detail: DETAIL });
    expect(wx.showToast.mock.calls).toEqual(isShown ? [[{ title: "the message", icon: "none" }]] : []);
  });
});
