import { Router } from "express";
import { sendHttpError } from "../http/envelope";
import { sendQrPicture } from "../http/qr-picture";
import { stateOf, textOf } from "../state/qr-codes";
import type { State } from "../state/state";

/** States of a QR code in which the user who scans it can carry out an action. */
const STATES = {
  scan: ["unscanned"],
  confirm: ["unscanned", "scanned"],
  cancel: ["unscanned", "scanned"],
};

/**
 * Serves the QR codes of the emulator's page. The page stands in for a web page that signs in its users with QR codes,
 * and for the device that scans the codes.
 */
export function qrCodeAdminRoutes({ qrCodes, users, changes }: State): Router {
  const router = Router();
  const findCode = (random: unknown) => (typeof random === "string" ? qrCodes.find(random) : undefined);
  router.post("/qr-codes", (_request, response) => {
    qrCodes.create();
    changes.announce();
    response.status(204).end();
  });
  router.get("/qr-codes/image", async (request, response) => {
    const code = findCode(request.query.random);
    if (!code) {
      sendHttpError(response, 404, "Unknown QR code.");
      return;
    }
    await sendQrPicture(response, textOf(code));
  });
  for (const action of ["scan", "confirm", "cancel"] as const) {
    router.post(`/qr-codes/${action}`, (request, response) => {
      const { random, userId } = request.body ?? {};
      const code = findCode(random);
      if (!code) {
        sendHttpError(response, 404, "Unknown QR code.");
        return;
      }
      const state = stateOf(code);
      if (!STATES[action].includes(state)) {
        sendHttpError(response, 409, `The QR code is ${state}.`);
        return;
      }
      const user = typeof userId === "string" ? users.findById(userId) : undefined;
      if (action === "cancel") {
        qrCodes.cancel(code.random);
      } else if (action === "confirm" && state === "scanned") {
        qrCodes.confirm(code.random);
      } else if (!user) {
        sendHttpError(response, 404, "Unknown user.");
        return;
      } else if (action === "scan") {
        qrCodes.scan(code.random, user);
      } else {
        qrCodes.confirm(code.random, user);
      }
      changes.announce();
      response.status(204).end();
    });
  }
  return router;
}
