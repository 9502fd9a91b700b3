const { authing } = require("../../authing");
const { t } = require("../../utils/language");
const { backWith } = require("../../utils/navigation");
const { pending } = require("../../utils/pending");

Page({
  data: {
    t,
    phone: "",
    code: "",
    password: "",
    pending: false,
  },

  onLoad() {
    wx.setNavigationBarTitle({ title: t.resetTitle });
  },

  onSmsCode({ detail }) {
    this.setData(detail);
  },

  onPassword({ detail }) {
    this.setData({ password: detail.value });
  },

  onReset() {
    const { phone, code, password } = this.data;
    return pending(this, authing.resetPasswordByPhoneCode(phone, code, password), () => backWith(t.passwordReset));
  },
});
