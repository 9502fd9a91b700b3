import { CallFailure, type FakeWx, promisified } from "authing-emulator/wx-browser";

type Keyed = { key: string };

/** Makes the storage's functions that take callbacks or return promises, from those that answer at once. */
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
