import type { RequestHandler } from "express";
import type { Changes } from "../state/changes";

// Pause in milliseconds that merges a burst of changes into one update of the page.
const PAUSE = 50;
const HEARTBEAT = 30_000;

/**
 * Streams Server-Sent Events. An event without data means that the state has changed; the page then requests the state
 * again.
 */
export function streamChanges(changes: Changes): RequestHandler {
  return (request, response) => {
    response.set({ "Content-Type": "text/event-stream", "Cache-Control": "no-store" });
    response.write("retry: 1000\n\n");
    let pause: NodeJS.Timeout | undefined;
    const notify = () => {
      pause ??= setTimeout(() => {
        pause = undefined;
        response.write("event: change\ndata:\n\n");
      }, PAUSE);
    };
    const unsubscribe = changes.subscribe(notify);
    const heartbeat = setInterval(() => response.write(":\n\n"), HEARTBEAT);
    request.once("close", () => {
      unsubscribe();
      clearTimeout(pause);
      clearInterval(heartbeat);
    });
  };
}
