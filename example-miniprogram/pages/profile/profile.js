const { authing } = require("../../authing");
const { confirmRemoval } = require("../../utils/confirm");
const { t } = require("../../utils/language");
const { goHome } = require("../../utils/navigation");
const { pending } = require("../../utils/pending");

Page({
  data: {
    t,
    user: null,
    pending: false,
    /** Percentage of the avatar that has been uploaded; 0 if no upload is in progress. */
    progress: 0,
  },

  /** Stops listening to the session. */
  unsubscribe() {},

  onLoad() {
    wx.setNavigationBarTitle({ title: t.profileTitle });
    this.setData({ user: authing.tokenProvider.getUser() });
    this.unsubscribe = authing.onAuthStateChange((_event, session) => {
      this.setData({ user: session && session.user });
    });
  },

  onUnload() {
    this.unsubscribe();
  },

  onSignIn() {
    wx.navigateTo({ url: "/pages/login/login" });
  },

  /** Uploads the chosen picture, because it is only a temporary file. */
  onChooseAvatar({ detail }) {
    const upload = authing.updateAvatar({
      filePath: detail.avatarUrl,
      onProgress: ({ progress }) => this.setData({ progress }),
    });
    return pending(this, upload, saved).then(() => this.setData({ progress: 0 }));
  },

  /**
   * Saves the profile. Reads the nickname on submit rather than on input, because WeChat's content check can clear the
   * field after the last input event.
   */
  onSubmit({ detail }) {
    const { nickname, company, city } = detail.value;
    return pending(this, authing.updateProfile({ nickname, company, city }), saved);
  },

  /** Binds the WeChat account, then updates the stored user, which the page shows. */
  onBindWechat() {
    const bound = authing.bindWechat().then(() => authing.getCurrentUser());
    return pending(this, bound, () => showSuccess(t.bound));
  },

  onDeleteAccount() {
    return confirmRemoval({
      title: t.deleteAccount,
      content: t.deleteAccountHint,
      confirmText: t.deleteAccountConfirm,
    }).then((confirmed) => confirmed && pending(this, authing.deleteAccount(), goHome));
  },
});

function saved() {
  showSuccess(t.saved);
}

/** @param {string} title message of the toast */
function showSuccess(title) {
  wx.showToast({ title, icon: "success" });
}
