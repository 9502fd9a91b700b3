import type { Emulator } from "../emulator";
import type { Message } from "../state/outbox";
import type { LoggedRequest } from "../state/request-log";

const CHANNELS: Record<string, string> = { sms: "SMS", email: "E-mail" };

/** Prints what happens in an emulator: each code, each warning and each request in a line. */
export function printEvents({ outbox, warnings, requests }: Emulator): void {
  outbox.subscribe((message) => console.log(printable(describeMessage(message))));
  warnings.subscribe((message) => console.warn(printable(`Warning: ${message}`)));
  requests.subscribe((request) => console.log(printable(describeRequest(request))));
}

// What a client sends must not command the terminal.
function printable(text: string): string {
  return text.replace(/\p{Cc}/gu, "?");
}

function describeMessage({ kind, to, code }: Message): string {
  return `${CHANNELS[kind] ?? kind} to ${to}: ${code}`;
}

function describeRequest({ method, path, field, status, code, duration }: LoggedRequest): string {
  const answer = status === undefined ? "no answer" : String(status);
  return [method, path, field, answer, code && `(${code})`, `${duration} ms`].filter(Boolean).join(" ");
}
