/** Languages of messages, as in the `x-authing-lang` header of a request. */
export type Language = "zh-CN" | "en-US";

/** Message in each language. */
export interface Message {
  readonly zh: string;
  readonly en: string;
}

/** Messages of successful responses. */
export const messages = {
  bound: { zh: "绑定成功", en: "Bound." },
  deleted: { zh: "删除成功", en: "Deleted." },
  passwordAcceptable: { zh: "密码符合要求", en: "The password is acceptable." },
  passwordReset: { zh: "重置密码成功", en: "The password was reset." },
  qrCodeCanceled: { zh: "取消授权成功", en: "The sign-in was canceled." },
  qrCodeConfirmed: { zh: "授权登录成功", en: "The sign-in was approved." },
  qrCodeScanned: { zh: "二维码扫描确认成功", en: "The QR code was scanned." },
  sent: { zh: "发送成功", en: "Sent." },
  signedIn: { zh: "已登录", en: "Signed in." },
  totpBound: { zh: "TOTP MFA 绑定成功", en: "TOTP was bound." },
  totpUnbound: { zh: "TOTP MFA 解绑成功", en: "TOTP was unbound." },
  unbound: { zh: "解绑成功", en: "Unbound." },
} as const satisfies Record<string, Message>;

/** Reads the language from a header; Chinese unless the header asks for English. */
export function readLanguage(header: string | undefined): Language {
  return header === "en-US" ? "en-US" : "zh-CN";
}

/** Returns a message in a language. */
export function inLanguage(language: Language, { zh, en }: Message): string {
  return language === "en-US" ? en : zh;
}
