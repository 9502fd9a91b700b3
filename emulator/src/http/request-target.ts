import type { RequestListener } from "node:http";

/**
 * Parses a request target; returns `undefined` if it is not a path, e.g. for `//` or `http://[`. Any website can send
 * such a target, e.g. by embedding an image. Accepts the absolute form, which proxies send (RFC 9112, section 3.2.2).
 */
export function parseTarget(target = "/"): URL | undefined {
  const url = isPath(target) ? `http://emulator${target}` : target;
  return /^https?:\/\//i.test(url) && URL.canParse(url) ? new URL(url) : undefined;
}

// A path never makes a URL invalid, whatever follows the slash.
function isPath(target: string): boolean {
  return /^\/(?!\/)/.test(target);
}

/** Responds with 400 to requests whose target is not a path, before anything else parses the target. */
export function checkTargets(listener: RequestListener): RequestListener {
  return (request, response) => {
    if (isPath(request.url ?? "/") || parseTarget(request.url)) {
      listener(request, response);
      return;
    }
    const body = { code: 400, message: "The request target must be a path.", data: null };
    response.writeHead(400, { "Content-Type": "application/json" }).end(JSON.stringify(body));
  };
}
