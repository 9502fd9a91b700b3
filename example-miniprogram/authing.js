const { AuthenticationClient } = require("authing-wxapp-sdk");
const { appId, host } = require("./config");

/** 需要多因素认证：用户自己绑定了（1635），或者应用要求（1636）。由登录页转到验证页，不算出错。 */
const MFA_CODES = [1635, 1636];

/**
 * @param {unknown} code 错误码
 * @returns {boolean} 是否需要多因素认证
 */
function isMfaRequired(code) {
  return MFA_CODES.some((known) => known === code);
}

/** 整个小程序共用的客户端：服务或网络造成的失败都在这里统一弹窗。 */
const authing = new AuthenticationClient({
  appId,
  host,
  // 会话失效时用微信身份静默登录一次，再重发刚才的请求。
  autoLogin: true,
  onError(code, message) {
    if (!isMfaRequired(code)) {
      wx.showModal({ title: "出错了", content: message, showCancel: false });
    }
  },
});

module.exports = { authing, isMfaRequired };
