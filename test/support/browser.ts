import { existsSync } from "node:fs";
import path from "node:path";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";

const EXECUTABLE = process.env.CHROMIUM_PATH || "/usr/bin/chromium";
const isRequired = Boolean(process.env.CI || process.env.REQUIRE_BROWSER);
const isMissing = !existsSync(EXECUTABLE);

if (isMissing && !isRequired) {
  console.warn(`Skipping the browser tests: no Chromium at ${EXECUTABLE}. Set CHROMIUM_PATH to the path of Chromium.`);
}

/** `describe` for tests in Chromium. Skips them if Chromium is missing, unless `CI` or `REQUIRE_BROWSER` is set. */
export const describeInBrowser = isMissing && !isRequired ? describe.skip : describe;

/** Starts Chromium without background requests, so that only the tests use the network. */
export async function launchBrowser(): Promise<Browser> {
  if (isMissing) {
    throw new Error(`No Chromium at ${EXECUTABLE}. Set CHROMIUM_PATH to the path of Chromium.`);
  }
  return chromium.launch({
    executablePath: EXECUTABLE,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-dev-shm-usage",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--no-first-run",
    ],
  });
}

/**
 * Opens a page with empty storage. `problems` collects its uncaught errors, and the errors and warnings in its console,
 * e.g. the preview's warning about a property that a component doesn't have.
 */
export async function openPage(
  browser: Browser,
  options: BrowserContextOptions = {},
): Promise<{ page: Page; problems: string[] }> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const problems: string[] = [];
  page.on("pageerror", (error) => problems.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") {
      problems.push(message.text());
    }
  });
  return { page, problems };
}

/** Saves a screenshot for the README under docs/ if `UPDATE_PICTURES` is set. */
export async function savePicture(page: Page, name: string): Promise<void> {
  if (process.env.UPDATE_PICTURES) {
    await page.screenshot({ path: path.join(__dirname, "../../docs", name), animations: "disabled" });
  }
}
