import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** Server whose responses the test defines. */
export interface ScriptedServer {
  readonly url: string;
  /** Request handler; by default, it responds with the request as JSON. */
  answer: (request: IncomingMessage, response: ServerResponse, body: string) => void;
  reset(): void;
  close(): void;
}

/** Starts a scripted server on a free port. */
export async function startScriptedServer(): Promise<ScriptedServer> {
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) {
      chunks.push(chunk);
    }
    scripted.answer(request, response, Buffer.concat(chunks).toString());
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const scripted: ScriptedServer = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    answer: echoRequest,
    reset: () => {
      scripted.answer = echoRequest;
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
  return scripted;
}

function echoRequest(request: IncomingMessage, response: ServerResponse, body: string): void {
  const { method, url, headers } = request;
  response.setHeader("Content-Type", "application/json");
  response.end(JSON.stringify({ method, url, headers, body }));
}
