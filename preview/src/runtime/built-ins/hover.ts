import type { BuiltInNode } from "./built-in";

/** The framework's `StyleSegmentIndex.TEMP_EXTRA`, the style segment for classes of temporary states. */
const TEMPORARY = 3;

/** Milliseconds that an element keeps its `hover-class` after the user releases it. */
const STAY = 70;

/** Adds the `hover-class` to an element while it is pressed. */
export function addHover({ element, component, properties }: BuiltInNode, fallback = "none"): void {
  const show = (classNames: string) => component.setNodeClass(classNames, TEMPORARY);
  element.addEventListener("pointerdown", () => {
    const name = component.data.hoverClass || fallback;
    if (name === "none" || component.data.disabled) {
      return;
    }
    // WeChat itself styles the default class. The preview's style sheet uses an attribute instead.
    if (name === fallback) {
      element.toggleAttribute("pressed", true);
    } else {
      show(name);
    }
    const release = () => {
      setTimeout(() => {
        element.removeAttribute("pressed");
        show("");
      }, properties.hoverStayTime || STAY);
    };
    window.addEventListener("pointerup", release, { once: true });
    window.addEventListener("pointercancel", release, { once: true });
  });
}
