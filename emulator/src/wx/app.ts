/** App ID of the simulated mini program. */
export const APP_ID = "wx0000000000000000";

/**
 * APIs that return information about the device, the app and its launch. The simulated phone has a current base
 * library, and the user opened the mini program from the list of recently used ones.
 */
export const appInfo = {
  getDeviceInfo: () => ({
    brand: "iPhone",
    model: "iPhone 15",
    platform: "ios",
    system: "iOS 17.0",
    memorySize: "6144",
  }),
  getAppBaseInfo: () => ({
    SDKVersion: "3.8.12",
    version: "8.0.50",
    language: "zh_CN",
    theme: "light",
    enableDebug: false,
    fontSizeSetting: 16,
    fontSizeScaleFactor: 1,
  }),
  getAccountInfoSync: () => ({
    miniProgram: { appId: APP_ID, envVersion: "develop", version: "" },
  }),
  getApiCategory: () => "default",
  getLaunchOptionsSync: () => ({ path: "", query: {}, scene: 1089, referrerInfo: {}, apiCategory: "default" }),
};
