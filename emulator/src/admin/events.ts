import type { RequestHandler } from "express";
import type { Changes } from "../state/changes";

// So that a burst of requests makes the page look again once.
const PAUSE = 50;
const HEARTBEAT = 30_000;

/** Tells by Server-Sent Events that the state may have changed; what is new, the listener asks for itself. */
export function streamChanges(changes: Changes): RequestHandler {
  return (request, response) => {
    response.set({ "Content-Type": "text/event-stream", "Cache-Control": "no-store" });
    response.write("retry: 1000\n\n");
    let pause: NodeJS.Timeout | undefined;
    const tell = () => {
      pause ??= setTimeout(() => {
        pause = undefined;
        response.write("event: change\ndata:\n\n");
      }, PAUSE);
    };
    const unsubscribe = changes.subscribe(tell);
    const heartbeat = setInterval(() => response.write(":\n\n"), HEARTBEAT);
    request.once("close", () => {
      unsubscribe();
      clearTimeout(pause);
      clearInterval(heartbeat);
    });
  };
}
