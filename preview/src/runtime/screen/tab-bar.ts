import type { Tab, TabBar, TabBarStyle } from "../../preview-data";
import { make } from "./make";

/** Bar with a tab for each main page of the mini program. */
export interface TabBarView {
  /** Shows the bar if the page has a tab, and selects this tab. */
  show(path: string, style: TabBarStyle): void;
  /** Returns `true` if the visible page has a tab. */
  isOnPage(): boolean;
  /** Hides or shows the bar on the pages that have a tab. */
  setVisible(isVisible: boolean): void;
  /** Sets the text on a tab, e.g. the number of new messages. An empty text is a dot, and `undefined` removes it. */
  setBadge(index: number, text: string | undefined): void;
}

/**
 * Sets up the tab bar.
 *
 * @param tabBar tab bar from `app.json`; without one, the bar stays hidden
 * @param onTap called when the user taps a tab
 */
export function createTabBar(
  element: HTMLElement,
  tabBar: TabBar | undefined,
  onTap: (tab: Tab, index: number) => void,
): TabBarView {
  const views = (tabBar?.list ?? []).map((tab, index) => {
    const icon = make("img", { alt: "" });
    const badge = make("b", { hidden: "" });
    const label = make("span", {}, [tab.text ?? ""]);
    const button = make("button", { type: "button", role: "tab", click: () => onTap(tab, index) }, [
      ...(tab.iconPath ? [icon] : []),
      label,
      badge,
    ]);
    return { tab, icon, badge, button };
  });
  element.setAttribute("data-position", tabBar?.style.position ?? "bottom");
  element.append(...views.map(({ button }) => button));
  let isOnPage = false;
  let isVisible = true;
  const update = () => {
    element.hidden = !isOnPage || !isVisible;
  };
  return {
    show(path, { color = "", selectedColor = "", backgroundColor = "", borderStyle = "black" }) {
      isOnPage = views.some(({ tab }) => tab.pagePath === path);
      update();
      element.style.backgroundColor = backgroundColor;
      element.setAttribute("data-border", borderStyle);
      for (const { tab, icon, button } of views) {
        const isSelected = tab.pagePath === path;
        button.ariaSelected = String(isSelected);
        button.style.color = isSelected ? selectedColor : color;
        const source = (isSelected && tab.selectedIconPath) || tab.iconPath;
        if (source) {
          icon.src = `/files/${source.replace(/^\//, "")}`;
        }
      }
    },
    isOnPage: () => isOnPage,
    setVisible(visible) {
      isVisible = visible;
      update();
    },
    setBadge(index, text) {
      const badge = views[index]?.badge;
      if (badge) {
        badge.hidden = text === undefined;
        badge.textContent = text ?? "";
      }
    },
  };
}
