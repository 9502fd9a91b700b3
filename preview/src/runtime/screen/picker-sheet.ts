import { text } from "../language/language";
import { make } from "./make";
import { choice, type Overlay } from "./overlay";

/** Field of a picker for dates and times. */
export interface TimeField {
  /** Type of the browser's field; `number` for a year. */
  readonly type: "time" | "date" | "month" | "number";
  readonly value: string;
  readonly min: string;
  readonly max: string;
}

/**
 * Shows the items of a picker. Resolves with the index of the chosen item, or with `undefined` if the user cancels.
 *
 * @param current index of the current item
 */
export function pickItem(
  overlay: Overlay,
  title: string,
  labels: readonly string[],
  current: number,
): Promise<number | undefined> {
  return overlay.ask<number>("sheet", title, (answer) => {
    const items = labels.map((label, index) => choice(label, () => answer(index)));
    items[current]?.classList.add("preview-choice-main");
    items[current]?.setAttribute("aria-current", "true");
    return [
      make("p", { class: "preview-hint" }, [title]),
      make("div", { class: "preview-items" }, items),
      choice(text("cancel"), () => answer(), "preview-choice-cancel"),
    ];
  });
}

/** Shows a field for a date or a time. Resolves with its value, or with `undefined` if the user cancels. */
export function pickTime(
  overlay: Overlay,
  title: string,
  { type, value, min, max }: TimeField,
): Promise<string | undefined> {
  return overlay.ask<string>("sheet", title, (answer) => {
    const field = make("input", { class: "preview-field", type, min, max, required: "", "aria-label": title });
    field.value = value || now(type);
    const confirm = () => {
      // Shows the browser's message about a value outside the limits.
      if (field.reportValidity()) {
        answer(field.value);
      }
    };
    return [
      make("h2", {}, [title]),
      make("label", { class: "preview-number" }, [field]),
      make("div", { class: "preview-choices" }, [
        choice(text("cancel"), () => answer()),
        choice(text("confirm"), confirm, "preview-choice-main"),
      ]),
    ];
  });
}

function now(type: TimeField["type"]): string {
  const date = new Date();
  const parts = [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, "0"));
  const lengths: Record<TimeField["type"], number> = { number: 1, month: 2, date: 3, time: 0 };
  return type === "time" ? date.toTimeString().slice(0, "00:00".length) : parts.slice(0, lengths[type]).join("-");
}
