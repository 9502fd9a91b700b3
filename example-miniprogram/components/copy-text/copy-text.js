const { t } = require("../../utils/language");

/** Number of characters that stay at the start and at the end of a long text. */
const KEPT = 4;

/** Long text, e.g. an ID, shortened in the middle, with a button that copies all of it. */
Component({
  options: { addGlobalClass: true },

  properties: {
    /** Name of the text, which the toast shows after copying. */
    label: String,
    value: String,
  },

  data: {
    t,
    short: "",
  },

  observers: {
    value(value) {
      const isLong = value.length > 2 * KEPT + 1;
      this.setData({ short: isLong ? `${value.slice(0, KEPT)}…${value.slice(-KEPT)}` : value });
    },
  },

  methods: {
    onCopy() {
      const { label, value } = this.data;
      wx.setClipboardData({
        data: value,
        // Replaces WeChat's own toast, which does not say what was copied.
        success: () => wx.showToast({ title: t.copied + label, icon: "none" }),
      });
    },
  },
});
