import { existsSync } from "node:fs";
import path from "node:path";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";

const EXECUTABLE = process.env.CHROMIUM_PATH || "/usr/bin/chromium";
const isRequired = Boolean(process.env.CI || process.env.REQUIRE_BROWSER);
const isMissing = !existsSync(EXECUTABLE);

if (isMissing && !isRequired) {
  console.warn(
    `The browser tests are skipped: there is no Chromium at ${EXECUTABLE} (CHROMIUM_PATH says where it is).`,
  );
}

/** `describe` for what needs Chromium: skipped where there is none, unless `CI` or `REQUIRE_BROWSER` is set. */
export const describeInBrowser = isMissing && !isRequired ? describe.skip : describe;

/** Starts Chromium, which then opens nothing but what the tests open. */
export async function launchBrowser(): Promise<Browser> {
  if (isMissing) {
    throw new Error(`There is no Chromium at ${EXECUTABLE}: CHROMIUM_PATH says where it is.`);
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

/** A page with nothing stored. What goes wrong in it (errors thrown, `console.error`) is collected in `problems`. */
export async function openPage(
  browser: Browser,
  options: BrowserContextOptions = {},
): Promise<{ page: Page; problems: string[] }> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const problems: string[] = [];
  page.on("pageerror", (error) => problems.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error") {
      problems.push(message.text());
    }
  });
  return { page, problems };
}

/** Saves what a page looks like under docs/, where `UPDATE_PICTURES` is set: the README shows it. */
export async function savePicture(page: Page, name: string): Promise<void> {
  if (process.env.UPDATE_PICTURES) {
    await page.screenshot({ path: path.join(__dirname, "../../docs", name), animations: "disabled" });
  }
}
