import type { Scenarios } from "./scenario";

export const browserFingerprint: Scenarios = {
  async "browserFingerprint.getBrowserFingers"({ client, emulator, wx }) {
    const fingers = await client.browserFingerprint.getBrowserFingers();
    expect(fingers.deviceFingers.model).toBe(wx.getDeviceInfo().model);
    expect(fingers.browserId).toMatch(/^[\w-]{32}$/);
    expect(emulator.requests.list()).toEqual([]);
  },

  async "browserFingerprint.getDeviceInfo"({ client, emulator }) {
    const fingers = await client.browserFingerprint.getDeviceInfo();
    expect(await client.browserFingerprint.getDeviceInfo()).toEqual(fingers);
    expect(emulator.requests.list()).toEqual([]);
  },

  async "browserFingerprint.createDevice"({ client, emulator }) {
    const { id } = await client.login();
    const { browserId, deviceFingers } = await client.browserFingerprint.getBrowserFingers();
    expect(await client.browserFingerprint.createDevice()).toBe(true);
    expect(await client.browserFingerprint.createDevice()).toBe(true);
    const { model, system } = deviceFingers;
    expect(emulator.devices.list()).toMatchObject([
      { deviceUniqueId: browserId, name: model, os: system, type: "Mobile", userId: id },
    ]);
  },

  async "browserFingerprint.myDevicesList"({ client, emulator }) {
    await client.login();
    expect(await client.browserFingerprint.myDevicesList()).toEqual([]);
    await client.browserFingerprint.createDevice();
    const [device] = emulator.devices.list();
    expect(await client.browserFingerprint.myDevicesList()).toMatchObject([
      { device: { deviceId: device?.deviceId, type: "Mobile" }, online: true },
    ]);
  },

  async "browserFingerprint.myDevicesUnbind"({ client, emulator }) {
    await client.login();
    await client.browserFingerprint.createDevice();
    const deviceId = emulator.devices.list()[0]?.deviceId ?? "";
    expect(await client.browserFingerprint.myDevicesUnbind(deviceId)).toBe(true);
    expect(emulator.devices.list()).toEqual([]);
    expect(await client.browserFingerprint.myDevicesUnbind(deviceId)).toBe(false);
  },

  async "browserFingerprint.myDevicesLogout"({ client, emulator }) {
    const { token } = await client.login();
    await client.browserFingerprint.createDevice();
    const deviceId = emulator.devices.list()[0]?.deviceId ?? "";
    expect(await client.browserFingerprint.myDevicesLogout("another")).toBe(false);
    expect(emulator.sessions.list()).toMatchObject([{ token }]);
    expect(await client.browserFingerprint.myDevicesLogout(deviceId)).toBe(true);
    expect(emulator.sessions.list()).toEqual([]);
  },
};
