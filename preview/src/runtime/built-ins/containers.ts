import type { BuiltIn } from "./built-in";
import { setAttribute } from "./built-in";
import { addHover } from "./hover";

export const view: BuiltIn = {
  properties: { hoverClass: "none" },
  connect(node) {
    addHover(node);
    return {};
  },
};

export const text: BuiltIn = {
  properties: { selectable: false, userSelect: false, space: "", decode: false },
  connect: ({ element, properties }) => ({
    update: () => setAttribute(element, "selectable", properties.selectable || properties.userSelect),
  }),
};

export const scrollView: BuiltIn = {
  properties: { scrollX: false, scrollY: false, scrollTop: 0, scrollLeft: 0, lowerThreshold: 50, scrollIntoView: "" },
  connect({ element, component, properties, fire }) {
    let wasNear = false;
    element.addEventListener("scroll", () => {
      const { scrollTop, scrollLeft, scrollHeight, scrollWidth, clientHeight } = element;
      fire("scroll", { scrollTop, scrollLeft, scrollHeight, scrollWidth });
      const isNear = scrollTop + clientHeight >= scrollHeight - component.data.lowerThreshold;
      if (isNear && !wasNear) {
        fire("scrolltolower", { direction: "bottom" });
      }
      wasNear = isNear;
    });
    let applied = { scrollTop: 0, scrollLeft: 0 };
    return {
      update() {
        const { scrollX, scrollY, scrollTop, scrollLeft, scrollIntoView } = properties;
        element.style.overflowX = scrollX ? "auto" : "hidden";
        element.style.overflowY = scrollY ? "auto" : "hidden";
        if (scrollTop !== applied.scrollTop || scrollLeft !== applied.scrollLeft) {
          element.scrollTo(scrollLeft, scrollTop);
        }
        applied = { scrollTop, scrollLeft };
        if (scrollIntoView) {
          component.ownerShadowRoot?.getElementById(scrollIntoView)?.$$.scrollIntoView({ block: "nearest" });
        }
      },
    };
  },
};
