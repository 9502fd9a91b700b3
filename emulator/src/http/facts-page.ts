import type { Response } from "express";
import { escapeHtml, sendPage } from "./page";

/** Sends a page that lists the given facts, escaped as plain text. */
export function sendFactsPage(response: Response, title: string, text: string, facts: object = {}): void {
  const rows = Object.entries(facts).map(
    ([name, value]) => `<dt>${escapeHtml(name)}</dt><dd>${escapeHtml(String(value))}</dd>`,
  );
  response.set("Content-Security-Policy", "default-src 'none'");
  sendPage(response, title, `<p>${escapeHtml(text)}</p><dl>${rows.join("")}</dl>`);
}
