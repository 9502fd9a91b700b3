const { AuthenticationClient, AuthingError } = require("authing-wxapp-sdk");

const authing = new AuthenticationClient({ appId: "APP_ID", lang: "zh-CN" });

Page({
  data: { nickname: "", failure: "" },

  async onLoad() {
    const user = await authing.login();
    this.setData({ nickname: user.nickname || "" });
    // @ts-expect-error The field is misspelled.
    this.setData({ nickname: user.nickName });
  },

  async onGetPhoneNumber(/** @type {WechatMiniprogram.ButtonGetPhoneNumber} */ event) {
    const { code } = await wx.login();
    const { phone } = await authing.loginByPhone(code, event.detail);
    const { purePhoneNumber } = await authing.getPhone({ ...event.detail, code });
    console.log(phone === purePhoneNumber);
    // @ts-expect-error The code from `wx.login` is missing.
    await authing.loginByPhone({ iv: "iv", encryptedData: "data" });
  },

  /**
   * Narrows the error by its kind.
   *
   * @param {AuthingError} error
   */
  show(error) {
    if (error.kind === "service") this.setData({ failure: error.code.toFixed() });
    // @ts-expect-error Only failures of the service and HTTP have a numeric code.
    if (error.kind === "network") this.setData({ failure: error.code.toFixed() });
    // @ts-expect-error There is no such kind.
    if (error.kind === "offline") this.setData({ failure: "没有网络" });
  },

  onSubmit() {
    authing.logout().catch((error) => {
      if (error instanceof AuthingError) this.show(error);
    });
  },
});
