import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** An HTTP server that responds as the test specifies. */
export interface Answering {
  url: string;
  /** Returns the number of requests received. */
  count(): number;
  close(): Promise<void>;
}

const running = new Set<Answering>();

/** Stops the servers that a test has started. Runs after each test, even a failed one. */
export async function stopAnswering(): Promise<void> {
  await Promise.all([...running].map((server) => server.close()));
}

/**
 * Starts a server that responds to each request with `status` and `body` until the test ends.
 *
 * @param body the body, or a function that returns it for the request's path; sent as JSON unless it is a string
 */
export async function answering(status: number, body: unknown | ((path: string) => unknown)): Promise<Answering> {
  let count = 0;
  const server = createServer((request, response) => {
    count++;
    request.resume();
    request.on("end", () => {
      const value = typeof body === "function" ? body(request.url) : body;
      response.writeHead(status, { "content-type": typeof value === "string" ? "text/html" : "application/json" });
      response.end(typeof value === "string" ? value : JSON.stringify(value));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const answering: Answering = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    count: () => count,
    close: () =>
      new Promise((resolve) => {
        running.delete(answering);
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  running.add(answering);
  return answering;
}

/** Returns a `body` for `answering` that reports an error in the shape of GraphQL or REST, depending on the path. */
export function refusal(code: number, message: string, data: unknown = null): (path: string) => unknown {
  return (path) =>
    path.startsWith("/graphql")
      ? { errors: [{ message: { code, message, data } }], data: null }
      : { code, message, data };
}
