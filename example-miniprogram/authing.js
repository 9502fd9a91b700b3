const { AuthenticationClient, SESSION_ERROR_CODES } = require("authing-wxapp-sdk");
const { appId, host } = require("./config");
const { confirm } = require("./utils/confirm");
const { lang, t } = require("./utils/language");

/** Error codes for a required second factor: 1635 if the user has bound one, 1636 if the app requires one. */
const MFA_CODES = [1635, 1636];

/**
 * Error codes for a code from `wx.login` that has expired (40029) or was used before (40163). The service describes
 * them only in English.
 */
const WECHAT_CODE_CODES = [40029, 40163];

/** Kinds of errors that mean that the service can't be reached. */
const OFFLINE = ["network", "timeout"];

/** Client for the whole mini program. It shows a dialog for every service and network failure. */
const authing = new AuthenticationClient({
  appId,
  host,
  lang,
  onError(code, message) {
    if (SESSION_ERROR_CODES.includes(code)) {
      checkSession().catch(() => {});
    } else if (!isMfaRequired(code) && !isSigningOut) {
      // For a required second factor, the sign-in page opens the MFA page instead.
      showFailure(WECHAT_CODE_CODES.some((known) => known === code) ? t.wechatCodeExpired : message);
    }
  },
});

/** `true` while a dialog shows a failure. */
let isFailureShown = false;

/**
 * Shows a failure in a dialog. Shows only one at a time, because in an outage several calls fail together.
 *
 * @param {string} content what happened, and what to do
 */
function showFailure(content) {
  if (!isFailureShown) {
    isFailureShown = true;
    const complete = () => {
      isFailureShown = false;
    };
    wx.showModal({ content, showCancel: false, complete });
  }
}

/**
 * @param {unknown} code error code
 * @returns {boolean} `true` if the sign-in requires a second factor
 */
function isMfaRequired(code) {
  return MFA_CODES.some((known) => known === code);
}

/** Check in flight, or `null`. Several calls can fail at the same time because the session has ended. */
let check = null;

/** Expiration time that the last check returned, in seconds, and the token that it applies to. */
let checked = { token: "", exp: 0 };

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
      ({ status, exp }) => {
        checked = { token, exp: exp || 0 };
        done(!status);
      },
      ({ code }) => done(SESSION_ERROR_CODES.includes(code)),
    );
  }
  return check;
}

/** @returns {Date | null} expiration time of the session, or `null` if this session has not been checked */
function getExpiration() {
  const { token, exp } = checked;
  return exp && token === authing.tokenProvider.getToken() ? new Date(exp * 1000) : null;
}

/** `true` during `signOut`, which asks the user what to do after a failure. */
let isSigningOut = false;

/**
 * Signs out. If that fails, e.g. because the phone is offline, asks whether to sign out only on this phone. The service
 * then keeps the session until its token expires.
 *
 * @returns {Promise<void>} resolves even if the user stays signed in
 */
function signOut() {
  isSigningOut = true;
  return authing.logout().then(
    () => {
      isSigningOut = false;
    },
    ({ kind }) => {
      isSigningOut = false;
      return confirm({ content: OFFLINE.includes(kind) ? t.signOutOffline : t.signOutFailed }).then((confirmed) =>
        confirmed ? authing.logout({ scope: "local" }) : undefined,
      );
    },
  );
}

module.exports = { authing, checkSession, getExpiration, isMfaRequired, signOut };
