/**
 * Shows how many requests clients send for each call before, during and after a ten-minute outage, with the SDK's retry
 * budget and without it.
 *
 * Usage: npm run bench:outage
 */
import { simulate } from "./simulate.mjs";

const rows = {
  "with the retry budget": await simulate({ budget: true }),
  "with two retries for every call": await simulate({ budget: false }),
};
console.log("10,000 clients, one safe call per client every 15 seconds on average; requests per call:");
console.table(
  Object.fromEntries(
    Object.entries(rows).map(([name, { before, during, after, settled }]) => [
      name,
      {
        "before the outage": round(before),
        "during the outage": round(during),
        "after the outage": round(after),
        "last rejection after the outage (s)": settled,
      },
    ]),
  ),
);

function round(value) {
  return Math.round(value * 1000) / 1000;
}
