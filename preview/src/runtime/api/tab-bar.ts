import { CallFailure, promisified } from "authing-emulator/wx-browser";
import type { TabBarView } from "../screen/tab-bar";

interface BadgeOption {
  readonly index: number;
  readonly text: string;
}

/** Creates the functions of `wx` that change the tab bar. */
export function createTabBarCalls(bar: TabBarView) {
  const changing = (api: string, change: (option: BadgeOption) => void) =>
    promisified(api, (option: BadgeOption) => {
      if (!bar.isOnPage()) {
        throw new CallFailure("not TabBar page");
      }
      change(option);
      return {};
    });
  return {
    showTabBar: changing("showTabBar", () => bar.setVisible(true)),
    hideTabBar: changing("hideTabBar", () => bar.setVisible(false)),
    setTabBarBadge: changing("setTabBarBadge", ({ index, text }) => bar.setBadge(index, text)),
    removeTabBarBadge: changing("removeTabBarBadge", ({ index }) => bar.setBadge(index, undefined)),
    showTabBarRedDot: changing("showTabBarRedDot", ({ index }) => bar.setBadge(index, "")),
    hideTabBarRedDot: changing("hideTabBarRedDot", ({ index }) => bar.setBadge(index, undefined)),
  };
}
