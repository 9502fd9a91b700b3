/** Messages of the page in both languages; `{name}` stands for a value. */
export const TEXTS = {
  title: { "zh-CN": "Authing 本地服务", en: "Authing local service" },
  otherLanguage: { "zh-CN": "English", en: "中文" },

  copy: { "zh-CN": "复制", en: "Copy" },
  copied: { "zh-CN": "已复制 {copied}", en: "Copied {copied}" },

  connecting: { "zh-CN": "正在连接…", en: "Connecting…" },
  live: { "zh-CN": "实时更新", en: "Live" },
  disconnected: { "zh-CN": "连接已断开，正在重连…", en: "Disconnected. Reconnecting…" },
  readFailed: { "zh-CN": "读取失败，正在重试…", en: "Could not load the data. Retrying…" },

  warnings: { "zh-CN": "提醒", en: "Warnings" },
  phoneWarning: {
    "zh-CN": "无法解密手机号的 encryptedData，已改用 13800000000。请用 emulator.wechat.encrypt() 生成能解密的数据。",
    en:
      "The encryptedData of a phone number could not be decrypted, so the emulator used 13800000000. " +
      "Use emulator.wechat.encrypt() to create data that it can decrypt.",
  },
  phoneCodeWarning: {
    "zh-CN":
      "手机号的 code 不是模拟服务签发的，已改用 13800000000。请用 emulator.wechat.phoneCodeDetail() 生成其他手机号的 code。",
    en:
      "The emulator did not issue the code of a phone number, so it used 13800000000. " +
      "Use emulator.wechat.phoneCodeDetail() to create a code for another phone number.",
  },
  profileWarning: {
    "zh-CN": "无法解密个人资料的 encryptedData，已忽略。",
    en: "The encryptedData of a profile could not be decrypted, so the emulator ignored it.",
  },
  count: { "zh-CN": "{total}，显示最新 {shown} 条", en: "{total}, newest {shown} shown" },

  codes: { "zh-CN": "验证码", en: "Codes" },
  codesEmpty: { "zh-CN": "还没有验证码。", en: "No codes yet." },
  codesHint: {
    "zh-CN": "小程序请求发送短信或邮件后，验证码会立刻出现在这里。",
    en: "When the app requests an SMS code or email code, the code appears here immediately.",
  },
  codeSent: { "zh-CN": "验证码 {code} 已发送到 {to}", en: "Code {code} was sent to {to}" },
  sms: { "zh-CN": "短信", en: "SMS" },
  email: { "zh-CN": "邮件", en: "Email" },

  qrCodes: { "zh-CN": "网页扫码登录", en: "Web sign-in by QR code" },
  qrCodesEmpty: { "zh-CN": "没有二维码。", en: "No QR codes." },
  qrCodesHint: {
    "zh-CN": "新建一个二维码，用小程序扫一扫；网页会在这里显示扫码的结果。",
    en: "Create a QR code and scan it with the mini program. Its state appears here, as on a web page.",
  },
  qrCreate: { "zh-CN": "新建二维码", en: "New QR code" },
  qrCreated: { "zh-CN": "二维码已创建", en: "QR code created" },
  qrPicture: { "zh-CN": "登录二维码", en: "Sign-in QR code" },
  qrCopyText: { "zh-CN": "复制二维码的内容", en: "Copy the text of the QR code" },
  qrText: { "zh-CN": "二维码的内容", en: "the text of the QR code" },
  qrUnscanned: { "zh-CN": "等待扫码", en: "Waiting for a scan" },
  qrScanned: { "zh-CN": "已扫码，等待确认", en: "Scanned, waiting for approval" },
  qrConfirmed: { "zh-CN": "已确认登录", en: "Approved" },
  qrCancelled: { "zh-CN": "已取消登录", en: "Declined" },
  qrFailed: { "zh-CN": "登录失败", en: "Failed" },

  sessions: { "zh-CN": "会话", en: "Sessions" },
  sessionsEmpty: { "zh-CN": "没有会话。", en: "No sessions." },
  sessionsHint: {
    "zh-CN": "用户登录后，会话会出现在这里，你也可以让它过期。",
    en: "Sessions appear here when users sign in. You can also expire them here.",
  },
  noApp: { "zh-CN": "无应用", en: "No app" },
  signedIn: { "zh-CN": "登录于", en: "Signed in" },
  validUntil: { "zh-CN": "有效期至", en: "Valid until" },
  expired: { "zh-CN": "已过期", en: "Expired" },
  expire: { "zh-CN": "设为过期", en: "Expire" },
  expireOf: { "zh-CN": "将 {user} 的会话设为过期", en: "Expire the session of {user}" },
  expireAll: { "zh-CN": "让所有会话过期", en: "Expire all sessions" },
  sessionExpired: { "zh-CN": "会话已过期", en: "Session expired" },
  allSessionsExpired: { "zh-CN": "所有会话都已过期", en: "All sessions expired" },

  users: { "zh-CN": "用户", en: "Users" },
  usersEmpty: { "zh-CN": "还没有用户。", en: "No users yet." },
  usersHint: {
    "zh-CN": "用户首次登录或注册后，会出现在这里。",
    en: "Users appear here after their first sign-in or registration.",
  },
  locked: { "zh-CN": "已锁定", en: "Locked" },
  signIns: { "zh-CN": "登录 {count} 次", en: "Sign-ins: {count}" },

  requests: { "zh-CN": "请求", en: "Requests" },
  requestsEmpty: { "zh-CN": "还没有请求。", en: "No requests yet." },
  requestsHint: {
    "zh-CN": "把 SDK 的 host 设为上面的地址即可。",
    en: "Set the SDK's host option to the address above.",
  },
  requestError: { "zh-CN": "错误 {code}", en: "Error {code}" },
  noResponse: { "zh-CN": "已断开", en: "Aborted" },

  rotateKey: { "zh-CN": "更换密钥", en: "Rotate key" },
  keyFingerprint: { "zh-CN": "当前密钥的指纹", en: "Fingerprint of the current key" },
  keyRotated: { "zh-CN": "密钥已更换", en: "Key rotated" },

  reset: { "zh-CN": "清空数据", en: "Reset data" },
  resetQuestion: { "zh-CN": "清空所有数据？", en: "Reset all data?" },
  resetExplanation: {
    "zh-CN": "这会删除所有用户、会话、验证码和上传的图片，并恢复初始用户。密钥不变。",
    en: "This deletes all users, sessions, codes and uploaded pictures, and restores the initial users. It keeps the keys that encrypt passwords and sign tokens.",
  },
  cancel: { "zh-CN": "取消", en: "Cancel" },
  confirmReset: { "zh-CN": "清空", en: "Reset" },
  resetDone: { "zh-CN": "数据已清空", en: "Data reset" },

  actionFailed: {
    "zh-CN": "操作失败，请检查服务是否仍在运行",
    en: "The action failed. Check that the service is still running.",
  },
};
