import { type BuiltIn, type BuiltInNode, setAttribute } from "./built-in";
import { registerField } from "./form-fields";

/** Called after the user taps a control in a group of checkboxes or radio buttons. */
type Group = (member: Element) => void;

const groups = new WeakMap<Element, Group>();
const members = new WeakMap<Element, BuiltInNode>();

/** Defines a switch, a checkbox or a radio button. */
function choice(tag: string, group: string, role: string): BuiltIn {
  return {
    role,
    properties: { checked: false, value: "", name: "", disabled: false, color: "", type: tag },
    connect(node) {
      const { element, properties, change, fire } = node;
      members.set(element, node);
      if (tag === "switch") {
        registerField(element, {
          name: () => node.component.data.name,
          value: () => properties.checked,
          reset: () => change({ checked: false }),
        });
      }
      return {
        update() {
          setAttribute(element, "checked", properties.checked);
          element.setAttribute("aria-checked", String(properties.checked));
          element.style.setProperty("--choice-color", properties.color || "#07c160");
        },
        tap() {
          if (tag === "radio" && properties.checked) {
            return;
          }
          change({ checked: !properties.checked });
          if (tag === "switch") {
            fire("change", { value: properties.checked });
          }
          const around = element.closest(`wx-${group}`);
          if (around) {
            groups.get(around)?.(element);
          }
        },
      };
    },
  };
}

/** Defines a group of checkboxes or radio buttons. */
function choiceGroup(tag: string): BuiltIn {
  return {
    properties: { name: "" },
    connect({ element, component, fire }) {
      const inside = () =>
        [...element.querySelectorAll(`wx-${tag}`)]
          .map((member) => members.get(member))
          .filter((node) => node !== undefined);
      const value = () => {
        const chosen = inside()
          .filter(({ properties }) => properties.checked)
          .map(({ properties }) => properties.value);
        return tag === "radio" ? (chosen[0] ?? "") : chosen;
      };
      const clear = (kept?: Element) => {
        for (const node of inside()) {
          if (node.element !== kept && node.properties.checked) {
            node.change({ checked: false });
          }
        }
      };
      groups.set(element, (member) => {
        if (tag === "radio") {
          clear(member);
        }
        fire("change", { value: value() });
      });
      registerField(element, { name: () => component.data.name, value, reset: () => clear() });
      return {};
    },
  };
}

export const choices = {
  switch: choice("switch", "", "switch"),
  checkbox: choice("checkbox", "checkbox-group", "checkbox"),
  radio: choice("radio", "radio-group", "radio"),
  "checkbox-group": choiceGroup("checkbox"),
  "radio-group": choiceGroup("radio"),
} satisfies Record<string, BuiltIn>;
