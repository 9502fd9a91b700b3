import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** An HTTP server that gives every request the same answer. */
export interface Answering {
  url: string;
  /** How many requests came. */
  count(): number;
  close(): Promise<void>;
}

const running = new Set<Answering>();

/** Stops the servers that a test started, whether it passed or failed. */
export async function stopAnswering(): Promise<void> {
  await Promise.all([...running].map((server) => server.close()));
}

/**
 * Starts a server that answers each request with `status` and a body, until the test is over.
 *
 * @param body the body, or what makes it from the request's path; JSON unless it is a string
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

/** An answer by which the service refuses, in the form that goes with the path. */
export function refusal(code: number, message: string, data: unknown = null): (path: string) => unknown {
  return (path) =>
    path.startsWith("/graphql")
      ? { errors: [{ message: { code, message, data } }], data: null }
      : { code, message, data };
}
