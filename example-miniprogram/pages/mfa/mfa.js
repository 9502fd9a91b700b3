const { authing } = require("../../authing");
const { t } = require("../../utils/language");
const { goHome } = require("../../utils/navigation");
const { pending } = require("../../utils/pending");

Page({
  data: {
    t,
    /** `true` if the user first has to enroll an authenticator app. */
    enrolling: false,
    mfaToken: "",
    /** `true` if the user enters the recovery code instead of a one-time password. */
    recovering: false,
    code: "",
    pending: false,
  },

  onLoad() {
    wx.setNavigationBarTitle({ title: t.mfaTitle });
    const { token, enroll } = getApp().mfa;
    this.setData({ mfaToken: token, enrolling: enroll });
  },

  /** Continues the sign-in with the one-time password that the user has just entered. */
  onEnrolled({ detail }) {
    this.setData({ enrolling: false, code: detail.code });
    return this.onVerify();
  },

  onSwitch() {
    this.setData({ recovering: !this.data.recovering, code: "" });
  },

  onCode({ detail }) {
    this.setData({ code: detail.value });
  },

  onVerify() {
    const { mfaToken, recovering, code } = this.data;
    const verification = recovering
      ? authing.mfa.verifyTotpRecoveryCode({ recoveryCode: code, mfaToken })
      : authing.mfa.verifyTotpMfa({ totp: code, mfaToken });
    return pending(this, verification, (user) => {
      // The methods of `mfa` store no session.
      authing.setCurrentUser(user);
      goHome();
    });
  },
});
