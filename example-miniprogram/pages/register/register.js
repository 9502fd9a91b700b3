const { authing } = require("../../authing");
const { goHome } = require("../../utils/navigation");
const { pending } = require("../../utils/pending");

Page({
  data: {
    pending: false,
  },

  onSubmit({ detail }) {
    const { email, password, nickname } = detail.value;
    const profile = nickname ? { nickname } : {};
    // forceLogin：注册之后直接登录。
    return pending(this, authing.registerByEmail(email, password, profile, { forceLogin: true }), goHome);
  },
});
