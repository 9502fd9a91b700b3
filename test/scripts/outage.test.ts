import { execFileSync } from "node:child_process";
import path from "node:path";

const SIMULATE = path.join(__dirname, "../../bench/outage/simulate.mjs");

/** Simulates an outage with a few clients. Uses another process, because the simulation replaces timers. */
function simulate(options: object): { before: number; during: number; after: number; settled: number } {
  const script = `
    import { simulate } from ${JSON.stringify(SIMULATE)};
    console.log(JSON.stringify(await simulate(${JSON.stringify({ clients: 300, capacity: 10, ...options })})));
  `;
  return JSON.parse(execFileSync(process.execPath, ["--input-type=module", "--eval", script], { encoding: "utf8" }));
}

test("clients send few retries during an outage, and none after it", () => {
  const { before, during, after, settled } = simulate({});
  expect(before).toBeLessThan(1.01);
  expect(during).toBeGreaterThan(1.05);
  expect(during).toBeLessThan(1.15);
  expect(after).toBeLessThan(1.01);
  expect(settled).toBe(0);
});

test("without the retry budget, clients send every request three times", () => {
  expect(simulate({ budget: false }).during).toBeGreaterThan(2.9);
});

test("the same seed gives the same result", () => {
  const options = { clients: 50, seed: 7 };
  expect(simulate(options)).toEqual(simulate(options));
});
