const { AuthenticationClient, SESSION_ERROR_CODES } = require("authing-wxapp-sdk");
const { appId, host } = require("./config");
const { lang, t } = require("./utils/language");

/** Error codes for a required second factor: 1635 if the user has bound one, 1636 if the app requires one. */
const MFA_CODES = [1635, 1636];

/** Client for the whole mini program. It shows a dialog for every service and network failure. */
const authing = new AuthenticationClient({
  appId,
  host,
  lang,
  onError(code, message) {
    if (SESSION_ERROR_CODES.includes(code)) {
      checkSession().catch(() => {});
    } else if (!isMfaRequired(code)) {
      // For a required second factor, the sign-in page opens the MFA page instead.
      wx.showModal({ title: t.failed, content: message, showCancel: false });
    }
  },
});

/**
 * @param {unknown} code error code
 * @returns {boolean} `true` if the sign-in requires a second factor
 */
function isMfaRequired(code) {
  return MFA_CODES.some((known) => known === code);
}

/** Check in flight, or `null`. Several calls can fail at the same time because the session has ended. */
let check = null;

/**
 * Checks the session. If it has ended, signs out on this phone and opens the sign-in page.
 *
 * @returns {Promise<import("authing-wxapp-sdk").JwtTokenStatus>} state of the session
 */
function checkSession() {
  if (!check) {
    const token = authing.tokenProvider.getToken();
    const done = (ended) => {
      check = null;
      // Does nothing if the user has signed in or out in the meantime.
      if (ended && authing.tokenProvider.getToken() === token) {
        authing.logout({ scope: "local" });
        wx.reLaunch({ url: "/pages/login/login?expired=true" });
      }
    };
    check = authing.checkLoginStatus();
    check.then(
      ({ status }) => done(!status),
      ({ code }) => done(SESSION_ERROR_CODES.includes(code)),
    );
  }
  return check;
}

module.exports = { authing, checkSession, isMfaRequired };
