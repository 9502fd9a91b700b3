import { make } from "../screen/make";
import type { BuiltIn } from "./built-in";

const ICONS: Record<string, string> = {
  success: "✓",
  success_no_circle: "✓",
  info: "i",
  warn: "!",
  waiting: "…",
  cancel: "×",
  download: "↓",
  search: "⌕",
  clear: "×",
};

export const icon: BuiltIn = {
  properties: { type: "", size: 23, color: "" },
  connect: ({ element, properties }) => ({
    update() {
      const { type, size, color } = properties;
      element.textContent = ICONS[type] ?? "";
      element.setAttribute("type", type);
      element.style.setProperty("--icon-size", `${Number.parseFloat(size)}px`);
      element.style.backgroundColor = color;
    },
  }),
};

export const progress: BuiltIn = {
  properties: {
    percent: 0,
    showInfo: false,
    strokeWidth: 6,
    activeColor: "#09bb07",
    backgroundColor: "#ebebeb",
    active: false,
  },
  connect({ element, properties }) {
    const bar = make("i");
    const info = make("span");
    element.append(make("b", {}, [bar]), info);
    return {
      update() {
        const { percent, showInfo, activeColor } = properties;
        bar.style.width = `${percent}%`;
        bar.style.backgroundColor = activeColor;
        info.textContent = showInfo ? `${percent}%` : "";
      },
    };
  },
};
