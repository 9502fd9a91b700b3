const { authing } = require("../../authing");
const { t } = require("../../utils/language");
const { pending } = require("../../utils/pending");

const SECONDS = 60;

/** Input fields for a phone number and an SMS code. Fires `change` with the detail `{ phone, code }`. */
Component({
  options: { addGlobalClass: true, pureDataPattern: /^_/ },

  properties: {
    /** Purpose of the code: a `SceneType`, e.g. "login" or "reset". */
    scene: String,
  },

  data: {
    t,
    phone: "",
    code: "",
    /** Seconds until the user can request another code. */
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
      // Calculates the remaining time from the clock, because timers stop while the user reads the SMS in another app.
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
