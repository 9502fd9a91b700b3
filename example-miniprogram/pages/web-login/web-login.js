const { authing } = require("../../authing");
const { t } = require("../../utils/language");
const { backWith } = require("../../utils/navigation");
const { pending } = require("../../utils/pending");

Page({
  data: {
    t,
    /** User who signs in on the web page. */
    user: null,
    pending: false,
  },

  onLoad() {
    wx.setNavigationBarTitle({ title: t.webLoginTitle });
    this.setData({ user: authing.tokenProvider.getUser() });
  },

  onConfirm() {
    return pending(this, getApp().scannedCode.confirm(), () => backWith(t.webLoginDone));
  },

  onCancel() {
    return pending(this, getApp().scannedCode.cancel(), () => wx.navigateBack());
  },
});
