import { get, post } from "../core/endpoint";
import { ApiClient, addMethods, forgiving, type MethodOf, method } from "../core/method";
import { asList, asTrue } from "../http/readers";
import { type Device, describeDevice } from "../platform/device";
import { randomText } from "../platform/random";
import { storage } from "../platform/storage";
import { resilient } from "../session/storage";
import type { Untyped } from "../types/untyped";

/** A phone, as far as a mini program can tell it from others. */
export interface DeviceFingers {
  /** A random id, made at the first time and stored; it lasts as long as the mini program's storage does. */
  browserId: string;
  /** Make, model and system of the phone. */
  deviceFingers: Device;
}

/** The devices of a user. The name is the core's; in a mini program the device is the phone. */
export interface BrowserFingerprintClient {
  /**
   * Describes this phone.
   *
   * Sends nothing. Uses `wx.getDeviceInfo` (base library 2.20.1), or else `wx.getSystemInfoSync`.
   *
   * @returns a stored random id, and make, model and system of the phone
   * @throws {AuthingError} `platform` if the storage fails
   * @example
   * authing.browserFingerprint.getBrowserFingers().then(({ browserId }) => console.log(browserId));
   * @see https://developers.weixin.qq.com/miniprogram/dev/api/base/system/wx.getDeviceInfo.html
   */
  getBrowserFingers(): Promise<DeviceFingers>;

  /**
   * Describes this phone, as `getBrowserFingers` does.
   *
   * Sends nothing.
   *
   * @returns a stored random id, and make, model and system of the phone
   * @throws {AuthingError} `platform` if the storage fails
   * @example
   * authing.browserFingerprint.getDeviceInfo().then(({ deviceFingers }) => console.log(deviceFingers.model));
   */
  getDeviceInfo(): Promise<DeviceFingers>;

  /**
   * Makes this phone known to the service.
   *
   * Sends `POST /api/v3/create-device`.
   *
   * @returns whether it is known now; it never rejects, and `onError` is told of failures
   * @example
   * authing.browserFingerprint.createDevice().then((created) => console.log(created));
   */
  createDevice(): Promise<boolean>;

  /**
   * Lists the devices on which the user who is logged in has been.
   *
   * Sends `GET /api/v3/mydevices/list`.
   *
   * @returns the devices
   * @throws {AuthingError} 2020, 2206 or 2207 if the session is missing, expired or wrong
   * @example
   * authing.browserFingerprint.myDevicesList().then((devices) => this.setData({ devices }));
   */
  myDevicesList(): Promise<Untyped[]>;

  /**
   * Forgets a device of the user who is logged in.
   *
   * Sends `POST /api/v3/mydevices/unbind`.
   *
   * @param deviceId id of the device
   * @returns whether it is forgotten; `false` where the service or the network failed the call, of which `onError` is told
   * @throws {AuthingError} `argument`
   * @example
   * authing.browserFingerprint.myDevicesUnbind(deviceId).then((unbound) => console.log(unbound));
   */
  myDevicesUnbind(deviceId: string): Promise<boolean>;

  /**
   * Logs the user who is logged in out on a device.
   *
   * Sends `POST /api/v3/mydevices/revoke-session`.
   *
   * @param deviceId id of the device
   * @returns whether the user is logged out there; `false` where the service or the network failed the call, of which
   *   `onError` is told
   * @throws {AuthingError} `argument`
   * @example
   * authing.browserFingerprint.myDevicesLogout(deviceId).then((loggedOut) => console.log(loggedOut));
   */
  myDevicesLogout(deviceId: string): Promise<boolean>;
}

export class BrowserFingerprintClient extends ApiClient {}

const DEVICE_ID_KEY = "_authing_device_id";

const getFingers: MethodOf<BrowserFingerprintClient["getBrowserFingers"]> = method("", () =>
  Promise.resolve({ browserId: deviceId(), deviceFingers: describeDevice() }),
);

addMethods<BrowserFingerprintClient>(BrowserFingerprintClient, {
  getBrowserFingers: getFingers,
  getDeviceInfo: getFingers,

  createDevice: forgiving(
    post("/api/v3/create-device", "", {
      read: asTrue,
      send() {
        const browserId = deviceId();
        const device = describeDevice();
        const { model: name, system: os } = device;
        return { deviceUniqueId: browserId, name, os, type: "Mobile", browserId, ...device };
      },
    }),
    false,
  ),

  myDevicesList: get("/api/v3/mydevices/list", "", { read: asList<Untyped> }),
  myDevicesUnbind: forgiving(post("/api/v3/mydevices/unbind", "deviceId", { read: asTrue }), false),
  myDevicesLogout: forgiving(post("/api/v3/mydevices/revoke-session", "deviceId", { read: asTrue }), false),
});

const deviceStorage = resilient(storage);

/** Returns the stored id of this phone; creates it on first use. */
function deviceId(): string {
  const stored = deviceStorage.getItem(DEVICE_ID_KEY);
  if (typeof stored === "string" && stored) return stored;
  const id = randomText(32);
  deviceStorage.setItem(DEVICE_ID_KEY, id);
  return id;
}
