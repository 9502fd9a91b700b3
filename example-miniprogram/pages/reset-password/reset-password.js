const { authing } = require("../../authing");
const { backWith } = require("../../utils/navigation");
const { pending } = require("../../utils/pending");

Page({
  data: {
    phone: "",
    code: "",
    password: "",
    pending: false,
  },

  onSmsCode({ detail }) {
    this.setData(detail);
  },

  onPassword({ detail }) {
    this.setData({ password: detail.value });
  },

  onReset() {
    const { phone, code, password } = this.data;
    return pending(this, authing.resetPasswordByPhoneCode(phone, code, password), () => backWith("密码已重置"));
  },
});
