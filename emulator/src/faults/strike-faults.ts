import { setTimeout as wait } from "node:timers/promises";
import type { Request, RequestHandler, Response } from "express";
import { readRootFields } from "../graphql/root-fields";
import { loggedRequestOf } from "../http/log-requests";
import type { Fault } from "../state/fault";
import { effectsOf } from "../state/fault-schema";
import type { State } from "../state/state";

/** Applies the faults to requests. */
export function strikeFaults(state: State): RequestHandler {
  return async (request, response, next) => {
    const fault = state.faults.take(request.path, () => readRootFields(request.body));
    if (!fault) {
      next();
      return;
    }
    loggedRequestOf(response).fault = effectsOf(fault);
    if (fault.latency) {
      await wait(fault.latency, undefined, { ref: false });
    }
    if (fault.drop) {
      request.socket.destroy();
    } else if (!fault.neverAnswer && !request.socket.destroyed) {
      await strike(fault, request, response, next);
    }
  };
}

async function strike(fault: Fault, request: Request, response: Response, next: () => void): Promise<void> {
  if (fault.loseAnswer) {
    replaceEnd(response, () => request.socket.destroy());
  } else if (fault.truncate !== undefined) {
    truncate(response, fault.truncate);
  }
  if (fault.status === undefined && fault.body === undefined) {
    next();
    return;
  }
  // Reads the whole request before it responds, because a client that is still sending the body can miss the response.
  await readToEnd(request);
  response.status(fault.status ?? 200);
  if (fault.body === undefined) {
    response.end();
  } else if (typeof fault.body === "string") {
    response.send(fault.body);
  } else {
    response.json(fault.body);
  }
}

function truncate(response: Response, length: number): void {
  const end = response.end.bind(response);
  replaceEnd(response, (chunk) => {
    const body = Buffer.from(chunk ?? "").subarray(0, length);
    response.setHeader("Content-Length", body.length);
    end(body);
  });
}

// Express passes the whole body of each response to `end`, so replacing `end` is enough.
function replaceEnd(response: Response, end: (chunk: string | Buffer | undefined) => void): void {
  response.end = ((chunk?: string | Buffer) => {
    end(chunk);
    return response;
  }) as Response["end"];
}

function readToEnd(request: Request): Promise<unknown> | undefined {
  if (request.readableEnded) {
    return undefined;
  }
  request.resume();
  return new Promise((resolve) => request.once("end", resolve).once("close", resolve));
}
