const { restoreSession } = require("./session");

App({
  /** Resolves after the session is restored. Pages wait for it before they decide what to show. */
  sessionReady: Promise.resolve(),

  /** MFA token of a sign-in that requires a second factor. The sign-in page sets it for the MFA page. */
  mfaToken: "",

  /** QR code that the user has scanned. The home page sets it for the page that confirms the sign-in. */
  scannedCode: null,

  onLaunch() {
    this.sessionReady = restoreSession();
  },
});
