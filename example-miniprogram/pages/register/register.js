const { authing } = require("../../authing");
const { t } = require("../../utils/language");
const { goHome, goToMfa } = require("../../utils/navigation");
const { pending } = require("../../utils/pending");

Page({
  data: {
    t,
    isEmail: false,
    password: "",
    pending: false,
  },

  onLoad() {
    wx.setNavigationBarTitle({ title: t.registerTitle });
  },

  onEmail({ detail }) {
    this.setData({ isEmail: /^\S+@\S+$/.test(detail.value) });
  },

  onPassword({ detail }) {
    this.setData({ password: detail.value });
  },

  /** Reads the nickname on submit, because WeChat's content check can clear the field after the last input event. */
  onSubmit({ detail }) {
    const { email, password, nickname } = detail.value;
    const profile = nickname ? { nickname } : {};
    // `forceLogin` signs in the new user.
    const registration = authing.registerByEmail(email, password, profile, { forceLogin: true });
    return pending(this, registration, goHome, goToMfa);
  },
});
