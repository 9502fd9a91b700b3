const { authing } = require("../../authing");
const { goHome, goToMfa } = require("../../utils/navigation");
const { pending } = require("../../utils/pending");

Page({
  data: {
    /** 表单登录的方式："sms" 或 "password"。 */
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

  /** 点按手机号按钮之前就要拿到 code：在回调里才登录，可能使加密数据无法解密。 */
  prepareLoginCode() {
    this.loginCode = wx.login().then(
      ({ code }) => code,
      () => "",
    );
  },

  /** 手机号登录：用户同意后，事件里带有加密的手机号。 */
  onGetPhoneNumber({ detail }) {
    if (!detail.encryptedData) {
      return undefined;
    }
    const login = this.loginCode.then((code) => authing.loginByPhone(code, detail));
    // 每个 code 只能用一次。
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
