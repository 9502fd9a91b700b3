const { authing } = require("../../authing");
const { pending } = require("../../utils/pending");

Page({
  data: {
    user: null,
    pending: false,
  },

  /** 停止监听会话。 */
  unsubscribe() {},

  onLoad() {
    this.setData({ user: authing.tokenProvider.getUser() });
    this.unsubscribe = authing.onAuthStateChange((_event, session) => {
      this.setData({ user: session && session.user });
    });
  },

  onUnload() {
    this.unsubscribe();
  },

  /** 头像：用户选好的图片是临时文件，上传之后才能长期使用。 */
  onChooseAvatar({ detail }) {
    return pending(this, authing.updateAvatar({ filePath: detail.avatarUrl }), saved);
  },

  /** 昵称要用表单收集：微信的安全检测可能会清空不合规的内容。 */
  onSubmit({ detail }) {
    const { nickname, company, city } = detail.value;
    return pending(this, authing.updateProfile({ nickname, company, city }), saved);
  },
});

function saved() {
  wx.showToast({ title: "已保存", icon: "success" });
}
