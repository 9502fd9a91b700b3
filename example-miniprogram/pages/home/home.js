const { authing, checkSession, getExpiration, signOut } = require("../../authing");
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
    /** Expiration time of the session. Empty until the session is checked. */
    validUntil: "",
    pending: false,
  },

  /** Stops listening to the session. */
  unsubscribe() {},

  onLoad() {
    wx.setNavigationBarTitle({ title: t.homeTitle });
    this.unsubscribe = authing.onAuthStateChange((_event, session) => {
      this.setData({ user: session && session.user });
      this.showExpiration();
    });
    getApp().sessionReady.then(() => {
      this.setData({ loading: false });
      this.showExpiration();
    });
  },

  showExpiration() {
    const expiration = getExpiration();
    this.setData({ validUntil: expiration ? formatTime(expiration) : "" });
  },

  onUnload() {
    this.unsubscribe();
  },

  onSignIn() {
    wx.navigateTo({ url: "/pages/login/login" });
  },

  onCheckSession() {
    return pending(this, checkSession(), () => this.showExpiration());
  },

  onScan() {
    return pending(this, authing.qrcode.scan(), (code) => {
      getApp().scannedCode = code;
      wx.navigateTo({ url: "/pages/web-login/web-login" });
    });
  },

  onSignOut() {
    return pending(this, signOut(), () => {});
  },
});
