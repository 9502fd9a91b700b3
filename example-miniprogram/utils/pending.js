const { t } = require("./language");

/**
 * Kinds of errors that the SDK reports to `onError`, which shows them.
 *
 * @type {import("authing-wxapp-sdk").AuthingErrorKind[]}
 */
const REPORTED = ["service", "http", "response", "timeout", "network", "interrupted", "aborted", "domain"];

/**
 * Sets the `pending` flag of a page or component to `true` until a call settles. Shows errors that `onError` has not
 * shown.
 *
 * @template T
 * @param {{ setData(data: { pending: boolean }): void }} page page or component
 * @param {Promise<T>} call promise that an SDK method returned
 * @param {(value: T) => void} onDone called if the call succeeds
 * @param {(error: import("authing-wxapp-sdk").AuthingError) => void} [onFailed] called after a failure that `onError`
 *   has shown
 * @returns {Promise<void>} always resolves
 */
function pending(page, call, onDone, onFailed) {
  page.setData({ pending: true });
  return call.then(
    (value) => {
      page.setData({ pending: false });
      onDone(value);
    },
    (error) => {
      page.setData({ pending: false });
      if (!REPORTED.includes(error.kind)) {
        show(error);
      } else if (onFailed) {
        onFailed(error);
      }
    },
  );
}

/** @param {import("authing-wxapp-sdk").AuthingError} error error that `onError` has not shown */
function show(error) {
  if (error.kind === "argument") {
    // A mistake in the code of the app: its message is for developers.
    console.error(error);
    wx.showToast({ title: t.failed, icon: "none" });
  } else if (error.kind !== "cancelled") {
    // A canceled action needs no message.
    wx.showToast({ title: error.message, icon: "none" });
  }
}

module.exports = { pending };
