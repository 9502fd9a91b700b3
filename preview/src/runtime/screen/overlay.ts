import { make } from "./make";

/** Layer above the pages for dialogs, sheets and toasts. */
export interface Overlay {
  /**
   * Shows a dialog or sheet until the user answers. Resolves with `undefined` if the user presses Escape or taps
   * outside a sheet.
   */
  ask<Answer>(
    kind: "dialog" | "sheet",
    title: string,
    fill: (answer: (answer?: Answer) => void) => readonly HTMLElement[],
  ): Promise<Answer | undefined>;
  readonly element: HTMLElement;
}

/** Creates the overlay in an element of the screen. */
export function createOverlay(element: HTMLElement): Overlay {
  return {
    element,
    ask(kind, title, fill) {
      return new Promise((resolve) => {
        const before = document.activeElement as HTMLElement | null;
        const answer = (value?: never) => {
          mask.remove();
          before?.focus();
          resolve(value);
        };
        const box = make("div", {
          class: `preview-${kind}`,
          role: "dialog",
          "aria-modal": "true",
          "aria-label": title,
          tabindex: "-1",
        });
        const mask = make("div", { class: "preview-mask" }, [box]);
        box.append(...fill(answer as never));
        mask.addEventListener("keydown", ({ key }) => {
          if (key === "Escape") {
            answer();
          }
        });
        mask.addEventListener("click", ({ target }) => {
          if (target === mask && kind === "sheet") {
            answer();
          }
        });
        element.append(mask);
        box.focus();
      });
    },
  };
}

/** Creates a button of a dialog. */
export function choice(label: string, onClick: () => void, className = ""): HTMLButtonElement {
  return make("button", { type: "button", class: `preview-choice ${className}`, click: onClick }, [label]);
}
