const authing = require("../../authing");

Page({
  data: {
    /** 当前用户，未登录时为 null。 */
    user: null,
    /** 会话到期时间，检查之后才有。 */
    validUntil: "",
    busy: false,
  },

  onLoad() {
    const { tokenProvider } = authing;
    this.setData({ user: tokenProvider.getToken() && tokenProvider.getUser() });
    this.prepareLoginCode();
  },

  /** 点按手机号按钮之前就要拿到 code：在回调里才登录可能使加密数据无法解密。 */
  prepareLoginCode() {
    wx.login({
      success: ({ code }) => {
        this.loginCode = code;
      },
    });
  },

  /** 静默登录：不需要用户授权。 */
  onSilentLogin() {
    return this.run(authing.login());
  },

  /** 手机号登录：用户同意后，事件里带有加密的手机号。 */
  onGetPhoneNumber({ detail }) {
    if (!detail.encryptedData) return undefined;
    const login = this.run(authing.loginByPhone(this.loginCode, detail));
    // 每个 code 只能用一次。
    this.prepareLoginCode();
    return login;
  },

  onChooseAvatar({ detail }) {
    return this.run(authing.updateAvatar({ filePath: detail.avatarUrl }));
  },

  onSubmitNickname({ detail }) {
    return this.run(authing.updateProfile({ nickname: detail.value.nickname }));
  },

  onCheckLoginStatus() {
    this.setData({ busy: true });
    return authing.checkLoginStatus().then(
      ({ status, exp }) => {
        const validUntil = status ? new Date(exp * 1000).toLocaleString() : "已失效，请重新登录";
        this.setData({ busy: false, validUntil });
      },
      () => this.setData({ busy: false }),
    );
  },

  onLogout() {
    return this.run(authing.logout().then(() => null));
  },

  /** 等待一个得到用户的调用并显示结果；失败时 onError 已经弹窗。 */
  run(call) {
    this.setData({ busy: true });
    return call.then(
      (user) => this.setData({ busy: false, user, validUntil: "" }),
      () => this.setData({ busy: false }),
    );
  },
});
