import { text } from "../language/language";
import type { Phone } from "../phone";
import type { BuiltIn } from "./built-in";
import { registerField } from "./form-fields";

/** Types of the browser's field for a date, by the smallest unit that the user chooses. */
const DATE_FIELDS: Record<string, "date" | "month" | "number"> = { day: "date", month: "month", year: "number" };

export function picker(phone: Phone): BuiltIn {
  return {
    role: "button",
    properties: {
      mode: "selector",
      range: null,
      rangeKey: "",
      value: null,
      start: "",
      end: "",
      fields: "day",
      headerText: "",
      name: "",
      disabled: false,
    },
    connect({ element, component, properties, change, fire }) {
      registerField(element, {
        name: () => component.data.name,
        value: () => properties.value ?? (properties.mode === "selector" ? 0 : ""),
        reset: () => change({ value: null }),
      });
      return {
        async tap() {
          const value = await choose(phone, properties);
          if (value === undefined) {
            fire("cancel");
          } else {
            change({ value });
            fire("change", { value });
          }
        },
      };
    },
  };
}

/** Lets the user choose a value. Resolves with `undefined` if the user cancels, or if the mode is not simulated. */
function choose(phone: Phone, properties: Record<string, any>): Promise<number | string | undefined> {
  const { mode, range, rangeKey, value, start: min, end: max, fields } = properties;
  const title = properties.headerText || text("choose");
  if (mode === "selector") {
    const labels = (range ?? []).map((item: any) => String(rangeKey ? item?.[rangeKey] : item));
    return phone.pickItem(title, labels, Number(value ?? 0));
  }
  if (mode === "time" || mode === "date") {
    const type = mode === "time" ? "time" : (DATE_FIELDS[fields] ?? "date");
    return phone.pickTime(title, { type, value: String(value ?? ""), min, max });
  }
  phone.call("showToast", { title: text("unsupportedPickerMode", mode), icon: "none" });
  return Promise.resolve(undefined);
}
