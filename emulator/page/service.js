const BASE = "/__emulator";

/** Returns the state of the service, newest items first. */
export async function readState() {
  const response = await fetch(`${BASE}/state`);
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  return response.json();
}

/** Sends a command to the service: `reset`, `rotate-key`, `sessions/expire` or `qr-codes`. */
export async function command(name, parameters = {}) {
  const response = await fetch(`${BASE}/${name}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(parameters),
  });
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
}

/** Calls `onChange` when the state may have changed, and each time the connection opens. */
export function followChanges({ onChange, onOpen, onLost }) {
  const events = new EventSource(`${BASE}/events`);
  events.addEventListener("change", onChange);
  events.addEventListener("open", () => {
    onOpen();
    onChange();
  });
  events.addEventListener("error", onLost);
}
