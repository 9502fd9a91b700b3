import { element } from "./elements.js";
import { formatPhone, formatTime } from "./format.js";
import { text } from "./language.js";

// Milliseconds.
const SLOW = 1000;

/** Second factors besides the authenticator app, whose one-time password is shown. */
const FACTORS = { SMS: "smsFactor", EMAIL: "emailFactor", FACE: "faceFactor" };

/** Creates the row for a message that contains a code. */
export function codeRow({ kind, to, phoneCountryCode, code, scene, sentAt, status }, copy) {
  return element(
    "li",
    { className: `code-row ${status}` },
    element("strong", { className: "code", textContent: code }),
    copy && link("copy", { onclick: () => copy(code) }),
    element(
      "p",
      { className: "details" },
      element("span", { className: "tag", textContent: text(kind) }),
      status !== "valid" && element("span", { className: "tag", textContent: text(status) }),
      element("span", { className: "to", textContent: formatPhone(to, phoneCountryCode) }),
      scene && element("span", { textContent: scene }),
      time(sentAt),
    ),
  );
}

/** Creates the row for a user, with controls for the second factors. */
export function userRow(user, { copy, bindTotp, unbindTotp, requireMfa }) {
  const { id, name, username, email, phone, phoneCountryCode, blocked, loginsCount, lastLogin } = user;
  const { mfaRequired, factors, oneTimePassword } = user;
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
        blocked && element("span", { className: "tag bad", textContent: text("locked") }),
      ),
      element(
        "p",
        { className: "details" },
        ...others.map((address) => element("span", { className: "to", textContent: address })),
        element("code", { className: "to", textContent: id }),
        copy && link("copy", { onclick: () => copy(id), ariaLabel: text("copyId", { name }) }),
      ),
      element(
        "p",
        { className: "details" },
        ...factors
          .filter((type) => FACTORS[type])
          .map((type) => element("span", { className: "tag", textContent: text(FACTORS[type]) })),
        oneTimePassword && element("span", {}, `${text("oneTimePassword")} `, element("code", {}, oneTimePassword)),
        oneTimePassword
          ? link("unbindTotp", { onclick: () => unbindTotp(id), ariaLabel: text("unbindTotpOf", { name }) })
          : link("bindTotp", { onclick: () => bindTotp(id), ariaLabel: text("bindTotpOf", { name }) }),
        element(
          "label",
          {},
          element("input", { type: "checkbox", checked: mfaRequired, onchange: () => requireMfa(id, !mfaRequired) }),
          text("mfaRequired"),
        ),
      ),
    ),
    element(
      "p",
      { className: "details aside" },
      element("span", { textContent: text("signIns", { count: loginsCount }) }),
      lastLogin && time(lastLogin),
    ),
  );
}

/** Creates the row for a session, with a button that expires the session. */
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
        element("span", { className: "tag", textContent: appId ?? text("noApp") }),
        element("span", {}, `${text("signedIn")} `, time(issuedAt)),
        isOver
          ? element("span", { className: "tag bad", textContent: text("expired") })
          : element("span", {}, `${text("validUntil")} `, time(expiresAt)),
      ),
    ),
    element("button", {
      type: "button",
      textContent: text("expire"),
      ariaLabel: text("expireOf", { user }),
      onclick: () => expire(id),
    }),
  );
}

/** Creates the row for a request. The GraphQL field stands out, because all GraphQL requests have the same path. */
export function requestRow({ receivedAt, method, path, field, status, code, duration, fault }) {
  const isOpen = duration === undefined;
  const isBad = status === undefined || status >= 400 || code !== undefined;
  const outcome = isOpen ? "…" : (status ?? text("noResponse"));
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
      code && element("span", { className: "tag bad", textContent: text("requestError", { code }) }),
      fault && element("span", { className: "tag fault", textContent: text("fault", { effects: fault.join(", ") }) }),
    ),
    element("span", { className: `status ${isOpen ? "" : isBad ? "bad" : "good"}`, textContent: outcome }),
    element("span", {
      className: `duration ${duration >= SLOW ? "slow" : ""}`,
      textContent: isOpen ? "" : `${duration} ms`,
    }),
  );
}

function link(key, properties) {
  return element("button", { type: "button", className: "link", textContent: text(key), ...properties });
}

function time(iso) {
  return element("time", { dateTime: iso, textContent: formatTime(iso) });
}
