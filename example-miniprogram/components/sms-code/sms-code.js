const { authing } = require("../../authing");
const { pending } = require("../../utils/pending");

const SECONDS = 60;

/** 手机号与短信验证码两个输入框；内容变化时触发 change，detail 为 { phone, code }。 */
Component({
  options: { addGlobalClass: true, pureDataPattern: /^_/ },

  properties: {
    /** 验证码的用途：SceneType 之一，例如 login、reset。 */
    scene: String,
  },

  data: {
    phone: "",
    code: "",
    /** 还要等几秒才能再次发送。 */
    wait: 0,
    pending: false,
    _timer: 0,
  },

  lifetimes: {
    detached() {
      clearInterval(this.data._timer);
    },
  },

  methods: {
    onPhone({ detail }) {
      this.change({ phone: detail.value });
    },

    onCode({ detail }) {
      this.change({ code: detail.value });
    },

    change(data) {
      this.setData(data);
      const { phone, code } = this.data;
      this.triggerEvent("change", { phone, code });
    },

    onSend() {
      const { phone } = this.data;
      const scene = /** @type {import("authing-wxapp-sdk").SceneType} */ (this.data.scene);
      return pending(this, authing.sendSmsCode(phone, undefined, scene), () => this.countDown());
    },

    countDown() {
      // 小程序在后台时定时器会停，因此以时间为准：用户去看短信的时间也算在内。
      const end = Date.now() + SECONDS * 1000;
      const timer = setInterval(() => {
        const wait = Math.max(0, Math.ceil((end - Date.now()) / 1000));
        this.setData({ wait });
        if (wait === 0) {
          clearInterval(timer);
        }
      }, 1000);
      this.setData({ wait: SECONDS, _timer: timer });
    },
  },
});
