const { authing } = require("../../authing");
const { t } = require("../../utils/language");
const { pending } = require("../../utils/pending");

const SECONDS = 60;

/**
 * Input field for a code, with a button that sends the code to a phone number or to an email address. Fires `change`
 * with the detail `{ code }`.
 */
Component({
  options: { addGlobalClass: true, pureDataPattern: /^_/ },

  properties: {
    phone: String,
    /** Country code of the phone number; `+86` by default. */
    countryCode: String,
    /** Email address, which replaces the phone number. */
    email: String,
    /** Purpose of the code: a `SceneType` for a phone number, an `EmailScene` for an email address. */
    scene: String,
    /** `true` if no code can be sent yet. */
    disabled: Boolean,
  },

  data: {
    t,
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
    onCode({ detail }) {
      const code = detail.value;
      this.setData({ code });
      this.triggerEvent("change", { code });
    },

    onSend() {
      return pending(this, this.send(), () => this.countDown());
    },

    send() {
      const { phone, countryCode, email, scene } = this.data;
      if (email) {
        return authing.sendEmail(email, /** @type {import("authing-wxapp-sdk").EmailScene} */ (scene));
      }
      const smsScene = /** @type {import("authing-wxapp-sdk").SceneType} */ (scene);
      return authing.sendSmsCode(phone, countryCode || undefined, smsScene);
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
