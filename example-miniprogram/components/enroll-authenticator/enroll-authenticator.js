const { authing } = require("../../authing");
const { t } = require("../../utils/language");
const { pending } = require("../../utils/pending");

/** Enrolls an authenticator app as a second factor. Fires `enrolled` with the detail `{ code }`. */
Component({
  options: { addGlobalClass: true },

  properties: {
    /** MFA token of the sign-in that requires the second factor; none if the user is signed in. */
    mfaToken: String,
  },

  data: {
    t,
    /** Enrollment that waits for the first one-time password, or `null`. */
    enrollment: null,
    /** Key to enter instead of scanning the QR code, because a phone can't scan its own screen. */
    key: "",
    code: "",
    pending: false,
  },

  methods: {
    /** Starts the enrollment. The user has one minute to enter the first one-time password. */
    onStart() {
      const mfaToken = this.data.mfaToken || undefined;
      return pending(this, authing.sendEnrollFactorRequest({ factorType: "OTP", mfaToken }), (enrollment) => {
        const [, key] = enrollment.otpData.qrCodeUri.match(/[?&]secret=([^&]+)/) || ["", ""];
        this.setData({ enrollment, key, code: "" });
      });
    },

    onCode({ detail }) {
      this.setData({ code: detail.value });
    },

    onConfirm() {
      const { enrollment, code } = this.data;
      const { enrollmentToken } = enrollment;
      const mfaToken = this.data.mfaToken || undefined;
      const enrolled = authing.enrollFactor({ factorType: "OTP", enrollmentToken, passCode: code, mfaToken });
      return pending(this, enrolled, () => {
        this.setData({ enrollment: null });
        this.triggerEvent("enrolled", { code });
      });
    },
  },
});
