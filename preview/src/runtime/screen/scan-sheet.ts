import type { OpenQrCode } from "../../preview-data";
import { text } from "../language/language";
import { make } from "./make";
import { choice, type Overlay } from "./overlay";

/** Maximum number of QR codes to offer. */
const OFFERED = 3;

/**
 * Lets the user choose a QR code of the emulator or paste the text of a QR code. Resolves with the text, or with
 * `undefined` if the user cancels.
 */
export async function chooseQrCode(overlay: Overlay): Promise<string | undefined> {
  const response = await fetch("/preview/qr-codes.json");
  const codes: OpenQrCode[] = await response.json();
  return overlay.ask<string>("sheet", text("scanCode"), (answer) => {
    const field = make("input", { class: "preview-field", "aria-label": text("qrCodeText") });
    field.placeholder = text("qrCodeText");
    return [
      make("h2", {}, [text("scanCode")]),
      make("label", { class: "preview-number" }, [field]),
      make("p", { class: "preview-hint" }, [text(codes.length > 0 ? "scanCodeHint" : "noQrCode")]),
      ...codes
        .slice(0, OFFERED)
        .map((code) => choice(text("qrCode", formatTime(code.createdAt)), () => answer(code.text))),
      make("div", { class: "preview-choices" }, [
        choice(text("cancel"), () => answer()),
        choice(text("scan"), () => answer(field.value.trim()), "preview-choice-main"),
      ]),
    ];
  });
}

function formatTime(time: number): string {
  return new Date(time).toTimeString().slice(0, "00:00:00".length);
}
