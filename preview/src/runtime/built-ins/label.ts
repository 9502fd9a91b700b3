import { type BuiltIn, tap } from "./built-in";

const CONTROLS = "wx-button, wx-checkbox, wx-radio, wx-switch, wx-input";

export const label: BuiltIn = {
  properties: { for: "" },
  connect({ element, component, properties }) {
    // The control already handles a tap on itself, so the label must not forward it.
    let isOwn = false;
    element.addEventListener("pointerdown", ({ target }) => {
      isOwn = (target as Element).closest(CONTROLS) !== null;
    });
    return {
      tap() {
        const control = properties.for
          ? component.ownerShadowRoot?.getElementById(properties.for)
          : (element.querySelector(CONTROLS) as any)?.__wxElement;
        if (control && !isOwn) {
          isOwn = true;
          tap(control);
          isOwn = false;
        }
      },
    };
  },
};
