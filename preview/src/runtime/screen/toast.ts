import { make } from "./make";
import type { Overlay } from "./overlay";

/** Options of `wx.showToast`. */
export interface ToastOption {
  title?: string;
  icon?: string;
  image?: string;
  duration?: number;
  mask?: boolean;
}

const MARKS: Record<string, string> = { success: "✓", error: "!" };

/** Creates the toast of a screen. A new toast replaces the previous one. */
export function createToast({ element }: Overlay) {
  let shown: HTMLElement | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const hide = () => {
    clearTimeout(timer);
    shown?.remove();
    shown = undefined;
  };
  return {
    hide,
    /** @param duration milliseconds; with `Infinity`, the toast stays until `hide()` */
    show({ title = "", icon = "success", image, duration = 1500, mask = false }: ToastOption): void {
      hide();
      const mark = image
        ? [make("img", { src: image, alt: "" })]
        : icon === "none"
          ? []
          : [
              make("span", { class: `preview-toast-icon preview-toast-${icon}`, "aria-hidden": "true" }, [
                MARKS[icon] ?? "",
              ]),
            ];
      const box = make("div", { class: "preview-toast", role: "status" }, [...mark, make("span", {}, [title])]);
      shown = make("div", { class: mask ? "preview-mask preview-mask-clear" : "preview-toast-place" }, [box]);
      element.append(shown);
      if (duration !== Number.POSITIVE_INFINITY) {
        timer = setTimeout(hide, duration);
      }
    },
  };
}
