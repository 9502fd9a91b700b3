/**
 * 等待一个调用，期间把页面的 pending 设为 true。
 *
 * @template T
 * @param {{ setData(data: { pending: boolean }): void }} page 页面或组件
 * @param {Promise<T>} call SDK 的调用
 * @param {(value: T) => void} onDone 成功之后做什么
 * @param {(error: import("authing-wxapp-sdk").AuthingError) => void} [onFailed] 失败之后还要做什么：弹窗由 onError 负责
 * @returns {Promise<void>} 总会兑现
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
      if (error.kind === "argument" || error.kind === "platform") {
        // 没有发出请求，也就不经过 onError。
        wx.showToast({ title: error.message, icon: "none" });
      } else if (onFailed) {
        onFailed(error);
      }
    },
  );
}

module.exports = { pending };
