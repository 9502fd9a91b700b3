const { authing } = require("../../authing");
const { t } = require("../../utils/language");
const { mask } = require("../../utils/mask");
const { goHome } = require("../../utils/navigation");
const { pending } = require("../../utils/pending");

/** Links to the ways to verify the second factor. */
const LINKS = { totp: t.useTotp, sms: t.useSms, email: t.useEmail, recovery: t.useRecoveryCode };

/**
 * Lists the ways in which the user can verify the second factor, as keys of `LINKS`.
 *
 * @param {import("authing-wxapp-sdk").MfaChallenge & { required: boolean }} challenge data from the sign-in
 */
function listWays({ totpMfaEnabled, mfaPhone, mfaEmail, applicationMfa, required }) {
  // The app chooses the factors only if it requires one. A factor that the user has bound is always accepted.
  const allows = (policy) =>
    !required || !applicationMfa || applicationMfa.some(({ mfaPolicy }) => mfaPolicy === policy);
  const ways = {
    totp: totpMfaEnabled,
    sms: mfaPhone && allows("SMS"),
    email: mfaEmail && allows("EMAIL"),
    recovery: totpMfaEnabled,
  };
  return Object.keys(ways).filter((way) => ways[way]);
}

Page({
  data: {
    t,
    /** `true` if the user first has to enroll an authenticator app. */
    enrolling: false,
    mfaToken: "",
    /** Phone number and email address to send codes to, and how the page shows them. */
    phone: "",
    countryCode: "",
    email: "",
    shownPhone: "",
    shownEmail: "",
    /** Way that the user has chosen: "totp", "sms", "email" or "recovery". */
    way: "totp",
    /** Links to the other ways. */
    links: [],
    code: "",
    pending: false,
  },

  ways: [],

  onLoad() {
    wx.setNavigationBarTitle({ title: t.mfaTitle });
    const { mfa } = getApp();
    this.ways = listWays(mfa);
    const { mfaToken, mfaPhone, mfaPhoneCountryCode, mfaEmail, required } = mfa;
    this.setData({
      mfaToken,
      phone: mfaPhone || "",
      countryCode: mfaPhoneCountryCode || "",
      email: mfaEmail || "",
      shownPhone: mask(mfaPhone || ""),
      shownEmail: mask(mfaEmail || ""),
      enrolling: required && this.ways.length === 0,
    });
    this.choose(this.ways[0] || "totp");
  },

  choose(way) {
    const others = this.ways.filter((other) => other !== way);
    this.setData({ way, code: "", links: others.map((other) => ({ way: other, label: LINKS[other] })) });
  },

  onWay({ currentTarget }) {
    this.choose(currentTarget.dataset.way);
  },

  /** Continues the sign-in with the one-time password that the user has just entered. */
  onEnrolled({ detail }) {
    this.setData({ enrolling: false, code: detail.code });
    return this.onVerify();
  },

  /** Keeps what the user enters in the field of this page. */
  onInput({ detail }) {
    this.setData({ code: detail.value });
  },

  /** Keeps what the user enters in the field for an SMS code or email code. */
  onCode({ detail }) {
    this.setData({ code: detail.code });
  },

  onVerify() {
    return pending(this, this.verify(), (user) => {
      // The methods of `mfa` store no session.
      authing.setCurrentUser(user);
      goHome();
    });
  },

  verify() {
    const { way, code, mfaToken, phone, countryCode, email } = this.data;
    switch (way) {
      case "sms":
        return authing.mfa.verifyAppSmsMfa({ phone, code, phoneCountryCode: countryCode || undefined, mfaToken });
      case "email":
        return authing.mfa.verifyAppEmailMfa({ email, code, mfaToken });
      case "recovery":
        return authing.mfa.verifyTotpRecoveryCode({ recoveryCode: code, mfaToken });
      default:
        return authing.mfa.verifyTotpMfa({ totp: code, mfaToken });
    }
  },
});
