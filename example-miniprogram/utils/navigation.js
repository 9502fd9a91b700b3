/** 登录之后回到首页。 */
function goHome() {
  wx.reLaunch({ url: "/pages/home/home" });
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

module.exports = { goHome, backWith };
