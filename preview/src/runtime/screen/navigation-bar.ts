import type { WindowConfig } from "../../preview-data";
import { followLanguage, text } from "../language/language";

/** Position of a page on the stack. */
export interface Position {
  /** `true` if the page is the first one on the stack. */
  readonly isFirst: boolean;
  /** `true` if the page is the first one in `app.json`. */
  readonly isHome: boolean;
}

/** Bar above the pages. */
export interface NavigationBar {
  /** Shows the window settings of a page. */
  show(window: WindowConfig, position: Position): void;
  setLoading(isLoading: boolean): void;
}

/** Sets up the navigation bar. */
export function createNavigationBar(screen: HTMLElement, onBack: () => void, onHome: () => void): NavigationBar {
  const find = (name: string) => screen.querySelector(`[data-part="${name}"]`) as HTMLElement;
  const [title, back, home, loading] = [find("title"), find("back"), find("home"), find("loading")];
  back.addEventListener("click", onBack);
  home.addEventListener("click", onHome);
  let pageTitle = "";
  const showDocumentTitle = () => {
    document.title = [pageTitle, text("title")].filter(Boolean).join(" · ");
  };
  followLanguage(() => {
    showDocumentTitle();
    back.ariaLabel = text("back");
    home.ariaLabel = text("home");
  });
  return {
    show(window, { isFirst, isHome }) {
      pageTitle = window.navigationBarTitleText ?? "";
      title.textContent = pageTitle;
      showDocumentTitle();
      // The same defaults as in WeChat: white text on black.
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
