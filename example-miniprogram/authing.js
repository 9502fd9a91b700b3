const { AuthenticationClient } = require("authing-wxapp-sdk");
const { appId, host } = require("./config");

/** 账号开启了多因素认证：由登录页转到验证页，不算出错。 */
const MFA_REQUIRED = 1636;

/** 整个小程序共用的客户端：服务或网络造成的失败都在这里统一弹窗。 */
const authing = new AuthenticationClient({
  appId,
  host,
  // 会话失效时用微信身份静默登录一次，再重发刚才的请求。
  autoLogin: true,
  onError(code, message) {
    if (code !== MFA_REQUIRED) {
      wx.showModal({ title: "出错了", content: message, showCancel: false });
    }
  },
});

module.exports = { authing, MFA_REQUIRED };
