import type { Phone } from "../phone";
import { make } from "../screen/make";
import type { Behavior, BuiltIn, BuiltInNode } from "./built-in";
import { registerField } from "./form-fields";

const PROPERTIES = {
  value: "",
  name: "",
  placeholder: "",
  placeholderStyle: "",
  placeholderClass: "",
  disabled: false,
  maxlength: 140,
  focus: false,
  autoFocus: false,
  confirmType: "done",
  confirmHold: false,
  cursorSpacing: 0,
  adjustPosition: true,
  holdKeyboard: false,
  alwaysEmbed: false,
};

/** Values of `inputmode`, which selects the keyboard, by field type. */
const KEYBOARDS: Record<string, string> = { number: "numeric", digit: "decimal", idcard: "text" };

export function input(phone: Phone): BuiltIn {
  return {
    properties: { ...PROPERTIES, type: "text", password: false },
    connect(node) {
      const field = make("input", { autocomplete: "off", spellcheck: "false" });
      const { update } = connectField(node, field);
      field.addEventListener("keydown", ({ key, isComposing }) => {
        if (key === "Enter" && !isComposing) {
          node.fire("confirm", { value: field.value });
        }
      });
      offerNickname(node, field, phone);
      return {
        update() {
          const { type, password } = node.properties;
          field.type = password || type === "safe-password" ? "password" : "text";
          field.inputMode = KEYBOARDS[type] ?? "text";
          update?.();
        },
      };
    },
  };
}

export const textarea: BuiltIn = {
  properties: { ...PROPERTIES, autoHeight: false, showConfirmBar: true, fixed: false },
  connect: (node) => connectField(node, make("textarea", { spellcheck: "false" })),
};

function connectField(node: BuiltInNode, field: HTMLInputElement | HTMLTextAreaElement): Behavior {
  const { element, component, properties, change, fire } = node;
  // As in WeChat, a separate element shows the placeholder, so that the app's styles can apply to it.
  const hint = make("div", { "aria-hidden": "true" });
  element.append(field, hint);
  const showHint = () => {
    hint.hidden = field.value !== "";
  };
  registerField(element, {
    name: () => component.data.name,
    value: () => field.value,
    reset: () => change({ value: "" }),
  });
  field.addEventListener("input", () => {
    showHint();
    change({ value: field.value });
    fire("input", { value: field.value, cursor: field.selectionStart });
  });
  field.addEventListener("focus", () => fire("focus", { value: field.value, height: 0 }));
  field.addEventListener("blur", () => fire("blur", { value: field.value, cursor: field.selectionStart }));
  let hadFocus = false;
  return {
    tap: () => field.focus(),
    update() {
      const { value, placeholder, placeholderClass, placeholderStyle, disabled, maxlength, focus, autoFocus } =
        properties;
      if (field.value !== String(value ?? "")) {
        field.value = String(value ?? "");
      }
      field.placeholder = placeholder;
      hint.textContent = placeholder;
      hint.className = `preview-placeholder ${placeholderClass}`;
      hint.style.cssText = placeholderStyle;
      showHint();
      field.disabled = disabled;
      // A negative number means that there is no limit. The browser rejects it.
      if (maxlength < 0) {
        field.removeAttribute("maxlength");
      } else {
        field.maxLength = maxlength;
      }
      if ((focus || autoFocus) && !hadFocus && element.isConnected) {
        setTimeout(() => field.focus());
      }
      hadFocus = focus || autoFocus;
    },
  };
}

/** Offers the WeChat nickname while a field of type `nickname` has focus. */
function offerNickname({ properties, change, fire }: BuiltInNode, field: HTMLInputElement, phone: Phone): void {
  let takeBack = () => {};
  field.addEventListener("focus", () => {
    if (properties.type === "nickname") {
      takeBack = phone.offerNickname((nickname) => {
        change({ value: nickname });
        fire("input", { value: nickname, cursor: nickname.length });
        field.blur();
      });
    }
  });
  field.addEventListener("blur", () => takeBack());
}
