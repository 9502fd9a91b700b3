import type { Response } from "express";
import { toBuffer } from "qrcode";

// Skips the PNG filters, which are slow and do not make a black-and-white image smaller.
const PICTURE = { width: 280, rendererOpts: { filterType: 0, deflateStrategy: 0 } };

/** Sends a picture of a QR code. */
export async function sendQrPicture(response: Response, text: string): Promise<void> {
  response
    .type("png")
    .set("Cache-Control", "no-store")
    .send(await toBuffer(text, PICTURE));
}
