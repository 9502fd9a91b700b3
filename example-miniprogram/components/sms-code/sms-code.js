const { t } = require("../../utils/language");

/** Input fields for a phone number and an SMS code. Fires `change` with the detail `{ phone, code }`. */
Component({
  options: { addGlobalClass: true },

  properties: {
    /** Purpose of the code: a `SceneType`, e.g. "login" or "reset". */
    scene: String,
  },

  data: { t, phone: "", code: "" },

  methods: {
    onPhone({ detail }) {
      this.change({ phone: detail.value });
    },

    onCode({ detail }) {
      this.change({ code: detail.code });
    },

    change(data) {
      this.setData(data);
      const { phone, code } = this.data;
      this.triggerEvent("change", { phone, code });
    },
  },
});
