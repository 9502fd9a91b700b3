const { authing } = require("../../authing");
const { pending } = require("../../utils/pending");

/** Number of sign-ins that each request returns. */
const LIMIT = 5;

const FACTOR_NAMES = { OTP: "身份验证器", SMS: "短信验证码", EMAIL: "邮箱验证码", FACE: "人脸" };

Page({
  data: {
    /** Security overview. `null` until it is loaded. */
    info: null,
    /** Enrolled second factors, each with its `name`. */
    factors: [],
    /** `true` if the user can enroll an authenticator app. */
    canEnroll: false,
    /** Enrollment that waits for the first one-time password, or `null`. */
    enrollment: null,
    code: "",
    /** Sign-ins, newest first, each with its `time`. */
    records: [],
    /** `true` if there are older sign-ins. */
    hasMore: false,
    pending: false,
  },

  onLoad() {
    return this.loadSecurity().then(() => this.onMore());
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
        enrollment: null,
        code: "",
      });
    });
  },

  onMore() {
    const shown = this.data.records;
    const page = shown.length / LIMIT + 1;
    return pending(this, authing.getLoginHistory({ page, limit: LIMIT }), ({ list, totalCount }) => {
      const added = list.map((record) => ({ ...record, time: new Date(record.loginAt).toLocaleString() }));
      const records = shown.concat(added);
      // A full page is the condition for another request, because the number of the next page depends on it.
      this.setData({ records, hasMore: list.length === LIMIT && records.length < totalCount });
    });
  },

  /** Starts to enroll an authenticator app. The user has one minute to enter the first one-time password. */
  onEnroll() {
    return pending(this, authing.sendEnrollFactorRequest({ factorType: "OTP" }), (enrollment) => {
      this.setData({ enrollment, code: "" });
    });
  },

  onCode({ detail }) {
    this.setData({ code: detail.value });
  },

  onConfirm() {
    const { enrollment, code } = this.data;
    const { enrollmentToken } = enrollment;
    const enrolled = authing.enrollFactor({ factorType: "OTP", enrollmentToken, passCode: code });
    return pending(this, enrolled, () => this.onChanged("已绑定"));
  },

  onReset({ currentTarget }) {
    return pending(this, authing.resetFactor(currentTarget.dataset.id), () => this.onChanged("已解绑"));
  },

  onChanged(title) {
    wx.showToast({ title, icon: "success" });
    return this.loadSecurity();
  },
});
