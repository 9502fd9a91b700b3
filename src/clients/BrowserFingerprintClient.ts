import { get, post } from "../client/calls";
import { forgiving, type Method, method, methodsOf } from "../client/Methods";
import { asList, asTrue } from "../client/readers";
import { type Device, describeDevice } from "../platform/device";
import { randomText } from "../platform/random";
import { storage } from "../platform/storage";
import { isText } from "../types/guards";

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
  myDevicesList(): Promise<any[]>;

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

const DEVICE_ID_KEY = "_authing_device_id";

const DEVICES = "/api/v3/mydevices/";

const fingers = method("", () => Promise.resolve({ browserId: deviceId(), deviceFingers: describeDevice() }));

export const BrowserFingerprintClient = methodsOf<BrowserFingerprintClient>({
  getBrowserFingers: fingers,
  getDeviceInfo: fingers,

  createDevice: forgiving(
    post("/api/v3/create-device", "", asTrue, () => {
      const browserId = deviceId();
      const device = describeDevice();
      return { deviceUniqueId: browserId, name: device.model, os: device.system, type: "Mobile", browserId, ...device };
    }),
    false,
  ),

  myDevicesList: get(`${DEVICES}list`, "", asList),
  myDevicesUnbind: succeeding("unbind"),
  myDevicesLogout: succeeding("revoke-session"),
});

function succeeding(action: string): Method<Promise<boolean>> {
  return forgiving(post<boolean>(DEVICES + action, "deviceId!", asTrue), false);
}

/** The stored id of this phone, made if there is none. */
function deviceId(): string {
  let id = storage.getItem(DEVICE_ID_KEY);
  if (!isText(id)) {
    id = randomText(32);
    storage.setItem(DEVICE_ID_KEY, id);
  }
  return id as string;
}
