const { authing } = require("./authing");

/** 用户主动退出之后，下次启动不再替他静默登录。 */
const SIGNED_OUT = "signed_out";

authing.onAuthStateChange((event) => {
  if (event === "SIGNED_IN") {
    wx.removeStorageSync(SIGNED_OUT);
  }
});

/**
 * 启动时恢复会话：会话仍然有效就沿用，否则静默登录。
 *
 * @returns {Promise<void>} 总会兑现；服务或网络造成的失败，onError 已经提示，用户可以手动登录
 */
function restoreSession() {
  if (wx.getStorageSync(SIGNED_OUT)) {
    return Promise.resolve();
  }
  return hasValidSession()
    .then((valid) => (valid ? null : authing.login()))
    .then(
      () => {},
      () => {},
    );
}

/** @returns {Promise<boolean>} */
function hasValidSession() {
  if (!authing.tokenProvider.getToken()) {
    return Promise.resolve(false);
  }
  return authing.checkLoginStatus().then(({ status }) => status === true);
}

/** @returns {Promise<void>} */
function signOut() {
  return authing.logout().then(() => wx.setStorageSync(SIGNED_OUT, true));
}

module.exports = { restoreSession, signOut };
