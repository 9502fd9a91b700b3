const { isMfaRequired } = require("../authing");

/** 登录之后回到首页。 */
function goHome() {
  wx.reLaunch({ url: "/pages/home/home" });
}

/**
 * 登录失败，而原因是需要多因素认证：带上 mfaToken 去验证页。其他失败 onError 已经提示。
 *
 * @param {import("authing-wxapp-sdk").AuthingError} error 登录的失败
 */
function goToMfa({ code, data }) {
  if (isMfaRequired(code)) {
    getApp().mfaToken = data.mfaToken;
    wx.navigateTo({ url: "/pages/mfa/mfa" });
  }
}

/**
 * 提示一句话再回到上一页。
 *
 * @param {string} title 提示的内容
 */
function backWith(title) {
  wx.navigateBack();
  wx.showToast({ title, icon: "success" });
}

module.exports = { goHome, goToMfa, backWith };
