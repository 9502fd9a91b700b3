const { AuthenticationClient } = require("authing-wxapp-sdk");
const { appId, host } = require("./config");

/**
 * Error codes for a required second factor: 1635 if the user has bound a second factor, 1636 if the app requires one.
 */
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
