import { createError } from "../errors/create-error";
import { messages } from "../messages";
import type { Platform } from "../types/parts";
import { hostOf, supports } from "./host";
import { unsupported } from "./invoke";
import { messageHere } from "./platform-error";

/** Information about the device, as reported by the host. */
export interface Device {
  /** Brand of the device, e.g. `HUAWEI`. */
  brand?: string;
  /** Model of the device; `unknown` for models that the host does not know yet. */
  model?: string;
  /** Operating system and its version, e.g. `iOS 17.0`. */
  system?: string;
  /** Platform of the host, e.g. `ios`, `android` or `devtools`. */
  platform?: string;
}

/** Returns information about the device. Before base library 2.20.1, uses the deprecated `wx.getSystemInfoSync`. */
export function describeDevice(given: Platform | undefined): Device {
  const api = supports(given, "getDeviceInfo") ? "getDeviceInfo" : "getSystemInfoSync";
  if (!supports(given, api)) throw unsupported(api);
  const host = hostOf(given) as Record<typeof api, () => Device>;
  try {
    const { brand, model, system, platform } = host[api]();
    return { brand, model, system, platform };
  } catch (error) {
    throw createError("platform", messageHere(messages.platform), { cause: { errMsg: `${api}:fail ${error}` } });
  }
}
