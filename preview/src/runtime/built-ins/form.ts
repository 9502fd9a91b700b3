import type { BuiltIn } from "./built-in";
import { fieldsIn } from "./form-fields";

const submitters = new WeakMap<Element, (type: string) => void>();

export const form: BuiltIn = {
  properties: { reportSubmit: false, reportSubmitTimeout: 0 },
  connect({ element, fire }) {
    submitters.set(element, (type) => {
      if (type === "reset") {
        for (const field of fieldsIn(element)) {
          field.reset();
        }
        fire("reset");
        return;
      }
      fire("submit", { value: Object.fromEntries(fieldsIn(element).map((field) => [field.name(), field.value()])) });
    });
    return {};
  },
};

/** Submits or resets the form around an element. */
export function submitForm(element: Element, type: string): void {
  const around = element.closest("wx-form");
  if (around) {
    submitters.get(around)?.(type);
  }
}
