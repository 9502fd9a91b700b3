import { Router } from "express";
import { sendHttpError } from "../http/envelope";
import { sendQrPicture } from "../http/qr-picture";
import { textOf } from "../state/qr-codes";
import type { State } from "../state/state";

/** Serves the QR codes of the emulator's page, which stands in for a web page that signs in its users with them. */
export function qrCodeAdminRoutes(state: State): Router {
  const router = Router();
  router.post("/qr-codes", (_request, response) => {
    state.qrCodes.create();
    state.changes.announce();
    response.status(204).end();
  });
  router.get("/qr-codes/image", async (request, response) => {
    const { random } = request.query;
    const code = typeof random === "string" ? state.qrCodes.find(random) : undefined;
    if (!code) {
      sendHttpError(response, 404, "Unknown QR code.");
      return;
    }
    await sendQrPicture(response, textOf(code));
  });
  return router;
}
