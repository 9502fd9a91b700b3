import { host, supports, unsupported } from "./invoke";

/** What the platform reports about the phone. */
export interface Device {
  brand?: string;
  model?: string;
  system?: string;
  platform?: string;
}

/** Describes the phone, by `wx.getDeviceInfo` (base library 2.20.1) or else by what came before it. */
export function describeDevice(): Device {
  const api = supports("getDeviceInfo") ? "getDeviceInfo" : "getSystemInfoSync";
  if (!supports(api)) throw unsupported(api);
  const { brand, model, system, platform } = host()[api]();
  return { brand, model, system, platform };
}
