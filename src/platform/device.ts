import { supports } from "./invoke";

/** What the platform tells of the phone. */
export interface Device {
  brand?: string;
  model?: string;
  system?: string;
  platform?: string;
}

/** Describes the phone, by `wx.getDeviceInfo` (base library 2.20.1) or else by what came before it. */
export function describeDevice(): Device {
  const { brand, model, system, platform } = supports("getDeviceInfo") ? wx.getDeviceInfo() : wx.getSystemInfoSync();
  return { brand, model, system, platform };
}
