import type { WindowConfig } from "../../preview-data";

/** Where a page is on the stack. */
export interface Position {
  /** Nothing lies below it. */
  readonly isFirst: boolean;
  /** It is the page that the mini program begins with. */
  readonly isHome: boolean;
}

/** The bar above the pages. */
export interface NavigationBar {
  /** Shows what a page says. */
  show(window: WindowConfig, position: Position): void;
  setLoading(isLoading: boolean): void;
}

/** Makes the bar work. */
export function createNavigationBar(screen: HTMLElement, onBack: () => void, onHome: () => void): NavigationBar {
  const find = (name: string) => screen.querySelector(`[data-part="${name}"]`) as HTMLElement;
  const [title, back, home, loading] = [find("title"), find("back"), find("home"), find("loading")];
  back.addEventListener("click", onBack);
  home.addEventListener("click", onHome);
  return {
    show(window, { isFirst, isHome }) {
      const text = window.navigationBarTitleText ?? "";
      title.textContent = text;
      document.title = text ? `${text} · 小程序预览` : "小程序预览";
      // The platform's own defaults: white on black.
      screen.style.setProperty("--bar-front", window.navigationBarTextStyle === "black" ? "#000" : "#fff");
      screen.style.setProperty("--bar-back", window.navigationBarBackgroundColor ?? "#000000");
      screen.toggleAttribute("data-custom", window.navigationStyle === "custom");
      back.hidden = isFirst;
      home.hidden = !isFirst || isHome;
    },
    setLoading(isLoading) {
      loading.hidden = !isLoading;
    },
  };
}
