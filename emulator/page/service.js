const BASE = "/__emulator";

/** What the service remembers, the newest first. */
export async function readState() {
  const response = await fetch(`${BASE}/state`);
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  return response.json();
}

/** Has the service do something: `reset`, `rotate-key` or `sessions/expire`. */
export async function command(name, parameters = {}) {
  const response = await fetch(`${BASE}/${name}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(parameters),
  });
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
}

/** Calls `onChange` whenever the state may have changed, and when the connection is back. */
export function followChanges({ onChange, onOpen, onLost }) {
  const events = new EventSource(`${BASE}/events`);
  events.addEventListener("change", onChange);
  events.addEventListener("open", () => {
    onOpen();
    onChange();
  });
  events.addEventListener("error", onLost);
}
