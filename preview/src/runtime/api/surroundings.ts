import { type FakeWx, promisified } from "authing-emulator/wx-browser";

/** Creates the functions of `wx` that describe the phone and the state of the mini program. */
export function createSurroundings(wx: FakeWx, screen: HTMLElement, launch: object) {
  const listeners = { onAppShow: new Set<() => void>(), onAppHide: new Set<() => void>() };
  const getWindowInfo = () => {
    const { clientWidth: screenWidth, clientHeight: screenHeight } = screen;
    const area = screen.querySelector('[data-part="pages"]') as HTMLElement;
    const { clientWidth: windowWidth, clientHeight: windowHeight, offsetTop: screenTop } = area;
    const safeArea = {
      left: 0,
      right: screenWidth,
      top: 44,
      bottom: screenHeight,
      width: screenWidth,
      height: screenHeight - 44,
    };
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
  const getSystemInfoSync = () => ({ ...wx.getDeviceInfo(), ...wx.getAppBaseInfo(), ...getWindowInfo() });
  const surroundings: Record<string, unknown> = {
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
  };
  const all = () => wx as unknown as object;
  const emit = (event: keyof typeof listeners) => {
    for (const listener of listeners[event]) {
      listener();
    }
  };
  return { surroundings, emit };
}
