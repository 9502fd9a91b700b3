import { ApiClient, addMethods } from "../core/api-client";
import type { Client } from "../core/client";
import { forgiving, type MethodOf, method } from "../core/method";
import { get, post } from "../core/rest";
import { asList, asTrue } from "../http/readers";
import { type Device, describeDevice } from "../platform/device";
import type { UserDevice } from "../types/answers";
import { isText } from "../types/values";

/** Description of a phone. */
export interface DeviceFingers {
  /** Random ID of the phone, created on first use. It is lost when the mini program's storage is cleared. */
  browserId: string;
  /** Brand, model, system and WeChat platform of the phone. */
  deviceFingers: Device;
}

/**
 * Devices of the signed-in user. This client has the same name as in Authing's SDK for browsers. In a mini program, the
 * device is the phone.
 */
export interface BrowserFingerprintClient {
  /**
   * Describes this phone.
   *
   * Sends nothing. Calls `wx.getDeviceInfo` (base library 2.20.1 or later) or `wx.getSystemInfoSync`.
   *
   * @returns a stored random ID, and the brand, model, system and WeChat platform of the phone
   * @throws {AuthingError} `unsupported` if neither function exists
   * @example
   * authing.browserFingerprint.getBrowserFingers().then(({ browserId }) => console.log(browserId));
   * @see https://developers.weixin.qq.com/miniprogram/dev/api/base/system/wx.getDeviceInfo.html
   */
  getBrowserFingers(): Promise<DeviceFingers>;

  /**
   * Describes this phone, as `getBrowserFingers` does.
   *
   * Sends nothing. Calls `wx.getDeviceInfo` (base library 2.20.1 or later) or `wx.getSystemInfoSync`.
   *
   * @returns a stored random ID, and the brand, model, system and WeChat platform of the phone
   * @throws {AuthingError} `unsupported` if neither function exists
   * @example
   * authing.browserFingerprint.getDeviceInfo().then(({ deviceFingers }) => console.log(deviceFingers.model));
   * @see https://developers.weixin.qq.com/miniprogram/dev/api/base/system/wx.getDeviceInfo.html
   */
  getDeviceInfo(): Promise<DeviceFingers>;

  /**
   * Registers this phone with the service.
   *
   * Sends `POST /api/v3/create-device`. The call never rejects. If the service or the network fails, the SDK calls
   * `onError`.
   *
   * @returns `true` if the phone is registered, `false` if the call fails
   * @example
   * authing.browserFingerprint.createDevice().then((created) => console.log(created));
   * @see https://docs.authing.cn/v2/reference/sdk-for-node/authentication/BrowserFingerprintClient.html#浏览器设备上报
   */
  createDevice(): Promise<boolean>;

  /**
   * Lists the devices on which the signed-in user has signed in.
   *
   * Sends `GET /api/v3/mydevices/list`.
   *
   * @returns the devices
   * @throws {AuthingError} 2020, 2206 or 2207 if the session is missing, expired or invalid
   * @example
   * authing.browserFingerprint.myDevicesList().then((devices) => this.setData({ devices }));
   * @see https://docs.authing.cn/v2/reference/sdk-for-node/authentication/BrowserFingerprintClient.html#用户中心-列表
   */
  myDevicesList(): Promise<UserDevice[]>;

  /**
   * Removes a device of the signed-in user.
   *
   * Sends `POST /api/v3/mydevices/unbind`.
   *
   * @param deviceId ID of the device
   * @returns `true` if the device is removed, `false` if the call fails; `onError` is called if the service or the
   *   network fails
   * @throws {AuthingError} `argument`
   * @example
   * authing.browserFingerprint.myDevicesUnbind(deviceId).then((unbound) => console.log(unbound));
   * @see https://docs.authing.cn/v2/reference/sdk-for-node/authentication/BrowserFingerprintClient.html#用户中心-移除设备
   */
  myDevicesUnbind(deviceId: string): Promise<boolean>;

  /**
   * Ends the session of the signed-in user on a device.
   *
   * Sends `POST /api/v3/mydevices/revoke-session`.
   *
   * @param deviceId ID of the device
   * @returns `true` if the session has ended, `false` if the call fails; `onError` is called if the service or the
   *   network fails
   * @throws {AuthingError} `argument`
   * @example
   * authing.browserFingerprint.myDevicesLogout(deviceId).then((signedOut) => console.log(signedOut));
   * @see https://docs.authing.cn/v2/reference/sdk-for-node/authentication/BrowserFingerprintClient.html#用户中心-登出设备
   */
  myDevicesLogout(deviceId: string): Promise<boolean>;
}

export class BrowserFingerprintClient extends ApiClient {}

const DEVICE_ID_KEY = "_authing_device_id";

const getFingers: MethodOf<BrowserFingerprintClient["getBrowserFingers"]> = method("", ({ client }) =>
  Promise.resolve({ browserId: deviceId(client), deviceFingers: describeDevice(client.options.platform) }),
);

addMethods<BrowserFingerprintClient>(BrowserFingerprintClient, {
  getBrowserFingers: getFingers,
  getDeviceInfo: getFingers,

  createDevice: forgiving(
    post("/api/v3/create-device", "", {
      read: asTrue,
      send(_values, { client }) {
        const browserId = deviceId(client);
        const device = describeDevice(client.options.platform);
        const { model: name, system: os } = device;
        return { deviceUniqueId: browserId, name, os, type: "Mobile", browserId, ...device };
      },
    }),
    false,
  ),

  myDevicesList: get("/api/v3/mydevices/list", "", { read: asList<UserDevice>, needsUser: true }),
  myDevicesUnbind: forgiving(post("/api/v3/mydevices/unbind", "deviceId", { read: asTrue, needsUser: true }), false),
  myDevicesLogout: forgiving(
    post("/api/v3/mydevices/revoke-session", "deviceId", { read: asTrue, needsUser: true }),
    false,
  ),
});

/** Returns the stored ID of this phone. Creates it on first use. */
function deviceId({ hostStorage, random }: Client): string {
  const stored = hostStorage.getItem(DEVICE_ID_KEY);
  if (isText(stored)) return stored;
  const id = random.text(32);
  hostStorage.setItem(DEVICE_ID_KEY, id);
  return id;
}
