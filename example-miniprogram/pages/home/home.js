const { authing } = require("../../authing");
const { signOut } = require("../../session");
const { goToMfa } = require("../../utils/navigation");
const { pending } = require("../../utils/pending");

Page({
  data: {
    /** `true` until the session is restored. */
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
    this.unsubscribe = authing.onAuthStateChange((_event, session) => {
      this.setData({ user: session && session.user, validUntil: "" });
    });
    getApp().sessionReady.then(() => this.setData({ loading: false }));
  },

  onUnload() {
    this.unsubscribe();
  },

  onSilentLogin() {
    return pending(this, authing.login(), () => {}, goToMfa);
  },

  onCheckLoginStatus() {
    return pending(this, authing.checkLoginStatus(), ({ status, exp }) => {
      if (status && exp) {
        this.setData({ validUntil: new Date(exp * 1000).toLocaleString() });
      } else {
        wx.showToast({ title: "登录已失效", icon: "none" });
      }
    });
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
