import type { WindowConfig } from "../../preview-data";
import { make } from "../screen/make";
import { reportFailure } from "../shell/report-failure";
import type { LoadedApp } from "./load-app";

/** Maximum distance to the end of the page, in pixels, at which `onReachBottom` runs. */
const NEAR_BOTTOM = 50;

/** A page on the stack. */
export interface OpenPage {
  readonly path: string;
  /** Value of `this` in the page's functions. */
  readonly caller: Record<string, any>;
  /** Window settings, which the navigation bar shows. The page can change them. */
  window: WindowConfig;
  readonly scroller: HTMLElement;
  /** Shows the page for the first time: calls `onLoad`, `onShow` and `onReady`. */
  start(): void;
  show(): void;
  hide(): void;
  /** Removes the page. */
  close(): void;
}

/** Creates a page on top of the others. */
export function openPage(
  { backend, space }: LoadedApp,
  area: HTMLElement,
  path: string,
  query: Record<string, string>,
  window: WindowConfig,
): OpenPage {
  const placeholder = make("div");
  const scroller = make("div", { class: "preview-page", "data-path": path }, [placeholder]);
  area.append(scroller);
  const root = backend.createRoot("page", space, path);
  const component = root.getComponent();
  const caller = root.get() as Record<string, any>;
  Object.assign(caller, { route: path, options: query });
  watchScrolling(scroller, caller);

  const call = (name: string, ...values: unknown[]) => {
    try {
      caller[name]?.(...values);
    } catch (error) {
      reportFailure(error);
    }
  };
  const show = () => {
    scroller.inert = false;
    component.triggerPageLifetime("show", []);
    call("onShow");
  };
  return {
    path,
    caller,
    window,
    scroller,
    show,
    start() {
      root.attach(scroller as never, placeholder as never);
      call("onLoad", query);
      show();
      // The components have already queued their own `ready`, so the page's `onReady` runs after them.
      Promise.resolve().then(() => call("onReady"));
    },
    hide() {
      scroller.inert = true;
      component.triggerPageLifetime("hide", []);
      call("onHide");
    },
    close() {
      call("onUnload");
      root.release();
      scroller.remove();
    },
  };
}

function watchScrolling(scroller: HTMLElement, caller: Record<string, any>): void {
  let wasNear = false;
  scroller.addEventListener("scroll", () => {
    const { scrollTop, scrollHeight, clientHeight } = scroller;
    caller.onPageScroll?.({ scrollTop });
    const isNear = scrollTop + clientHeight >= scrollHeight - NEAR_BOTTOM;
    if (isNear && !wasNear) {
      caller.onReachBottom?.();
    }
    wasNear = isNear;
  });
}
