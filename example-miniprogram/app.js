const { restoreSession } = require("./session");

App({
  /** 会话恢复之后兑现；页面等它再决定显示什么。 */
  sessionReady: Promise.resolve(),

  /** 需要多因素认证的登录：登录页把 mfaToken 放在这里，验证页取走。 */
  mfaToken: "",

  onLaunch() {
    this.sessionReady = restoreSession();
  },
});
