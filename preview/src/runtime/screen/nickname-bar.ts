import { text } from "../language/language";
import { make } from "./make";

const NICKNAME = "小明";

/**
 * Offers the WeChat nickname at the bottom of the screen, like the keyboard of a phone.
 *
 * @returns a function that withdraws the offer
 */
export function offerNickname(screen: HTMLElement, onTaken: (nickname: string) => void): () => void {
  const bar = make("div", { class: "preview-nickname" }, [
    text("useNickname"),
    make("button", { type: "button", click: () => onTaken(NICKNAME) }, [NICKNAME]),
  ]);
  // Keeps the focus in the field. If the field lost focus, the bar would disappear before the click.
  bar.addEventListener("pointerdown", (event) => event.preventDefault());
  bar.addEventListener("mousedown", (event) => event.preventDefault());
  screen.append(bar);
  return () => bar.remove();
}
