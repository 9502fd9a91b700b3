import type { Emulator } from "../emulator";
import { printable } from "../printable";
import type { Message } from "../state/outbox";
import type { LoggedRequest } from "../state/request-log";

const CHANNELS: Record<string, string> = { sms: "SMS", email: "Email" };

/** Prints one line for each code, warning and request of an emulator. */
export function printEvents({ outbox, warnings, requests }: Emulator): void {
  outbox.subscribe((message) => console.log(printable(describeMessage(message))));
  warnings.subscribe((message) => console.warn(printable(`Warning: ${message}`)));
  requests.subscribe((request) => console.log(printable(describeRequest(request))));
}

function describeMessage({ kind, to, code }: Message): string {
  return `${CHANNELS[kind] ?? kind} to ${to}: ${code}`;
}

function describeRequest({ method, path, field, status, code, duration }: LoggedRequest): string {
  const outcome = status === undefined ? "no response" : String(status);
  return [method, path, field, outcome, code && `(${code})`, `${duration} ms`].filter(Boolean).join(" ");
}
