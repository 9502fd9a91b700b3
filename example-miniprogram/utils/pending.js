/** Kinds of errors that the SDK does not report to `onError`, except `cancelled`, which needs no message. */
const UNREPORTED = [
  "argument",
  "unauthenticated",
  "privacy",
  "quota",
  "unsupported",
  "platform",
  "file",
  "unrecognized",
  "mismatch",
  "expired",
];

/**
 * Sets the `pending` flag of a page or component to `true` until a call settles.
 *
 * @template T
 * @param {{ setData(data: { pending: boolean }): void }} page page or component
 * @param {Promise<T>} call promise that an SDK method returned
 * @param {(value: T) => void} onDone called if the call succeeds
 * @param {(error: import("authing-wxapp-sdk").AuthingError) => void} [onFailed] called after a failure that the SDK has
 *   reported to the client's `onError`
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
      if (UNREPORTED.includes(error.kind)) {
        wx.showToast({ title: error.message, icon: "none" });
      } else if (onFailed) {
        onFailed(error);
      }
    },
  );
}

module.exports = { pending };
