const { authing, checkSession } = require("./authing");

App({
  /** Resolves after the stored session is checked. The home page waits for it before it shows the user. */
  sessionReady: Promise.resolve(),

  /** Second factor that a sign-in requires. The sign-in page sets it for the MFA page. */
  mfa: { token: "", enroll: false },

  /** QR code that the user has scanned. The home page sets it for the page that confirms the sign-in. */
  scannedCode: null,

  onLaunch() {
    if (authing.tokenProvider.getToken()) {
      // After a failure, which `onError` shows, the session stays: the phone may be offline.
      this.sessionReady = checkSession().then(
        () => {},
        () => {},
      );
    }
  },
});
