import { join } from "node:path";
import express, { Router } from "express";

const FOLDER = join(__dirname, "..", "..", "page");
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** Serves the emulator's page. Its Content Security Policy allows only requests to the emulator. */
export function pageRoutes(): Router {
  return Router().get("/", (_request, response) => {
    response.set({ "Content-Security-Policy": POLICY, "Cache-Control": "no-store", "Referrer-Policy": "no-referrer" });
    response.sendFile("index.html", { root: FOLDER, cacheControl: false, lastModified: false });
  });
}

/** Serves the styles and scripts of the page. */
export function pageFiles() {
  return express.static(FOLDER, { index: false, redirect: false, cacheControl: false, lastModified: false });
}
