import { element } from "./elements.js";
import { formatPhone, formatTime } from "./format.js";

const CHANNELS = { sms: "短信", email: "邮件" };
const SLOW = 1000;

/** A message with a code. */
export function codeRow({ kind, to, phoneCountryCode, code, scene, sentAt }, copy) {
  return element(
    "li",
    { className: "code-row" },
    element("strong", { className: "code", textContent: code }),
    copy && element("button", { type: "button", className: "link", textContent: "复制", onclick: () => copy(code) }),
    element(
      "p",
      { className: "details" },
      element("span", { className: "tag", textContent: CHANNELS[kind] ?? kind }),
      element("span", { className: "to", textContent: formatPhone(to, phoneCountryCode) }),
      scene && element("span", { textContent: scene }),
      time(sentAt),
    ),
  );
}

/** A user. */
export function userRow({ name, username, email, phone, phoneCountryCode, blocked, loginsCount, lastLogin }) {
  const addresses = [username, email, phone].filter((address) => address && address !== name);
  const others = addresses.map((address) => (address === phone ? formatPhone(phone, phoneCountryCode) : address));
  return element(
    "li",
    { className: "user-row" },
    element("span", { className: "initial", ariaHidden: "true", textContent: [...name][0] ?? "?" }),
    element(
      "div",
      { className: "main" },
      element(
        "p",
        { className: "name" },
        element("span", { textContent: name }),
        blocked && element("span", { className: "tag bad", textContent: "已锁定" }),
      ),
      element(
        "p",
        { className: "details" },
        ...others.map((address) => element("span", { className: "to", textContent: address })),
      ),
    ),
    element(
      "p",
      { className: "details aside" },
      element("span", { textContent: `登录 ${loginsCount} 次` }),
      lastLogin && time(lastLogin),
    ),
  );
}

/** A session, which `expire` ends. */
export function sessionRow({ id, user, appId, issuedAt, expiresAt }, expire) {
  const isOver = new Date(expiresAt) <= new Date();
  return element(
    "li",
    { className: "session-row" },
    element(
      "div",
      { className: "main" },
      element("p", { className: "name" }, element("span", { textContent: user })),
      element(
        "p",
        { className: "details" },
        element("span", { className: "tag", textContent: appId ?? "无应用" }),
        element("span", {}, time(issuedAt), " 登录"),
        isOver
          ? element("span", { className: "tag bad", textContent: "已过期" })
          : element("span", {}, "至 ", time(expiresAt)),
      ),
    ),
    element("button", {
      type: "button",
      textContent: "使其过期",
      ariaLabel: `使 ${user} 的会话过期`,
      onclick: () => expire(id),
    }),
  );
}

/** A request; what GraphQL was asked says more than the path. */
export function requestRow({ receivedAt, method, path, field, status, code, duration }) {
  const isOpen = duration === undefined;
  const isBad = status === undefined || status >= 400 || code !== undefined;
  const answer = isOpen ? "…" : (status ?? "断开");
  return element(
    "li",
    { className: "request-row" },
    time(receivedAt),
    element("span", { className: "method", textContent: method }),
    element(
      "span",
      { className: "path" },
      element("span", { textContent: path }),
      field && element("strong", { textContent: field }),
      code && element("span", { className: "tag bad", textContent: `错误 ${code}` }),
    ),
    element("span", { className: `status ${isOpen ? "" : isBad ? "bad" : "good"}`, textContent: answer }),
    element("span", {
      className: `duration ${duration >= SLOW ? "slow" : ""}`,
      textContent: isOpen ? "" : `${duration} ms`,
    }),
  );
}

function time(iso) {
  return element("time", { dateTime: iso, textContent: formatTime(iso) });
}
