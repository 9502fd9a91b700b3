import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { extname, join, normalize, relative, sep } from "node:path";

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

/** What the server hands out. */
export interface Served {
  /** The folder with the page around the phone. */
  readonly pageFolder: string;
  /** The mini program's folder, for its images. */
  readonly appFolder: string;
  /** Texts by path, made anew for each request. */
  readonly texts: Record<string, () => string>;
  /** Answers to JSON posts by path. */
  readonly posts: Record<string, (body: any) => object>;
}

/** An HTTP server which can also tell open pages that something has changed. */
export interface PreviewServer {
  readonly server: Server;
  announceChange(): void;
}

/** Makes the server; it does not listen yet. */
export function createPreviewServer(served: Served): PreviewServer {
  const listeners = new Set<ServerResponse>();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://preview");
    if (pathname === "/preview/events") {
      response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" });
      response.write(":\n\n");
      listeners.add(response);
      response.on("close", () => listeners.delete(response));
      return;
    }
    answer(pathname, request, served).then(
      ({ type, body }) => send(response, 200, type, body),
      () => send(response, 404, ".html", "404"),
    );
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

function send(response: ServerResponse, status: number, type: string, body: string | Buffer): void {
  const headers = { "content-type": TYPES[type] ?? "application/octet-stream", "cache-control": "no-store" };
  response.writeHead(status, headers).end(body);
}

async function answer(path: string, request: IncomingMessage, served: Served) {
  const post = request.method === "POST" ? served.posts[path] : undefined;
  if (post) {
    return { type: ".json", body: JSON.stringify(post(JSON.parse(await readBody(request)))) };
  }
  const text = served.texts[path];
  if (text) {
    return { type: extname(path), body: text() };
  }
  if (path.startsWith("/files/")) {
    return readFrom(served.appFolder, decodeURIComponent(path.slice("/files/".length)));
  }
  return readFrom(served.pageFolder, path === "/" ? "index.html" : path.replace(/^\/preview\//, ""));
}

async function readFrom(folder: string, path: string): Promise<{ type: string; body: Buffer }> {
  const file = normalize(join(folder, path));
  if (relative(folder, file).split(sep)[0] === "..") {
    throw new Error("outside of the folder");
  }
  return { type: extname(file), body: await readFile(file) };
}

async function readBody(request: IncomingMessage): Promise<string> {
  // A page of another origin can send this type only after asking, and nobody here says yes.
  if (!request.headers["content-type"]?.startsWith("application/json")) {
    throw new Error("not JSON");
  }
  let body = "";
  for await (const chunk of request.setEncoding("utf8")) {
    body += chunk;
  }
  return body;
}
