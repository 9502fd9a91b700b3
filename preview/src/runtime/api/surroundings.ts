import { type FakeWx, promisified } from "authing-emulator/wx-browser";
import type { Theme } from "../framework/theme";
import { wechatLanguage } from "../language/language";

type Listener = (change?: object) => void;

/**
 * Creates the functions of `wx` that describe the phone and the state of the mini program.
 *
 * @param theme theme of the phone; missing without `darkmode` in `app.json`
 */
export function createSurroundings(wx: FakeWx, screen: HTMLElement, launch: object, theme: Theme | undefined) {
  const listeners = {
    onAppShow: new Set<Listener>(),
    onAppHide: new Set<Listener>(),
    onThemeChange: new Set<Listener>(),
  };
  const { getAppBaseInfo: getInfo } = wx;
  const getAppBaseInfo = () => ({ ...getInfo(), language: wechatLanguage(), theme: theme?.name() });
  const getWindowInfo = () => {
    const { clientWidth: screenWidth, clientHeight: screenHeight } = screen;
    const area = screen.querySelector('[data-part="pages"]') as HTMLElement;
    const { clientWidth: windowWidth, clientHeight: windowHeight, offsetTop: screenTop } = area;
    const bottom =
      screenHeight - Number.parseFloat(getComputedStyle(screen).getPropertyValue("--safe-area-inset-bottom"));
    const safeArea = { left: 0, right: screenWidth, top: 44, bottom, width: screenWidth, height: bottom - 44 };
    const pixelRatio = window.devicePixelRatio;
    return {
      pixelRatio,
      screenWidth,
      screenHeight,
      windowWidth,
      windowHeight,
      screenTop,
      statusBarHeight: 44,
      safeArea,
    };
  };
  const getSystemInfoSync = () => ({ ...wx.getDeviceInfo(), ...getAppBaseInfo(), ...getWindowInfo() });
  const surroundings: Record<string, unknown> = {
    getAppBaseInfo,
    getWindowInfo,
    getSystemInfoSync,
    getSystemInfo: promisified("getSystemInfo", getSystemInfoSync),
    getNetworkType: promisified("getNetworkType", () => ({ networkType: "wifi", weakNet: false })),
    getLaunchOptionsSync: () => launch,
    getEnterOptionsSync: () => launch,
    nextTick: (work: () => void) => Promise.resolve().then(work),
    env: { USER_DATA_PATH: "wxfile://usr" },
    canIUse: (name: string) => (name.split(".")[0] as string) in all(),
    onAppShow: (listener: () => void) => listeners.onAppShow.add(listener),
    offAppShow: (listener: () => void) => listeners.onAppShow.delete(listener),
    onAppHide: (listener: () => void) => listeners.onAppHide.add(listener),
    offAppHide: (listener: () => void) => listeners.onAppHide.delete(listener),
    onThemeChange: (listener: Listener) => listeners.onThemeChange.add(listener),
    offThemeChange: (listener: Listener) => listeners.onThemeChange.delete(listener),
  };
  const all = () => wx as unknown as object;
  const emit = (event: keyof typeof listeners, detail?: object) => {
    for (const listener of listeners[event]) {
      listener(detail);
    }
  };
  return { surroundings, emit };
}
