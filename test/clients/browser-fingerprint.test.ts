import { describeMethod, describeSubjects } from "../support/describe-method";
import { recordRequests } from "../support/record-requests";

const failsWith = { value: false };

describeMethod("browserFingerprint.createDevice", {
  call: (authing) => authing.browserFingerprint.createDevice(),
  signedIn: true,
  failsWith,
});

describeMethod("browserFingerprint.myDevicesList", {
  call: (authing) => authing.browserFingerprint.myDevicesList(),
  signedIn: true,
});

describeMethod("browserFingerprint.myDevicesUnbind", {
  call: (authing) => authing.browserFingerprint.myDevicesUnbind("d-1"),
  signedIn: true,
  failsWith,
  wrong: [["deviceId", ""]],
});

describeMethod("browserFingerprint.myDevicesLogout", {
  call: (authing) => authing.browserFingerprint.myDevicesLogout("d-1"),
  signedIn: true,
  failsWith,
  wrong: [["deviceId", undefined]],
});

describeSubjects("browserFingerprint", (start) => {
  test("returns a random, persistent ID and the phone's device info", async () => {
    const { authing, wx } = await start();
    const first = await authing.browserFingerprint.getBrowserFingers();
    expect(first.browserId).toMatch(/^[\w-]{32}$/);
    expect(first.deviceFingers).toEqual({
      brand: wx.getDeviceInfo().brand,
      model: wx.getDeviceInfo().model,
      system: wx.getDeviceInfo().system,
      platform: wx.getDeviceInfo().platform,
    });
    expect(await authing.browserFingerprint.getDeviceInfo()).toEqual(first);
    expect(wx.getStorageSync("_authing_device_id")).toBe(first.browserId);
    const other = await start();
    expect((await other.authing.browserFingerprint.getBrowserFingers()).browserId).not.toBe(first.browserId);
  });

  test("works on base libraries without wx.getDeviceInfo", async () => {
    const { authing, wx } = await start();
    const getSystemInfoSync = () => ({ brand: "b", model: "m", system: "s", platform: "p", SDKVersion: "2.10.0" });
    Object.assign(wx, { getDeviceInfo: undefined, getSystemInfoSync });
    const { deviceFingers } = await authing.browserFingerprint.getBrowserFingers();
    expect(deviceFingers).toEqual({ brand: "b", model: "m", system: "s", platform: "p" });
  });

  test("createDevice registers the phone under the persistent ID", async () => {
    const { authing, wx } = await start({ signedIn: true });
    const requests = recordRequests(wx);
    expect(await authing.browserFingerprint.createDevice()).toBe(true);
    const { browserId } = await authing.browserFingerprint.getBrowserFingers();
    expect(requests).toMatchObject([{ data: { deviceUniqueId: browserId, browserId, type: "Mobile" } }]);
  });
});
