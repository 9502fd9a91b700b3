const BASE = "/__emulator";

/** Returns the state of the service, newest items first. */
export async function readState() {
  const response = await fetch(`${BASE}/state`);
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  return response.json();
}

/** Sends a command to the service, e.g. `reset` or `sessions/expire`. Returns `false` if the service rejects it. */
export function command(name, parameters = {}) {
  return send(name, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(parameters),
  });
}

/** Removes all simulated failures. */
export function clearFaults() {
  return send("faults", { method: "DELETE" });
}

async function send(name, init) {
  const { ok } = await fetch(`${BASE}/${name}`, init);
  return ok;
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
