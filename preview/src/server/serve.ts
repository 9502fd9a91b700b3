import { readFile, realpath } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse, STATUS_CODES } from "node:http";
import { isIP } from "node:net";
import { extname, isAbsolute, join, relative } from "node:path";
import { inspect } from "node:util";
import { printable } from "../printable";

const TYPES: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".jpeg": "image/jpeg",
  ".gif": "image/gif",
  ".webp": "image/webp",
};

/** Maximum size of a request body in bytes. The requests from the page are far smaller. */
const MAXIMUM_BODY = 64 * 1024;

/** Content that the server serves. */
export interface Served {
  /** Folder of the page around the phone. */
  readonly pageFolder: string;
  /** Folder of the mini program, which contains its images. */
  readonly appFolder: string;
  /** Functions that return the response body, by path. */
  readonly texts: Record<string, () => string>;
  /** Handlers of JSON POST requests by path. */
  readonly posts: Record<string, (body: any) => object | Promise<object>>;
}

/** HTTP server that can notify open pages of changes. */
export interface PreviewServer {
  readonly server: Server;
  announceChange(): void;
}

interface Content {
  /** File extension, from which the server derives the content type. */
  readonly type: string;
  readonly body: string | Buffer;
}

/** A failure that the server reports with a status other than 200. */
class RequestError extends Error {
  constructor(readonly status: number) {
    super(STATUS_CODES[status]);
  }
}

/** Creates the server. Does not start listening yet. */
export function createPreviewServer(served: Served): PreviewServer {
  const listeners = new Set<ServerResponse>();
  const server = createServer((request, response) => {
    if (!hasOwnAddress(request.headers.host)) {
      send(response, toErrorContent(new RequestError(403)));
      return;
    }
    const path = pathOf(request.url);
    if (path === "/preview/events") {
      response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" });
      response.write(":\n\n");
      listeners.add(response);
      response.on("close", () => listeners.delete(response));
      return;
    }
    // An uncaught error here would stop the preview and its emulator.
    readContent(path, request, served)
      .catch(toErrorContent)
      .then((content) => send(response, content));
  });
  return {
    server,
    announceChange() {
      for (const response of listeners) {
        response.write("event: change\ndata:\n\n");
      }
    },
  };
}

/**
 * Returns `true` if a request names this machine by IP address or as localhost. A website can point any other name at
 * this machine (DNS rebinding). The website's pages would then share the preview's origin.
 */
function hasOwnAddress(host: string | undefined): boolean {
  const address = `http://${host}`;
  const hostname = URL.canParse(address) ? new URL(address).hostname : "";
  return /^(?:.+\.)?localhost$/.test(hostname) || isIP(hostname.replace(/^\[|\]$/g, "")) !== 0;
}

/** Returns the path of a request target; `undefined` for an invalid target, which any website can send. */
function pathOf(target = "/"): string | undefined {
  const url = `http://preview${target}`;
  return /^\/(?!\/)/.test(target) && URL.canParse(url) ? new URL(url).pathname : undefined;
}

function send(response: ServerResponse, { status = 200, type, body }: Content & { status?: number }): void {
  response
    .writeHead(status, {
      "content-type": TYPES[type] ?? "application/octet-stream",
      "cache-control": "no-store",
      // Keeps other websites from embedding the app's files.
      "cross-origin-resource-policy": "same-origin",
      "x-content-type-options": "nosniff",
    })
    .end(body);
}

function toErrorContent(error: unknown): Content & { status: number } {
  const status = error instanceof RequestError ? error.status : 500;
  if (status === 500) {
    console.error(inspect(error).split("\n").map(printable).join("\n"));
  }
  return { status, type: ".html", body: String(status) };
}

async function readContent(path: string | undefined, request: IncomingMessage, served: Served): Promise<Content> {
  if (path === undefined) {
    throw new RequestError(400);
  }
  const post = request.method === "POST" ? served.posts[path] : undefined;
  if (post) {
    return { type: ".json", body: JSON.stringify(await post(await readJson(request))) };
  }
  const text = served.texts[path];
  if (text) {
    return { type: extname(path), body: text() };
  }
  if (path.startsWith("/files/")) {
    return readFrom(served.appFolder, decodePath(path.slice("/files/".length)));
  }
  return readFrom(served.pageFolder, path === "/" ? "index.html" : path.replace(/^\/preview\//, ""));
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    throw new RequestError(400);
  }
}

/** Reads a file in a folder. Hidden files, e.g. `.env`, and links that lead out of the folder count as missing. */
async function readFrom(folder: string, path: string): Promise<Content> {
  try {
    const file = await realpath(join(folder, path));
    const realPath = relative(await realpath(folder), file);
    // On Windows, the path from one drive to another is absolute.
    if (!isAbsolute(realPath) && !isHidden(realPath) && !isHidden(path)) {
      return { type: extname(file), body: await readFile(file) };
    }
  } catch {
    // The file does not exist, is a folder, or has an invalid name.
  }
  throw new RequestError(404);
}

/** Returns `true` if a step of a path starts with a dot, including `..`. */
function isHidden(path: string): boolean {
  return path.split(/[\\/]/).some((step) => step.startsWith("."));
}

/** Reads a JSON object from the body of a request. */
async function readJson(request: IncomingMessage): Promise<object> {
  // Pages from other origins cannot send JSON, because this content type requires a CORS preflight, which the server
  // rejects.
  if (!request.headers["content-type"]?.startsWith("application/json")) {
    throw new RequestError(415);
  }
  const body = parseJson(await readText(request));
  if (typeof body !== "object" || body === null) {
    throw new RequestError(400);
  }
  return body;
}

async function readText(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of request) {
      length += chunk.length;
      // Reads and discards the rest of a body that is too long. If the rest stayed unread, the client would not receive
      // the response.
      if (length <= MAXIMUM_BODY) {
        chunks.push(chunk);
      }
    }
  } catch {
    // The client closed the connection before the end of the body.
    throw new RequestError(400);
  }
  if (length > MAXIMUM_BODY) {
    throw new RequestError(413);
  }
  return Buffer.concat(chunks).toString();
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new RequestError(400);
  }
}
