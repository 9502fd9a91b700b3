import path from "node:path";
import type { FakeWx } from "authing-emulator/wx";

const EXAMPLE = path.join(__dirname, "../../example-miniprogram");

/** Recorded calls to the platform's user interface. */
export interface Screen {
  /** Titles, if any, and contents of modal dialogs. */
  modals: string[];
  toasts: string[];
  /** Navigations, e.g. `navigateTo /pages/login/login`. */
  navigations: string[];
}

/** A page on the screen. */
export interface OpenPage {
  text(): string;
  /** Returns a member of the page's data. */
  data(name: string): any;
  /** Calls a function of the page. */
  call(name: string): unknown;
  tap(selector: string): Promise<void>;
  /** Fires a platform event on a component, e.g. `getphonenumber`. */
  fire(selector: string, event: string, detail: object): Promise<void>;
  type(selector: string, value: string): Promise<void>;
  /** Leaves the page. */
  close(): void;
}

/** Waits until a condition is true. The time limit of the test applies. */
export async function until(condition: () => unknown): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 1));
}

/** A newly launched mini program. No page is open yet. */
export interface LaunchedApp {
  screen: Screen;
  /** Titles of the pages that were opened. */
  titles: string[];
  /** Text that the app has copied, in order. */
  copied: string[];
  /** Colors of the confirm buttons in modal dialogs, in order; `undefined` for WeChat's color. */
  confirmColors: (string | undefined)[];
  /** `true` if the user taps the confirm button of modal dialogs, `false` for the cancel button; `false` by default. */
  confirmsModals: boolean;
  /** `true` if the user leaves modal dialogs open; `false` by default. */
  keepsModalsOpen: boolean;
  /**
   * Opens the page at a path.
   *
   * @param query parameters of the page's URL
   */
  open(page: string, query?: Record<string, string>): OpenPage;
  /** Waits until the stored session is checked. */
  ready(): Promise<void>;
  /** Signs in with the WeChat account. */
  signIn(): Promise<void>;
}

/**
 * Launches the example mini program.
 *
 * @param wx platform of the example
 * @param host address of the service
 */
export function launch(wx: FakeWx, host: string): LaunchedApp {
  jest.resetModules();
  // Load the simulation first: it defines the globals wx and getApp, which the code below replaces.
  const simulate = require("miniprogram-simulate");
  const screen: Screen = { modals: [], toasts: [], navigations: [] };
  const navigate =
    (api: string) =>
    ({ url = "", success }: { url?: string; success?(): void } = {}) => {
      screen.navigations.push(`${api} ${url}`.trim());
      success?.();
    };
  let app: any;
  Object.assign(globalThis, {
    wx: Object.assign(wx, {
      showModal({ title, content, confirmColor, success, complete }: WechatMiniprogram.ShowModalOption) {
        screen.modals.push([title, content].filter(Boolean).join(": "));
        launched.confirmColors.push(confirmColor);
        if (launched.keepsModalsOpen) return;
        const confirm = launched.confirmsModals;
        success?.({ confirm, cancel: !confirm, content: "", errMsg: "showModal:ok" });
        complete?.({ errMsg: "showModal:ok" });
      },
      showToast: ({ title }: { title: string }) => screen.toasts.push(title),
      setNavigationBarTitle: ({ title }: { title: string }) => launched.titles.push(title),
      setClipboardData({ data, success }: WechatMiniprogram.SetClipboardDataOption) {
        launched.copied.push(data);
        success?.({ errMsg: "setClipboardData:ok" });
      },
      navigateTo: navigate("navigateTo"),
      navigateBack: navigate("navigateBack"),
      reLaunch: navigate("reLaunch"),
    }),
    App(options: object) {
      app = options;
    },
    getApp: () => app,
  });
  // The simulation supports only components, so a page becomes a component with the page's functions as methods.
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
  const launched: LaunchedApp = {
    screen,
    titles: [],
    copied: [],
    confirmColors: [],
    confirmsModals: false,
    keepsModalsOpen: false,
    ready: () => app.sessionReady,
    signIn: () => require(path.join(EXAMPLE, "authing")).authing.login(),
    open(name, query = {}) {
      const id = simulate.load(path.join(EXAMPLE, name), { rootPath: EXAMPLE, compiler: "official" });
      const page = simulate.render(id);
      page.attach(document.createElement("div"));
      page.instance.onLoad?.(query);
      page.instance.onShow?.();
      const fire = async (selector: string, event: string, detail: object) => {
        const component = find(page, selector);
        if (!component) throw new Error(`No element matches ${selector} in ${page.dom.innerHTML}`);
        component.dispatchEvent(event, { detail });
        // The simulation dispatches events asynchronously.
        await new Promise((resolve) => setTimeout(resolve));
      };
      return {
        text: () => page.dom.textContent,
        data: (name) => page.instance.data[name],
        call: (name) => page.instance[name](),
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
  return launched;
}

/** Finds a component. In the selector, ` >>> ` enters a custom component. */
function find(root: any, selector: string): any {
  return selector.split(" >>> ").reduce((component, step) => component?.querySelector(step), root);
}
