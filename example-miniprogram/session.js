const { authing } = require("./authing");

/**
 * Storage key that is set after the user signs out or deletes the account. The next launch then does not sign in
 * silently, because that would create a new account after a deletion.
 */
const SIGNED_OUT = "signed_out";

authing.onAuthStateChange((event) => {
  if (event === "SIGNED_IN") {
    wx.removeStorageSync(SIGNED_OUT);
  }
});

/**
 * Restores the session at launch: keeps the session if it is valid, or signs in silently.
 *
 * @returns {Promise<void>} always resolves; `onError` has already shown service and network failures, and the user can
 *   still sign in on the home page
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
  return authing.logout().then(staySignedOut);
}

/** @returns {Promise<void>} */
function deleteAccount() {
  return authing.deleteAccount().then(staySignedOut);
}

function staySignedOut() {
  wx.setStorageSync(SIGNED_OUT, true);
}

module.exports = { restoreSession, signOut, deleteAccount };
