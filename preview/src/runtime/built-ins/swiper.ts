import { make } from "../screen/make";
import type { BuiltIn } from "./built-in";

/** Minimum distance in pixels that the user drags to reach another item. */
const DRAG = 40;

/** Reason why the current item changes, as the `change` event reports it. */
type Source = "" | "autoplay" | "touch";

export const swiper: BuiltIn = {
  properties: {
    current: 0,
    autoplay: false,
    interval: 5000,
    duration: 500,
    circular: false,
    vertical: false,
    indicatorDots: false,
    indicatorColor: "rgba(0, 0, 0, .3)",
    indicatorActiveColor: "#000000",
  },
  connect({ element, properties, change, fire }) {
    const dots = make("div", { "aria-hidden": "true" });
    element.append(dots);
    let shown = 0;
    let isComplete = false;
    let timer: number | undefined;

    const items = () =>
      [...element.querySelectorAll<HTMLElement>("wx-swiper-item")].filter(
        (item) => item.closest("wx-swiper") === element,
      );
    const show = () => {
      const { indicatorDots, indicatorColor, indicatorActiveColor } = properties;
      const all = items();
      all.forEach((item, index) => {
        item.style.setProperty("--position", String(index - shown));
        item.inert = index !== shown;
      });
      dots.hidden = !indicatorDots;
      dots.replaceChildren(
        ...all.map((_item, index) => {
          const dot = make("i");
          dot.style.backgroundColor = index === shown ? indicatorActiveColor : indicatorColor;
          return dot;
        }),
      );
    };
    const goTo = (index: number, source: Source) => {
      const count = items().length;
      const next = properties.circular ? (index + count) % count : Math.min(Math.max(0, index), count - 1);
      if (count === 0 || next === shown) {
        return;
      }
      shown = next;
      change({ current: next });
      show();
      fire("change", { current: next, currentItemId: "", source });
    };
    const play = () => {
      clearInterval(timer);
      if (properties.autoplay) {
        timer = window.setInterval(() => {
          if (element.isConnected) {
            // As in WeChat, starts over after the last item, even if the swiper is not circular.
            goTo((shown + 1) % items().length, "autoplay");
          } else {
            clearInterval(timer);
          }
        }, properties.interval);
      }
    };
    onDrag(element, (x, y) => {
      const distance = properties.vertical ? y : x;
      if (Math.abs(distance) >= DRAG) {
        goTo(shown - Math.sign(distance), "touch");
        play();
      }
    });
    // The framework adds the items after the swiper, and again when a list changes.
    new MutationObserver(show).observe(element, { childList: true });
    return {
      update() {
        element.toggleAttribute("vertical", properties.vertical);
        element.style.setProperty("--duration", `${properties.duration}ms`);
        if (isComplete) {
          // Waits until the framework has applied the whole change, which can also add items.
          Promise.resolve().then(() => goTo(properties.current, ""));
        } else {
          shown = properties.current;
          isComplete = element.isConnected;
        }
        show();
        play();
      },
    };
  },
};

/** Calls `end` with the distance in pixels after the user drags, starting in an element. */
function onDrag(element: HTMLElement, end: (x: number, y: number) => void): void {
  // Without this, dragging an image with the mouse would cancel the pointer events.
  element.addEventListener("dragstart", (event) => event.preventDefault());
  element.addEventListener("pointerdown", (from) => {
    const stop = new AbortController();
    const { signal } = stop;
    // The user can leave the element before the drag ends.
    addEventListener("pointercancel", () => stop.abort(), { signal });
    addEventListener(
      "pointerup",
      ({ clientX, clientY }) => {
        stop.abort();
        end(clientX - from.clientX, clientY - from.clientY);
      },
      { signal },
    );
  });
}
