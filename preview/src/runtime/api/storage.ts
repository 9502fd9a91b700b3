import { CallFailure, type FakeWx, promisified } from "authing-emulator/wx-browser";

type Keyed = { key: string };

/** Creates the asynchronous storage functions from the synchronous ones. */
export function createStorageCalls(wx: FakeWx) {
  return {
    getStorage: promisified("getStorage", ({ key }: Keyed) => {
      if (!wx.getStorageInfoSync().keys.includes(key)) {
        throw new CallFailure("data not found");
      }
      return { data: wx.getStorageSync(key) };
    }),
    setStorage: promisified("setStorage", ({ key, data }: Keyed & { data: unknown }) => {
      wx.setStorageSync(key, data);
      return {};
    }),
    removeStorage: promisified("removeStorage", ({ key }: Keyed) => {
      wx.removeStorageSync(key);
      return {};
    }),
    clearStorage: promisified("clearStorage", () => {
      wx.clearStorageSync();
      return {};
    }),
    getStorageInfo: promisified("getStorageInfo", () => ({ ...wx.getStorageInfoSync() })),
  };
}
