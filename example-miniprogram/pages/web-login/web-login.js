const { authing } = require("../../authing");
const { backWith } = require("../../utils/navigation");
const { pending } = require("../../utils/pending");

Page({
  data: {
    /** User who signs in on the web page. */
    user: null,
    pending: false,
  },

  onLoad() {
    this.setData({ user: authing.tokenProvider.getUser() });
  },

  onConfirm() {
    return pending(this, getApp().scannedCode.confirm(), () => backWith("已确认登录"));
  },

  onCancel() {
    return pending(this, getApp().scannedCode.cancel(), () => wx.navigateBack());
  },
});
