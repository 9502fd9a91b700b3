import { element } from "./elements.js";
import { formatTime } from "./format.js";
import { text } from "./language.js";

const STATES = {
  unscanned: "qrUnscanned",
  scanned: "qrScanned",
  confirmed: "qrConfirmed",
  cancelled: "qrCancelled",
  failed: "qrFailed",
  expired: "expired",
};
const ENDED_BADLY = ["cancelled", "failed", "expired"];
const SIZE = 168;

let timer;

/** Creates the row for a sign-in QR code. Shows its picture as long as the code can be used. */
export function qrCodeRow({ random, state, user, text: content, createdAt }, copy) {
  const isOpen = state === "unscanned" || state === "scanned";
  return element(
    "li",
    { className: "qr-code-row" },
    isOpen &&
      element("img", {
        className: "qr-code",
        src: `/__emulator/qr-codes/image?random=${random}`,
        alt: text("qrPicture"),
        width: SIZE,
        height: SIZE,
      }),
    element(
      "div",
      { className: "main" },
      element(
        "p",
        { className: "name" },
        element("span", {
          className: `tag ${ENDED_BADLY.includes(state) ? "bad" : ""}`,
          textContent: text(STATES[state]),
        }),
        user && element("span", { textContent: user }),
      ),
      element(
        "p",
        { className: "details" },
        element("time", { dateTime: createdAt, textContent: formatTime(createdAt) }),
      ),
      isOpen &&
        copy &&
        element("button", {
          type: "button",
          className: "link",
          textContent: text("qrCopyText"),
          onclick: () => copy(content, text("qrText")),
        }),
    ),
  );
}

/** Calls `refresh` when the next of the codes expires, because the service doesn't report it. */
export function followExpiry(codes, refresh) {
  clearTimeout(timer);
  const times = codes.filter(({ expiresAt }) => expiresAt).map(({ expiresAt }) => new Date(expiresAt) - Date.now());
  // A timer can fire a little early.
  if (times.length > 0) timer = setTimeout(refresh, Math.max(Math.min(...times), 0) + 100);
}
