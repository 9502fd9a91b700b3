import path from "node:path";
import type { FakeWx } from "authing-emulator/wx";

const EXAMPLE = path.join(__dirname, "../../example-miniprogram");

/** What of the platform's user interface the example uses. */
export interface Screen {
  modals: string[];
  toasts: string[];
  /** Where it went: `navigateTo /pages/login/login`. */
  navigations: string[];
}

/** A page on the screen. What is on it is found by selectors of classes. */
export interface OpenPage {
  text(): string;
  tap(selector: string): Promise<void>;
  /** Fires an event of the platform, such as `getphonenumber`, on a component. */
  fire(selector: string, event: string, detail: object): Promise<void>;
  type(selector: string, value: string): Promise<void>;
  /** Leaves the page. */
  close(): void;
}

/** Waits for what a test's time limit limits. */
export async function until(condition: () => unknown): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 1));
}

/** A mini program that was launched anew: no page is open yet. */
export interface LaunchedApp {
  screen: Screen;
  /** Opens a page of the example, by its path. */
  open(page: string): OpenPage;
  /** Waits until the session is restored. */
  ready(): Promise<void>;
}

/** Launches the example with `wx` as its platform and the service at `host`. */
export function launch(wx: FakeWx, host: string): LaunchedApp {
  jest.resetModules();
  // First, for it has a wx and a getApp of its own.
  const simulate = require("miniprogram-simulate");
  const screen: Screen = { modals: [], toasts: [], navigations: [] };
  const navigate =
    (api: string) =>
    ({ url = "" } = {}) =>
      screen.navigations.push(`${api} ${url}`.trim());
  let app: any;
  Object.assign(globalThis, {
    wx: Object.assign(wx, {
      showModal: ({ content }: { content: string }) => screen.modals.push(content),
      showToast: ({ title }: { title: string }) => screen.toasts.push(title),
      navigateTo: navigate("navigateTo"),
      navigateBack: navigate("navigateBack"),
      reLaunch: navigate("reLaunch"),
    }),
    App(options: object) {
      app = options;
    },
    getApp: () => app,
  });
  // The simulation knows components only, and a page is one whose functions are its methods.
  Object.assign(globalThis, {
    Page({ data, ...members }: { data: object }) {
      const isMethod = ([, member]: [string, unknown]) => typeof member === "function";
      const methods = Object.fromEntries(Object.entries(members).filter(isMethod));
      (globalThis as any).Component({ data, methods });
    },
  });
  Object.assign(require(path.join(EXAMPLE, "config")), { host });
  require(path.join(EXAMPLE, "app"));
  app.onLaunch();
  return {
    screen,
    ready: () => app.sessionReady,
    open(name) {
      const id = simulate.load(path.join(EXAMPLE, name), { rootPath: EXAMPLE, compiler: "official" });
      const page = simulate.render(id);
      page.attach(document.createElement("div"));
      page.instance.onLoad?.();
      const fire = async (selector: string, event: string, detail: object) => {
        const component = find(page, selector);
        if (!component) throw new Error(`There is no ${selector} on ${page.dom.innerHTML}`);
        component.dispatchEvent(event, { detail });
        // The simulation hands events on a little later.
        await new Promise((resolve) => setTimeout(resolve));
      };
      return {
        text: () => page.dom.textContent,
        tap: (selector) => fire(selector, "tap", {}),
        fire,
        type: (selector, value) => fire(selector, "input", { value }),
        close() {
          page.instance.onUnload?.();
          page.detach();
        },
      };
    },
  };
}

/** The component that a selector leads to; ` >>> ` leads into a component. */
function find(root: any, selector: string): any {
  return selector.split(" >>> ").reduce((component, step) => component?.querySelector(step), root);
}
