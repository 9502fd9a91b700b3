/** Names of browsers and operating systems, each with a pattern that matches its user agents; the first match counts. */
const BROWSERS: [name: string, pattern: RegExp][] = [
  ["WeChat", /MicroMessenger/],
  ["Edge", /Edg\//],
  ["Chrome", /Chrome\//],
  ["Firefox", /Firefox\//],
  ["Safari", /Safari\//],
];
const SYSTEMS: [name: string, pattern: RegExp][] = [
  ["HarmonyOS", /OpenHarmony|HarmonyOS/],
  ["iOS", /iPhone|iPad/],
  ["Android", /Android/],
  ["Windows", /Windows/],
  ["macOS", /Mac OS X/],
  ["Linux", /Linux/],
];

/** Returns the device, browser and operating system of a user agent; empty names if they are unknown. */
export function describeUserAgent(userAgent: string): { device: string; browser: string; os: string } {
  const nameIn = (names: typeof BROWSERS) => names.find(([, pattern]) => pattern.test(userAgent))?.[0] ?? "";
  const device = /Mobile|Android|iPhone/.test(userAgent) ? "Mobile" : userAgent ? "Desktop" : "";
  return { device, browser: nameIn(BROWSERS), os: nameIn(SYSTEMS) };
}
