const { authing } = require("../../authing");
const { t } = require("../../utils/language");
const { goHome, goToMfa } = require("../../utils/navigation");
const { pending } = require("../../utils/pending");

/** Error code for a sign-in that requires a captcha. */
const CAPTCHA_REQUIRED = 2000;

/** Time after which to fetch another code from `wx.login`, in milliseconds. A code expires after five minutes. */
const CODE_LIFETIME = 4 * 60 * 1000;

Page({
  data: {
    t,
    /** `true` if the user has to sign in because the session has ended. */
    expired: false,
    /** Form to show: "sms" or "password". */
    way: "sms",
    phone: "",
    code: "",
    account: "",
    password: "",
    /** Captcha that the service requires, or `null`. */
    captcha: null,
    captchaCode: "",
    pending: false,
  },

  /** Code from `wx.login`. */
  loginCode: Promise.resolve(""),

  /** Timer that renews the code while the page is visible. */
  codeTimer: 0,

  onLoad({ expired }) {
    wx.setNavigationBarTitle({ title: t.loginTitle });
    this.setData({ expired: expired === "true" });
  },

  onShow() {
    this.prepareLoginCode();
    this.codeTimer = setInterval(() => this.prepareLoginCode(), CODE_LIFETIME);
  },

  onHide() {
    clearInterval(this.codeTimer);
  },

  onUnload() {
    clearInterval(this.codeTimer);
  },

  /**
   * Fetches a code before the user taps the phone number button. In the button's callback, `wx.login` can refresh the
   * session key, and the service then cannot decrypt the phone number.
   */
  prepareLoginCode() {
    this.loginCode = wx.login().then(
      ({ code }) => code,
      () => {
        throw new Error(t.noWechatCode);
      },
    );
    // `onGetPhoneNumber` shows the failure.
    this.loginCode.catch(() => {});
  },

  /**
   * Signs in with the WeChat phone number. If the user agrees, the event contains the encrypted number. If the app has
   * used up its quota of phone numbers, offers the sign-in with an SMS code.
   */
  onGetPhoneNumber({ detail }) {
    const isShared = detail.encryptedData || detail.code;
    // If the user has not shared the number, `loginByPhone` rejects with the reason and needs no code.
    const loginCode = isShared ? this.loginCode : Promise.resolve("");
    const login = loginCode.then((code) => authing.loginByPhone(code, detail));
    login.catch(({ kind }) => kind === "quota" && this.setData({ way: "sms" }));
    // Fetches the next code, because each code is valid only once.
    this.prepareLoginCode();
    return this.signIn(login);
  },

  /** Signs in with the WeChat account. The first sign-in creates the user. */
  onWechatLogin() {
    return this.signIn(authing.login());
  },

  onWay({ currentTarget }) {
    this.setData({ way: currentTarget.dataset.way });
  },

  onSmsCode({ detail }) {
    this.setData(detail);
  },

  onSmsLogin() {
    const { phone, code } = this.data;
    return this.signIn(authing.loginByPhoneCode(phone, code));
  },

  onAccount({ detail }) {
    this.setData({ account: detail.value });
  },

  onPassword({ detail }) {
    this.setData({ password: detail.value });
  },

  onCaptchaCode({ detail }) {
    this.setData({ captchaCode: detail.value });
  },

  onPasswordLogin() {
    return pending(this, this.loginByPassword(), goHome, (error) => {
      goToMfa(error);
      // Each captcha allows only one attempt.
      if (error.code === CAPTCHA_REQUIRED || this.data.captcha) {
        this.onCaptcha();
      }
    });
  },

  loginByPassword() {
    const { account, password, captcha, captchaCode } = this.data;
    const options = captcha ? { captchaCode, captchaCookie: captcha.captchaCookie } : {};
    if (account.includes("@")) {
      return authing.loginByEmail(account, password, options);
    }
    if (/^\d{11}$/.test(account)) {
      return authing.loginByPhonePassword(account, password, options);
    }
    return authing.loginByUsername(account, password, options);
  },

  /** Shows a new captcha. */
  onCaptcha() {
    return pending(this, authing.getCaptcha(), (captcha) => this.setData({ captcha, captchaCode: "" }));
  },

  signIn(login) {
    return pending(this, login, goHome, goToMfa);
  },
});
