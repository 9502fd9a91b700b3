import { element, keepRows } from "./elements.js";
import { formatTime } from "./format.js";
import { text } from "./language.js";

const STATES = {
  unscanned: "qrUnscanned",
  scanned: "qrScanned",
  confirmed: "qrConfirmed",
  used: "qrUsed",
  cancelled: "qrCancelled",
  failed: "qrFailed",
  expired: "expired",
};
const ENDED_BADLY = ["cancelled", "failed", "expired"];
const SIZE = 168;

/**
 * Creates the row for a sign-in QR code. As long as the code can be used, shows its picture, and buttons that stand in
 * for the device that scans it.
 */
export function qrCodeRow({ random, scene, state, user, text: content, createdAt, canScan }, { copy, act }) {
  const isOpen = state === "unscanned" || state === "scanned";
  const action = (name, key, isDisabled) =>
    element("button", {
      type: "button",
      textContent: text(key),
      disabled: isDisabled,
      onclick: () => act(name, random),
    });
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
        element("span", { className: "to", textContent: scene }),
      ),
      isOpen &&
        copy &&
        element("button", {
          type: "button",
          className: "link",
          textContent: text("qrCopyText"),
          onclick: () => copy(content, text("qrText")),
        }),
      isOpen &&
        element(
          "div",
          { className: "actions" },
          state === "unscanned" && action("scan", "qrScan", !canScan),
          action("confirm", "qrConfirm", state === "unscanned" && !canScan),
          action("cancel", "qrDecline", false),
        ),
    ),
  );
}

/** Returns a function that updates the users who can scan a code. The selected user stays selected. */
export function keepScanners(select) {
  const showUsers = keepRows(
    select,
    ({ id }) => id,
    ({ id, name }) => element("option", { value: id, textContent: name }),
  );
  return (users) => {
    const selected = select.value;
    showUsers(users.map(({ id, name }) => ({ id, name })));
    if (users.some(({ id }) => id === selected)) select.value = selected;
  };
}
