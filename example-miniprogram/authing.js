const { AuthenticationClient } = require("authing-wxapp-sdk");
const { appId, host } = require("./config");

/** 整个小程序共用的客户端：服务或网络造成的失败都在这里统一弹窗。 */
module.exports = new AuthenticationClient({
  appId,
  host,
  onError(_code, message) {
    wx.showModal({ title: "出错了", content: message, showCancel: false });
  },
});
