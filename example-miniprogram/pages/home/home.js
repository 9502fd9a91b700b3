const { authing } = require("../../authing");
const { signOut } = require("../../session");
const { pending } = require("../../utils/pending");

Page({
  data: {
    /** 正在恢复会话。 */
    loading: true,
    /** 当前用户，未登录时为 null。 */
    user: null,
    /** 会话到期的时间，检查之后才有。 */
    validUntil: "",
    pending: false,
  },

  /** 停止监听会话。 */
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
    return pending(this, authing.login(), () => {});
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

  onSignOut() {
    return pending(this, signOut(), () => {});
  },
});
