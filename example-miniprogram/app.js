const { authing, checkSession } = require("./authing");

App({
  /** Resolves after the stored session is checked. The home page waits for it before it shows the user. */
  sessionReady: Promise.resolve(),

  /**
   * Data for the second factor of a sign-in, which the sign-in page sets for the MFA page. `required` is `true` if the
   * app requires a second factor (1636), and `false` if the user has bound one (1635).
   *
   * @type {import("authing-wxapp-sdk").MfaChallenge & { required: boolean }}
   */
  mfa: { mfaToken: "", required: false },

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
