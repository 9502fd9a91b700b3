import { CallFailure, promisified } from "authing-emulator/wx-browser";
import { NavigationFailure, type Pages } from "../framework/pages";

/** Makes the functions of `wx` that go from page to page. */
export function createNavigation(pages: () => Pages) {
  const going = <Option extends object>(api: string, go: (option: Option) => void) =>
    promisified(api, async (option: Option) => {
      // Not at once: what the mini program is doing comes to its end first.
      await undefined;
      try {
        go(option);
      } catch (error) {
        throw error instanceof NavigationFailure ? new CallFailure(error.message) : error;
      }
      return {};
    });
  return {
    navigateTo: going("navigateTo", ({ url }: { url: string }) => pages().navigateTo(url)),
    redirectTo: going("redirectTo", ({ url }: { url: string }) => pages().redirectTo(url)),
    reLaunch: going("reLaunch", ({ url }: { url: string }) => pages().reLaunch(url)),
    navigateBack: going("navigateBack", ({ delta }: { delta?: number }) => pages().navigateBack(delta)),
    switchTab: going("switchTab", () => {
      throw new NavigationFailure("can not switch to no-tabBar page");
    }),
    pageScrollTo: promisified(
      "pageScrollTo",
      ({ scrollTop, duration = 300 }: { scrollTop: number; duration?: number }) => {
        pages()
          .top()
          .scroller.scrollTo({ top: scrollTop, behavior: duration > 0 ? "smooth" : "instant" });
        return {};
      },
    ),
  };
}
