const { isMfaRequired } = require("../authing");

/** Opens the home page after a sign-in. */
function goHome() {
  wx.reLaunch({ url: "/pages/home/home" });
}

/**
 * Opens the MFA page if a sign-in requires a second factor. `onError` has already shown all other failures.
 *
 * @param {import("authing-wxapp-sdk").AuthingError} error error from the sign-in
 */
function goToMfa({ code, data }) {
  if (isMfaRequired(code)) {
    getApp().mfa = { ...data, required: code === 1636 };
    wx.navigateTo({ url: "/pages/mfa/mfa" });
  }
}

/**
 * Returns to the previous page, and then shows a toast.
 *
 * @param {string} title message of the toast
 */
function backWith(title) {
  // Some runtimes remove a toast together with the page that shows it.
  wx.navigateBack({ success: () => wx.showToast({ title, icon: "success" }) });
}

module.exports = { goHome, goToMfa, backWith };
