import {
  AuthenticationClient,
  type AuthenticationClientOptions,
  AuthingError,
  type AuthStateEvent,
  MemoryStorage,
  type PhoneNumberEventDetail,
  type User,
} from "authing-wxapp-sdk";

const options: AuthenticationClientOptions = {
  appId: "APP_ID",
  host: "https://core.authing.cn",
  timeout: 5000,
  lang: "zh-CN",
  autoLogin: true,
  storage: new MemoryStorage(),
  onError: (code: number, message: string) => {
    wx.showToast({ title: `${code.toFixed()}: ${message}`, icon: "none" });
  },
};

const authing = new AuthenticationClient(options);

/** An app's own class that extends the client. */
export class Client extends AuthenticationClient {
  override async logout(): Promise<void> {
    await super.logout();
    await wx.reLaunch({ url: "/pages/login/login" });
  }
}

Page({
  data: {
    user: null as User | null,
    failure: "",
  },

  stopListening: () => {},

  onLoad() {
    this.stopListening = authing.onAuthStateChange((event: AuthStateEvent, session) => {
      this.setData({ user: session && session.user, failure: event === "SIGNED_OUT" ? "已退出" : "" });
    });
  },

  onUnload() {
    this.stopListening();
  },

  async onLogin() {
    try {
      const user: User = await authing.login();
      this.setData({ user });
    } catch (error) {
      this.show(error);
    }
  },

  async onGetUserProfile() {
    const [{ code }, { rawData }] = await Promise.all([wx.login(), wx.getUserProfile({ desc: "完善资料" })]);
    this.setData({ user: await authing.loginByCode(code, { rawData }) });
  },

  async onGetPhoneNumber(event: WechatMiniprogram.ButtonGetPhoneNumber) {
    const { code } = await wx.login();
    const detail: PhoneNumberEventDetail = event.detail;
    const user = await authing.loginByPhone(code, detail);
    const same = await authing.loginByPhone({ ...event.detail, code });
    const { phoneNumber } = await authing.getPhone(code, "iv", "encryptedData");
    this.setData({ user, failure: user.phone === phoneNumber && same.id ? "" : "手机号不一致" });
  },

  async onSubmit(event: WechatMiniprogram.FormSubmit) {
    const { nickname = "" } = event.detail.value;
    const { gender, photo }: User = await authing.updateProfile({ nickname, gender: "F" });
    const user = await authing.getCurrentUser();
    // The option names of version 4 still work.
    await authing.mfa.associateFaceByUrl({ photoA: "a", photoB: "b", mfaToken: "t" });
    await authing.mfa.associateFaceByBlob({ blobA: "wxfile://a" });
    await authing.mfa.associateFaceByUrl({ baseFace: "a", compareFace: "b" });
    if (user) this.setData({ user: { ...user, gender, photo } });
    const { status, exp } = await authing.checkLoginStatus();
    if (status && exp) this.setData({ failure: `登录有效期至 ${new Date(exp * 1000).toISOString()}` });
  },

  onLoginByPassword(event: WechatMiniprogram.FormSubmit) {
    authing
      .loginByEmail(event.detail.value.email, event.detail.value.password, { autoRegister: true })
      .then((user) => this.setData({ user }))
      .catch((error: AuthingError) => this.setData({ failure: error.code === 2006 ? "密码不正确" : error.message }));
  },

  show(error: unknown) {
    if (!(error instanceof AuthingError)) throw error;
    const code: number | string = error.code;
    const status: number | undefined = error.statusCode;
    if (error.kind === "network") this.setData({ failure: "没有网络" });
    else this.setData({ failure: `${code} ${status} ${error.message} ${error.data?.mfaToken}` });
  },
});
