import { CallFailure, promisified } from "authing-emulator/wx-browser";
import { NavigationFailure, type Pages } from "../framework/pages";

/** Creates the functions of `wx` that navigate between pages. */
export function createNavigation(pages: () => Pages) {
  const going = <Option extends object>(api: string, go: (option: Option) => void) => {
    const navigate = promisified(api, async (option: Option) => {
      // Navigates only after the mini program's current code has finished, as WeChat does.
      await undefined;
      try {
        go(option);
      } catch (error) {
        throw error instanceof NavigationFailure ? new CallFailure(error.message) : error;
      }
      return {};
    });
    return (option?: Parameters<typeof navigate>[0]) => {
      const { stack } = new Error();
      return navigate(option)?.catch((failure: object) => {
        // Lets the page show the line of the call. Not enumerable, because WeChat rejects with a plain object.
        throw Object.defineProperty(failure, "stack", { value: stack });
      });
    };
  };
  return {
    navigateTo: going("navigateTo", ({ url }: { url: string }) => pages().navigateTo(url)),
    redirectTo: going("redirectTo", ({ url }: { url: string }) => pages().redirectTo(url)),
    reLaunch: going("reLaunch", ({ url }: { url: string }) => pages().reLaunch(url)),
    navigateBack: going("navigateBack", ({ delta }: { delta?: number }) => pages().navigateBack(delta)),
    switchTab: going("switchTab", ({ url }: { url: string }) => pages().switchTab(url)),
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
