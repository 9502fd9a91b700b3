import { make } from "./make";

const NICKNAME = "小明";

/** Offers the nickname of WeChat at the bottom of the screen, as the keyboard does; returns what takes it back. */
export function offerNickname(screen: HTMLElement, onTaken: (nickname: string) => void): () => void {
  const bar = make("div", { class: "preview-nickname" }, [
    "用微信昵称填写",
    make("button", { type: "button", click: () => onTaken(NICKNAME) }, [NICKNAME]),
  ]);
  // The field keeps the focus until the click is over.
  bar.addEventListener("pointerdown", (event) => event.preventDefault());
  bar.addEventListener("mousedown", (event) => event.preventDefault());
  screen.append(bar);
  return () => bar.remove();
}
