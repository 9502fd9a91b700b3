import type { BuiltApp, WindowConfig } from "../../preview-data";
import type { LoadedApp } from "./load-app";
import { type OpenPage, openPage } from "./open-page";

/** Maximum number of pages on the stack. */
const DEPTH = 10;

/** Error that reports a failed navigation, with WeChat's own message. */
export class NavigationFailure extends Error {}

/** Stack of open pages. The last page is visible. */
export interface Pages {
  /** Returns the result of `getCurrentPages`. */
  list(): object[];
  all(): readonly OpenPage[];
  top(): OpenPage;
  navigateTo(url: string): void;
  redirectTo(url: string): void;
  reLaunch(url: string): void;
  navigateBack(delta?: number): void;
}

/**
 * Creates the stack of pages.
 *
 * @param area element that contains the pages
 * @param onChange called when another page becomes visible
 */
export function createPages(built: BuiltApp, loaded: LoadedApp, area: HTMLElement, onChange: () => void): Pages {
  const stack: OpenPage[] = [];
  const top = () => stack[stack.length - 1] as OpenPage;
  const open = (url: string) => {
    const { path, query } = resolve(url, top()?.path ?? "", built.pages);
    const page = openPage(loaded, area, path, query, windowOf(built, path));
    stack.push(page);
    onChange();
    page.start();
  };
  const close = (count: number) => {
    for (const page of stack.splice(stack.length - count).reverse()) {
      page.close();
    }
  };
  const check = (url: string) => resolve(url, top()?.path ?? "", built.pages);
  return {
    list: () => stack.map(({ caller }) => caller),
    all: () => stack,
    top,
    navigateTo(url) {
      check(url);
      if (stack.length >= DEPTH) {
        throw new NavigationFailure("webview count limit exceed");
      }
      top().hide();
      open(url);
    },
    redirectTo(url) {
      const { path, query } = check(url);
      close(1);
      open(`/${path}${toSearch(query)}`);
    },
    reLaunch(url) {
      const { path, query } = check(url);
      close(stack.length);
      open(`/${path}${toSearch(query)}`);
    },
    navigateBack(delta = 1) {
      const count = Math.min(Math.max(1, delta), stack.length - 1);
      if (count < 1) {
        throw new NavigationFailure("cannot navigate back at first page.");
      }
      close(count);
      onChange();
      top().show();
    },
  };
}

function windowOf({ window, configs }: BuiltApp, path: string): WindowConfig {
  return { ...window, ...configs[path] };
}

/** Resolves a URL to a page and its query. Like WeChat, does not decode the values of the query. */
function resolve(url: string, from: string, pages: readonly string[]): { path: string; query: Record<string, string> } {
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

function toSearch(query: Record<string, string>): string {
  const pairs = Object.entries(query).map(([name, value]) => `${name}=${value}`);
  return pairs.length > 0 ? `?${pairs.join("&")}` : "";
}
