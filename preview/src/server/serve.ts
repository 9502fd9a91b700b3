import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, STATUS_CODES, type Server, type ServerResponse } from "node:http";
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

/** The largest body that is read, in bytes: what the page posts is far smaller. */
const MAXIMUM_BODY = 64 * 1024;

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

interface Answer {
  /** The extension that stands for the content type. */
  readonly type: string;
  readonly body: string | Buffer;
}

/** A request that is answered with a status other than 200. */
class RequestError extends Error {
  constructor(readonly status: number) {
    super(STATUS_CODES[status]);
  }
}

/** Makes the server; it does not listen yet. */
export function createPreviewServer(served: Served): PreviewServer {
  const listeners = new Set<ServerResponse>();
  const server = createServer((request, response) => {
    const path = pathOf(request.url);
    if (path === "/preview/events") {
      response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" });
      response.write(":\n\n");
      listeners.add(response);
      response.on("close", () => listeners.delete(response));
      return;
    }
    // Nothing may throw in here: an error that nobody catches ends the preview, and its emulator with it.
    answer(path, request, served)
      .catch(answerError)
      .then((given) => send(response, given));
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

/** The path that a request asks for; `undefined` if what stands in its place is none, which any website can send. */
function pathOf(target = "/"): string | undefined {
  const url = `http://preview${target}`;
  return target.startsWith("/") && URL.canParse(url) ? new URL(url).pathname : undefined;
}

function send(response: ServerResponse, { status = 200, type, body }: Answer & { status?: number }): void {
  const headers = { "content-type": TYPES[type] ?? "application/octet-stream", "cache-control": "no-store" };
  response.writeHead(status, headers).end(body);
}

function answerError(error: unknown): Answer & { status: number } {
  const status = error instanceof RequestError ? error.status : 500;
  if (status === 500) {
    console.error(error);
  }
  return { status, type: ".html", body: String(status) };
}

async function answer(path: string | undefined, request: IncomingMessage, served: Served): Promise<Answer> {
  if (path === undefined) {
    throw new RequestError(400);
  }
  const post = request.method === "POST" ? served.posts[path] : undefined;
  if (post) {
    return { type: ".json", body: JSON.stringify(post(await readJson(request))) };
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

async function readFrom(folder: string, path: string): Promise<Answer> {
  const file = normalize(join(folder, path));
  if (relative(folder, file).split(sep)[0] === "..") {
    throw new RequestError(404);
  }
  try {
    return { type: extname(file), body: await readFile(file) };
  } catch {
    // There is no such file, it is a folder, or its name is none that a file can have.
    throw new RequestError(404);
  }
}

/** Reads a JSON object. */
async function readJson(request: IncomingMessage): Promise<object> {
  // A page of another origin can send this type only after asking, and nobody here says yes.
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
      // The rest is read as well, so that the client gets its answer, but not kept.
      if (length <= MAXIMUM_BODY) {
        chunks.push(chunk);
      }
    }
  } catch {
    // The client has gone in the middle of the body.
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
