import type { Express, Request, RequestHandler, Response } from "express";
import type { State } from "../state/state";
import type { AllowedOrigins } from "./allowed-origins";
import { sendHttpError } from "./envelope";

/** Origins of websites. Sandboxed frames of any website have the origin `null`; apps may have others, e.g. `weapp:`. */
const WEBSITE = /^(?:https?:|null$)/i;

/**
 * Headers that the simulated `wx` in a browser uses instead of `Cookie` and `Set-Cookie`, because browsers hide cookies
 * from scripts. The second header contains a JSON array.
 */
const COOKIE = "x-emulator-cookie";
const SET_COOKIE = "x-emulator-set-cookie";

/**
 * Lets pages from the allowed origins call the service, e.g. the preview of a mini program in a browser, and rejects
 * requests from other websites. Phones, WeChat DevTools and servers send no `Origin` header.
 */
export function cors({ warnings }: State, allowed: AllowedOrigins): RequestHandler {
  return (request, response, next) => {
    response.setHeader("Vary", "Origin");
    const { host, origin } = request.headers;
    if (!allowed.hasHost(host)) {
      warnings.warn(
        `Rejected a request to ${host}. If this name is yours, allow it with --allow-origin http://${host}`,
      );
      sendHttpError(response, 403, "Use an IP address, localhost, or a host that --allow-origin names.");
      return;
    }
    if (origin !== undefined && (allowed.has(origin) || origin === `http://${host}`)) {
      response.set({ "Access-Control-Allow-Origin": origin, "Access-Control-Allow-Credentials": "true" });
    } else if (origin !== undefined && WEBSITE.test(origin)) {
      warnings.warn(
        `Rejected a request from ${origin}. If this website is yours, allow it with --allow-origin ${origin}`,
      );
      sendHttpError(response, 403, "Pages from this origin cannot call the emulator. Allow them with --allow-origin.");
      return;
    }
    const cookie = request.get(COOKIE);
    if (cookie !== undefined) {
      request.headers.cookie = cookie;
    }
    if (request.method === "OPTIONS") {
      answerPreflight(request, response);
    } else {
      next();
    }
  };
}

function answerPreflight(request: Request, response: Response): void {
  response.set({
    "Access-Control-Allow-Methods": "GET, HEAD, POST, PUT, DELETE",
    // Echoes the requested headers, because "*" does not cover Authorization (Fetch standard, CORS protocol).
    "Access-Control-Allow-Headers": request.get("access-control-request-headers") ?? "",
    "Access-Control-Max-Age": "600",
  });
  response.status(204).end();
}

/** Makes each response repeat its cookies in a header that scripts can read. */
export function exposeCookies(app: Express): void {
  // Replaces the method for all responses at once, because replacing it on each response costs more.
  const { append } = app.response;
  app.response.append = function (this: Response, name, value) {
    append.call(this, name, value);
    if (name.toLowerCase() === "set-cookie") {
      const cookies = [this.getHeader(name) ?? []].flat();
      this.set({ [SET_COOKIE]: JSON.stringify(cookies), "Access-Control-Expose-Headers": SET_COOKIE });
    }
    return this;
  };
}
