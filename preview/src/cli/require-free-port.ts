import { once } from "node:events";
import { createServer } from "node:net";

/**
 * Rejects if a port is in use. The error says how to choose another one.
 *
 * @param option option with which the user chooses another port
 */
export async function requireFreePort(port: number, host: string, option: string): Promise<void> {
  const server = createServer();
  try {
    server.listen(port, host);
    await once(server, "listening");
  } catch (error) {
    throw describeListenError(error as NodeJS.ErrnoException, port, option);
  } finally {
    server.close();
  }
}

/** Converts a failure to listen into an error that says what to do. */
export function describeListenError(error: NodeJS.ErrnoException, port: number, option: string): Error {
  if (error.code === "EADDRINUSE") {
    return new Error(`port ${port} is in use; choose another one with ${option}, or 0 for any free port`);
  }
  if (error.code === "EACCES") {
    return new Error(`no permission to listen on port ${port}; choose another one with ${option}`);
  }
  return error;
}
