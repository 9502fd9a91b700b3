import { text } from "../language/language";
import { make } from "./make";
import { choice, type Overlay } from "./overlay";

const DEFAULT_NUMBER = "13800000000";

/**
 * Asks the user for permission to use the phone number. Unlike in WeChat, the user can edit the number. Resolves with
 * `undefined` if the user refuses.
 */
export function askPhoneNumber(overlay: Overlay, appName: string): Promise<string | undefined> {
  const title = text("askPhoneNumber");
  return overlay.ask<string>("sheet", title, (answer) => {
    const field = make("input", {
      class: "preview-field",
      inputmode: "numeric",
      maxlength: "11",
      "aria-label": text("phoneNumber"),
    });
    field.value = DEFAULT_NUMBER;
    return [
      make("p", { class: "preview-asking" }, [appName]),
      make("h2", {}, [title]),
      make("label", { class: "preview-number" }, [make("span", {}, ["+86"]), field]),
      make("p", { class: "preview-hint" }, [text("anyPhoneNumber")]),
      make("div", { class: "preview-choices" }, [
        choice(text("deny"), () => answer()),
        choice(text("allow"), () => answer(field.value.trim()), "preview-choice-main"),
      ]),
    ];
  });
}
