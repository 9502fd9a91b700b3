const { authing } = require("../../authing");
const { goHome, goToMfa } = require("../../utils/navigation");
const { pending } = require("../../utils/pending");

Page({
  data: {
    /** Form to show: "sms" or "password". */
    way: "sms",
    phone: "",
    code: "",
    account: "",
    password: "",
    pending: false,
  },

  loginCode: Promise.resolve(""),

  onLoad() {
    this.prepareLoginCode();
  },

  /**
   * Fetches a code before the user taps the phone number button. In the button's callback, `wx.login` can refresh the
   * session key, and the service then cannot decrypt the phone number.
   */
  prepareLoginCode() {
    this.loginCode = wx.login().then(
      ({ code }) => code,
      () => "",
    );
  },

  /** Signs in with the WeChat phone number. If the user agrees, the event contains the encrypted number. */
  onGetPhoneNumber({ detail }) {
    if (!detail.encryptedData) {
      return undefined;
    }
    const login = this.loginCode.then((code) => authing.loginByPhone(code, detail));
    // Fetches the next code, because each code is valid only once.
    this.prepareLoginCode();
    return this.signIn(login);
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

  onPasswordLogin() {
    const { account, password } = this.data;
    if (account.includes("@")) {
      return this.signIn(authing.loginByEmail(account, password));
    }
    if (/^\d{11}$/.test(account)) {
      return this.signIn(authing.loginByPhonePassword(account, password));
    }
    return this.signIn(authing.loginByUsername(account, password));
  },

  signIn(login) {
    return pending(this, login, goHome, goToMfa);
  },
});
