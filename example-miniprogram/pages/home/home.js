const { authing, checkSession } = require("../../authing");
const { formatTime } = require("../../utils/date");
const { t } = require("../../utils/language");
const { pending } = require("../../utils/pending");

Page({
  data: {
    t,
    /** `true` until the stored session is checked. */
    loading: true,
    /** Signed-in user, or `null`. */
    user: null,
    /** Expiration time of the session. Empty until the user checks the session. */
    validUntil: "",
    pending: false,
  },

  /** Stops listening to the session. */
  unsubscribe() {},

  onLoad() {
    wx.setNavigationBarTitle({ title: t.homeTitle });
    this.unsubscribe = authing.onAuthStateChange((_event, session) => {
      this.setData({ user: session && session.user, validUntil: "" });
    });
    getApp().sessionReady.then(() => this.setData({ loading: false }));
  },

  onUnload() {
    this.unsubscribe();
  },

  onSignIn() {
    wx.navigateTo({ url: "/pages/login/login" });
  },

  onCheckSession() {
    return pending(this, checkSession(), ({ exp }) => {
      this.setData({ validUntil: exp ? formatTime(new Date(exp * 1000)) : "" });
    });
  },

  onScan() {
    return pending(this, authing.qrcode.scan(), (code) => {
      getApp().scannedCode = code;
      wx.navigateTo({ url: "/pages/web-login/web-login" });
    });
  },

  onSignOut() {
    return pending(this, authing.logout(), () => {});
  },
});
