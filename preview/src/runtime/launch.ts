import { createWx } from "authing-emulator/wx-browser";
import type { BuiltApp, Servers } from "../preview-data";
import { createInterface } from "./api/interface";
import { createNavigation } from "./api/navigation";
import { redirectToEmulator } from "./api/redirect";
import { createScan } from "./api/scan";
import { createStorageCalls } from "./api/storage";
import { createSurroundings } from "./api/surroundings";
import { createTabBarCalls } from "./api/tab-bar";
import { createPhone } from "./create-phone";
import { loadApp } from "./framework/load-app";
import { createPages, type Pages } from "./framework/pages";
import { createTheme } from "./framework/theme";
import { text } from "./language/language";
import { createNavigationBar } from "./screen/navigation-bar";
import { createOverlay } from "./screen/overlay";
import { choosePicture } from "./screen/picture-sheet";
import { createTabBar } from "./screen/tab-bar";
import { reportFailure } from "./shell/report-failure";
import { STORAGE_PREFIX } from "./storage-prefix";

/** Launches a mini program on the phone's screen and opens its first page. */
export function launch(built: BuiltApp, servers: Servers, screen: HTMLElement): void {
  const [home = ""] = built.pages;
  const launchOptions = { path: home, query: {}, scene: 1001, referrerInfo: {} };
  const part = (name: string) => screen.querySelector(`[data-part="${name}"]`) as HTMLElement;
  const overlay = createOverlay(part("overlay"));
  const files: Record<string, Uint8Array> = {};
  let pages = undefined as unknown as Pages;

  const wx = createWx({
    emulator: { url: servers.emulatorUrl },
    domains: servers.domains,
    // So that no password reaches the live service.
    redirectCloud: true,
    files,
    storagePrefix: STORAGE_PREFIX,
    choosePicture: () => choosePicture(overlay),
  });
  redirectToEmulator(wx, servers);
  const call = (api: string, option: object) => (wx as any)[api]?.(option)?.catch?.(reportFailure);
  const bar = createNavigationBar(
    screen,
    () => call("navigateBack", {}),
    () => call("reLaunch", { url: `/${home}` }),
  );
  const theme = createTheme(built, () => {
    showWindow();
    const change = { theme: theme.name() };
    emit("onThemeChange", change);
    app.onThemeChange?.(change);
    for (const { caller } of pages.all()) {
      caller.onThemeChange?.(change);
    }
  });
  screen.toggleAttribute("data-darkmode", built.themes !== undefined);
  const tabBar = createTabBar(part("tabs"), built.tabBar, ({ pagePath, text: label = "" }, index) => {
    pages.switchTab(`/${pagePath}`);
    pages.top().caller.onTabItemTap?.({ index: String(index), pagePath, text: label });
  });
  const showWindow = () => {
    const { window, path } = pages.top();
    tabBar.show(path, theme.resolve(built.tabBar?.style ?? {}));
    bar.show(theme.resolve(window), {
      isFirst: pages.list().length === 1,
      isHome: path === home || tabBar.isOnPage(),
    });
    for (const page of pages.all()) {
      page.scroller.style.backgroundColor = theme.resolve(page.window).backgroundColor ?? "";
    }
  };
  const { surroundings, emit } = createSurroundings(wx, screen, launchOptions, built.themes && theme);
  Object.assign(wx, {
    ...createNavigation(() => pages),
    ...createInterface(overlay, bar, (changes) => {
      const page = pages.top();
      page.window = { ...page.window, ...changes };
      showWindow();
    }),
    ...createScan(overlay),
    ...createTabBarCalls(tabBar),
    ...createStorageCalls(wx),
    ...surroundings,
  });

  const appName = built.window.navigationBarTitleText ?? text("miniProgram");
  const phone = createPhone({ overlay, files, appName, call, page: () => pages.top() });
  const loaded = loadApp(built, phone, { wx, getCurrentPages: () => pages?.list() ?? [] });
  const { app } = loaded;
  pages = createPages(built, loaded, part("pages"), showWindow);
  for (const lifecycle of ["onLaunch", "onShow"]) {
    try {
      app[lifecycle]?.(launchOptions);
    } catch (error) {
      // As in WeChat, the first page still opens.
      reportFailure(error);
    }
  }
  pages.reLaunch(`/${home}`);

  document.addEventListener("visibilitychange", () => {
    if (document.hidden) {
      pages.top().caller.onHide?.();
      app.onHide?.();
      emit("onAppHide");
    } else {
      app.onShow?.(launchOptions);
      emit("onAppShow");
      pages.top().caller.onShow?.();
    }
  });
}
