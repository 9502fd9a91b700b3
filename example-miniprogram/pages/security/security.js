const { authing } = require("../../authing");
const { confirmRemoval } = require("../../utils/confirm");
const { formatTime } = require("../../utils/date");
const { t } = require("../../utils/language");
const { pending } = require("../../utils/pending");

/** Number of sign-ins that each request returns. */
const LIMIT = 5;

const FACTOR_NAMES = { OTP: t.factorOTP, SMS: t.factorSMS, EMAIL: t.factorEMAIL, FACE: t.factorFACE };

/** Questions before a factor is unbound. */
const UNBIND_QUESTIONS = { OTP: t.unbindOTP, SMS: t.unbindSMS, EMAIL: t.unbindEMAIL, FACE: t.unbindFACE };

Page({
  data: {
    t,
    /** `true` while a user is signed in. */
    signedIn: false,
    /** Security overview. `null` until it is loaded. */
    info: null,
    /** Enrolled second factors, each with its `name`. */
    factors: [],
    /** `true` if the user can enroll an authenticator app. */
    canEnroll: false,
    /** Sign-ins, newest first, each with its `time`. */
    records: [],
    /** `true` if there are older sign-ins. */
    hasMore: false,
    pending: false,
  },

  /** Stops listening to the session. */
  unsubscribe() {},

  onLoad() {
    wx.setNavigationBarTitle({ title: t.securityTitle });
    // Hides the page's content as soon as the session ends.
    this.unsubscribe = authing.onAuthStateChange((_event, session) => this.setData({ signedIn: session !== null }));
    return this.onRefresh();
  },

  onUnload() {
    this.unsubscribe();
  },

  onRefresh() {
    this.setData({ records: [] });
    return this.loadSecurity().then(() => this.data.info && this.onMore());
  },

  loadSecurity() {
    const loaded = Promise.all([
      authing.getSecurityInfo(),
      authing.listEnrolledFactors(),
      authing.listFactorsToEnroll(),
    ]);
    return pending(this, loaded, ([info, factors, kinds]) => {
      this.setData({
        info,
        factors: factors.map((factor) => ({ ...factor, name: FACTOR_NAMES[factor.factorType] })),
        canEnroll: kinds.some(({ factorType }) => factorType === "OTP"),
      });
    });
  },

  onMore() {
    const shown = this.data.records;
    const page = shown.length / LIMIT + 1;
    return pending(this, authing.getLoginHistory({ page, limit: LIMIT }), ({ list, totalCount }) => {
      const added = list.map((record) => ({ ...record, time: formatTime(new Date(record.loginAt)) }));
      const records = shown.concat(added);
      // Stops after a page that is not full, because the number of the next page would not be an integer.
      this.setData({ records, hasMore: list.length === LIMIT && records.length < totalCount });
    });
  },

  onEnrolled() {
    return this.onChanged(t.bound);
  },

  onReset({ currentTarget }) {
    const { id, type } = currentTarget.dataset;
    return confirmRemoval({ content: UNBIND_QUESTIONS[type], confirmText: t.unbind }).then(
      (confirmed) => confirmed && pending(this, authing.resetFactor(id), () => this.onChanged(t.unbindDone)),
    );
  },

  onChanged(title) {
    wx.showToast({ title, icon: "success" });
    return this.loadSecurity();
  },
});
