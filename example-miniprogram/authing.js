const { AuthenticationClient } = require("authing-wxapp-sdk");
const { appId, host } = require("./config");

/** Error codes for a required second factor: the user has bound one (1635), or the app requires one (1636). */
const MFA_CODES = [1635, 1636];

/**
 * @param {unknown} code error code
 * @returns {boolean} `true` if the sign-in requires a second factor
 */
function isMfaRequired(code) {
  return MFA_CODES.some((known) => known === code);
}

/** Client for the whole mini program. It shows a dialog for every service and network failure. */
const authing = new AuthenticationClient({
  appId,
  host,
  // If the session has expired, the SDK signs in silently with the WeChat account and retries the request once.
  autoLogin: true,
  onError(code, message) {
    // A required second factor is not a failure: the sign-in page opens the MFA page.
    if (!isMfaRequired(code)) {
      wx.showModal({ title: "出错了", content: message, showCancel: false });
    }
  },
});

module.exports = { authing, isMfaRequired };
