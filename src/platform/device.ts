import { host, supports, unsupported } from "./invoke";

/** Information about the device, as reported by WeChat. */
export interface Device {
  /** Brand of the device, e.g. `HUAWEI`. */
  brand?: string;
  /** Model of the device; `unknown` for models that WeChat does not know yet. */
  model?: string;
  /** Operating system and its version, e.g. `iOS 17.0`. */
  system?: string;
  /** Platform of WeChat, e.g. `ios`, `android` or `devtools`. */
  platform?: string;
}

/** Returns information about the device. Before base library 2.20.1, uses the deprecated `wx.getSystemInfoSync`. */
export function describeDevice(): Device {
  const api = supports("getDeviceInfo") ? "getDeviceInfo" : "getSystemInfoSync";
  if (!supports(api)) throw unsupported(api);
  const { brand, model, system, platform } = host()[api]();
  return { brand, model, system, platform };
}
