import type { BuiltApp, WindowConfig } from "../../preview-data";
import type { LoadedApp } from "./load-app";
import { type OpenPage, openPage } from "./open-page";

/** Maximum number of pages on the stack. */
const DEPTH = 10;

/** Error that reports a failed navigation, with WeChat's own message. */
export class NavigationFailure extends Error {}

/** Stack of open pages. The last page is visible. Pages with a tab stay open, hidden, after another tab is chosen. */
export interface Pages {
  /** Returns the result of `getCurrentPages`. */
  list(): object[];
  /** Returns the pages on the stack and the hidden pages with a tab. */
  all(): readonly OpenPage[];
  top(): OpenPage;
  navigateTo(url: string): void;
  redirectTo(url: string): void;
  reLaunch(url: string): void;
  switchTab(url: string): void;
  navigateBack(delta?: number): void;
}

/** Page to open. */
interface Target {
  readonly path: string;
  readonly query: Record<string, string>;
}

/**
 * Creates the stack of pages.
 *
 * @param area element that contains the pages
 * @param onChange called when another page becomes visible
 */
export function createPages(built: BuiltApp, loaded: LoadedApp, area: HTMLElement, onChange: () => void): Pages {
  const stack: OpenPage[] = [];
  /** Open pages with a tab, by path; all of them are hidden, except one that is on the stack. */
  const tabPages = new Map<string, OpenPage>();
  const hasTab = (path: string) => built.tabBar?.list.some(({ pagePath }) => pagePath === path) ?? false;
  const top = () => stack[stack.length - 1] as OpenPage;
  const check = (url: string) => resolve(url, top()?.path ?? "", built.pages);
  const checkHasNoTab = (url: string, api: string) => {
    const target = check(url);
    if (hasTab(target.path)) {
      throw new NavigationFailure(`can not ${api} a tabbar page`);
    }
    return target;
  };
  const open = ({ path, query }: Target) => {
    const page = openPage(loaded, area, path, query, windowOf(built, path));
    stack.push(page);
    if (hasTab(path)) {
      tabPages.set(path, page);
    }
    onChange();
    page.start();
  };
  const close = (pages: readonly OpenPage[]) => {
    for (const page of [...pages].reverse()) {
      tabPages.delete(page.path);
      page.close();
    }
  };
  const all = () => [...new Set([...tabPages.values(), ...stack])];
  return {
    list: () => stack.map(({ caller }) => caller),
    all,
    top,
    navigateTo(url) {
      const target = checkHasNoTab(url, "navigateTo");
      if (stack.length >= DEPTH) {
        throw new NavigationFailure("webview count limit exceed");
      }
      top().hide();
      open(target);
    },
    redirectTo(url) {
      const target = checkHasNoTab(url, "redirectTo");
      close(stack.splice(-1));
      open(target);
    },
    reLaunch(url) {
      const target = check(url);
      close(all());
      stack.length = 0;
      open(target);
    },
    switchTab(url) {
      const { path } = check(url);
      if (!hasTab(path)) {
        throw new NavigationFailure("can not switch to no-tabBar page");
      }
      const left = top();
      if (left.path === path) {
        return;
      }
      close(stack.filter((page) => !hasTab(page.path)));
      stack.length = 0;
      if (hasTab(left.path)) {
        left.hide();
      }
      const page = tabPages.get(path);
      if (page) {
        stack.push(page);
        onChange();
        page.show();
      } else {
        // As in WeChat, the page gets no query.
        open({ path, query: {} });
      }
    },
    navigateBack(delta = 1) {
      const count = Math.min(Math.max(1, delta), stack.length - 1);
      if (count < 1) {
        throw new NavigationFailure("cannot navigate back at first page.");
      }
      close(stack.splice(-count));
      onChange();
      top().show();
    },
  };
}

function windowOf({ window, configs }: BuiltApp, path: string): WindowConfig {
  return { ...window, ...configs[path] };
}

/** Resolves a URL to a page and its query. Like WeChat, does not decode the values of the query. */
function resolve(url: string, from: string, pages: readonly string[]): Target {
  const [address = "", search = ""] = url.split("?", 2);
  const base = `app:/${from}`;
  const path = URL.canParse(address, base) ? new URL(address, base).pathname.replace(/^\/+/, "") : address;
  if (!pages.includes(path)) {
    throw new NavigationFailure(`page "${path}" is not found`);
  }
  const pairs = search.split("&").filter(Boolean);
  return { path, query: Object.fromEntries(pairs.map((pair) => splitOnce(pair, "="))) };
}

function splitOnce(text: string, separator: string): [string, string] {
  const index = text.indexOf(separator);
  return index < 0 ? [text, ""] : [text.slice(0, index), text.slice(index + 1)];
}
