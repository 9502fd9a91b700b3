import type { BuiltInNode } from "./built-in";

/** Where the framework keeps classes of passing states: its `StyleSegmentIndex.TEMP_EXTRA`. */
const TEMPORARY = 3;

/** What an element shows for this long after it was released, in milliseconds. */
const STAY = 70;

/** Gives an element its `hover-class` while it is pressed. */
export function addHover({ element, component, properties }: BuiltInNode, fallback = "none"): void {
  const show = (classNames: string) => component.setNodeClass(classNames, TEMPORARY);
  element.addEventListener("pointerdown", () => {
    const name = component.data.hoverClass || fallback;
    if (name === "none" || component.data.disabled) {
      return;
    }
    // The platform's own class belongs to no style sheet of the mini program.
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
