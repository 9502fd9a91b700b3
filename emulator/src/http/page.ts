import type { Response } from "express";

/** Sends a minimal HTML page. */
export function sendPage(response: Response, title: string, body = ""): void {
  response.set({ "Cache-Control": "no-store", "X-Content-Type-Options": "nosniff" });
  response.type("html").send(`<!doctype html>
<html lang="zh-CN">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(title)}</title></head>
<body><h1>${escapeHtml(title)}</h1>${body}</body>
</html>
`);
}

/** Escapes text for HTML content and attribute values. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
