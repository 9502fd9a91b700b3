const { authing } = require("../../authing");
const { goHome } = require("../../utils/navigation");
const { pending } = require("../../utils/pending");

Page({
  data: {
    /** 用恢复码代替动态口令。 */
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
