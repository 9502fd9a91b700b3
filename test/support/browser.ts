import { existsSync } from "node:fs";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";

/** The headless shell comes first, because it needs a third less CPU time than Chromium. */
const EXECUTABLES = ["/usr/bin/chromium-headless-shell", "/usr/bin/chromium"];
const EXECUTABLE = process.env.CHROMIUM_PATH || EXECUTABLES.find((file) => existsSync(file)) || "/usr/bin/chromium";
const isRequired = Boolean(process.env.CI || process.env.REQUIRE_BROWSER);
const isMissing = !existsSync(EXECUTABLE);

if (isMissing && !isRequired) {
  console.warn(`Skipping the browser tests: no Chromium at ${EXECUTABLE}. Set CHROMIUM_PATH to the path of Chromium.`);
}

/** `describe` for tests in Chromium. Skips them if Chromium is missing, unless `CI` or `REQUIRE_BROWSER` is set. */
export const describeInBrowser = isMissing && !isRequired ? describe.skip : describe;

/** Starts Chromium without background requests, so that only the tests use the network. */
export async function launchBrowser(...args: string[]): Promise<Browser> {
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
      ...args,
    ],
  });
}

/**
 * A page in Chromium. `problems` collects its uncaught errors, and the errors and warnings in its console, e.g. the
 * preview's warning about a property that a component doesn't have.
 */
export interface OpenPage {
  page: Page;
  problems: string[];
}

/** Opens a page with empty storage and without animations. */
export async function openPage(browser: Browser, options: BrowserContextOptions = {}): Promise<OpenPage> {
  const context = await browser.newContext({ reducedMotion: "reduce", ...options });
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

/** A document that does nothing, and that does not make Chromium request /favicon.ico. */
const BLANK = { contentType: "text/html", body: '<link rel="icon" href="data:,">' };

/**
 * Makes a page as good as new for the next test: closes all other pages, leaves the site at `url`, and empties its
 * storage. Chromium takes much longer to open another page.
 */
export async function renewPage({ page, problems }: OpenPage, url: string): Promise<void> {
  const context = page.context();
  const otherContexts =
    context
      .browser()
      ?.contexts()
      .filter((other) => other !== context) ?? [];
  const otherPages = context.pages().filter((other) => other !== page);
  await Promise.all([...otherContexts, ...otherPages].map((other) => other.close()));
  await page.route(`${url}/blank`, (route) => route.fulfill(BLANK), { times: 1 });
  await page.goto(`${url}/blank`);
  await page.evaluate(() => localStorage.clear());
  await page.emulateMedia({ colorScheme: null });
  problems.length = 0;
}
