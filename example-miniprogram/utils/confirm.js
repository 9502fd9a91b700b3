/** Colors of the confirm button for actions that the user can't undo, as `--danger` in `app.wxss`. */
const DANGER = { light: "#cf2a1f", dark: "#ff8078" };

/**
 * Asks the user to confirm an action.
 *
 * @param {Pick<WechatMiniprogram.ShowModalOption, "title" | "content" | "confirmText" | "confirmColor">} dialog
 * @returns {Promise<boolean>} `true` if the user confirms
 */
function confirm(dialog) {
  return new Promise((resolve) => {
    wx.showModal({ ...dialog, success: (answer) => resolve(answer.confirm), fail: () => resolve(false) });
  });
}

/**
 * Asks the user to confirm an action that removes something. The confirm button is red.
 *
 * @param {Pick<WechatMiniprogram.ShowModalOption, "title" | "content" | "confirmText">} dialog
 * @returns {Promise<boolean>} `true` if the user confirms
 */
function confirmRemoval(dialog) {
  return confirm({ ...dialog, confirmColor: DANGER[wx.getAppBaseInfo().theme || "light"] });
}

module.exports = { confirm, confirmRemoval };
