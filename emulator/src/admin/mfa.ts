import { type Request, Router } from "express";
import { sendHttpError } from "../http/envelope";
import type { State } from "../state/state";
import type { User } from "../state/user";

/** Serves the commands of the emulator's page that change a user's second factors. The body contains the user's `id`. */
export function mfaAdminRoutes(state: State): Router {
  const router = Router();
  const findUser = (request: Request): User | undefined => {
    const { id } = request.body ?? {};
    return typeof id === "string" ? state.users.findById(id) : undefined;
  };
  const serve = (path: string, run: (user: User) => void) => {
    router.post(path, (request, response) => {
      const user = findUser(request);
      if (!user) {
        sendHttpError(response, 404, "Unknown user.");
        return;
      }
      run(user);
      state.changes.announce();
      response.status(204).end();
    });
  };
  serve("/mfa/bind", (user) => {
    state.mfa.associateTotp(user);
    state.mfa.confirmTotp(user, state.mfa.currentTotp(user));
  });
  serve("/mfa/unbind", (user) => state.mfa.removeTotp(user));
  serve("/mfa/require", (user) => state.mfa.require(user));
  serve("/mfa/waive", (user) => state.mfa.require(user, false));
  return router;
}
