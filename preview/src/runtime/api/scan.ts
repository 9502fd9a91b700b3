import { CallFailure, promisified } from "authing-emulator/wx-browser";
import type { Overlay } from "../screen/overlay";
import { chooseQrCode } from "../screen/scan-sheet";

/** Creates `wx.scanCode`, which shows a sheet instead of a camera. */
export function createScan(overlay: Overlay) {
  return {
    scanCode: promisified("scanCode", async () => {
      const result = await chooseQrCode(overlay);
      if (result === undefined) {
        throw new CallFailure("cancel");
      }
      return { result, scanType: "QR_CODE", charSet: "UTF-8", path: "" };
    }),
  };
}
