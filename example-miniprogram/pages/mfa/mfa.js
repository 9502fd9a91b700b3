const { authing } = require("../../authing");
const { goHome } = require("../../utils/navigation");
const { pending } = require("../../utils/pending");

Page({
  data: {
    /** `true` if the user enters the recovery code instead of a one-time password. */
    recovering: false,
    code: "",
    pending: false,
  },

  onSwitch() {
    this.setData({ recovering: !this.data.recovering, code: "" });
  },

  onCode({ detail }) {
    this.setData({ code: detail.value });
  },

  onVerify() {
    const { mfaToken } = getApp();
    const { recovering, code } = this.data;
    const verification = recovering
      ? authing.mfa.verifyTotpRecoveryCode({ recoveryCode: code, mfaToken })
      : authing.mfa.verifyTotpMfa({ totp: code, mfaToken });
    return pending(this, verification, (user) => {
      getApp().mfaToken = "";
      authing.setCurrentUser(user);
      goHome();
    });
  },
});
