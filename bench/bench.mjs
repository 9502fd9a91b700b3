/**
 * Compares the SDK with the published version 4. Writes the figures to bench/results.json, the READMEs, the changelog
 * and the charts in docs/. Takes about two minutes.
 *
 * Usage: npm run bench
 *        npm run bench -- --launch                    prints the steps of a launch, and writes nothing
 *        npm run bench -- --launch --against <folder> compares with another build: a `miniprogram_npm` folder
 *        npm run bench -- --report                    updates the documents from the existing results
 */
import { readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { parseArgs } from "node:util";
import { ENGINES, measureFresh, measureWarm, median } from "./by-turns.mjs";
import { measureSize, minifyPacked, OURS, PUBLISHED_VERSION, packPublished } from "./pack.mjs";
import { writeReport } from "./report.cjs";

const SAMPLES = 31;
/** Measurements in fresh processes, by figure. */
const FRESH = {
  launch: ["launch"],
  "launch and loginByCode": ["launchAndCall", "loginByCode"],
  "launch and loginByPassword": ["launchAndCall", "loginByPassword"],
};
const LATER_CALLS = ["loginByCode", "getCurrentUser", "updateProfile", "loginByPassword"];
/** Number of warm-up rounds before the samples of later calls. Compilation takes up to 15 rounds. */
const WARM_UP = 20;
const ROUND_MILLISECONDS = 30;

const RESULTS = new URL("results.json", import.meta.url);

const { values: options } = parseArgs({
  options: { launch: { type: "boolean" }, against: { type: "string" }, report: { type: "boolean" } },
});
if (options.launch) {
  await printLaunch(options.against ? await minifyPacked(options.against, "against") : await packPublished());
} else {
  if (!options.report) writeFileSync(RESULTS, `${JSON.stringify(await measureAll(), null, 2)}\n`);
  writeReport(JSON.parse(readFileSync(RESULTS, "utf8")));
}

/**
 * Prints the median and minimum duration of each step of a launch. On a busy machine, minimums vary less than medians
 * between runs.
 */
async function printLaunch(other) {
  const sdks = { "this version": await minifyPacked(OURS, "this-version"), "compared with": other };
  const folders = Object.values(sdks).map(({ minified }) => minified);
  const cases = ENGINES.map((engine) => ({ engine, measurement: ["launchSteps"] }));
  const found = await measureFresh(folders, cases, SAMPLES);
  for (const [i, engine] of ENGINES.entries()) {
    const table = {};
    for (const [j, name] of Object.keys(sdks).entries()) {
      table[name] = summarizeSteps(found[i][j], median);
      table[`${name}, lowest`] = summarizeSteps(found[i][j], (times) => Math.min(...times));
    }
    console.log(`Launch (${engine}), milliseconds in ${SAMPLES} fresh processes: medians and minimums`);
    console.table(table);
  }
}

/** Returns the result of `summarize` for the samples of each step, rounded to two decimals. */
function summarizeSteps(samples, summarize) {
  const steps = Object.keys(samples[0]);
  return Object.fromEntries(
    steps.map((step) => [step, Number(summarize(samples.map((times) => times[step])).toFixed(2))]),
  );
}

/** Runs all measurements and returns the content of results.json. */
async function measureAll() {
  const sdks = [await minifyPacked(OURS, "this-version"), await packPublished()];
  const folders = sdks.map(({ minified }) => minified);
  const figures = [];

  function add(figure, unit, engine, [ours, published]) {
    const ratio = round(published / ours);
    figures.push({ figure, unit, engine, ours: round(ours), published: round(published), ratio });
    const name = engine ? `${figure} (${engine})` : figure;
    console.log(`${name}: ${round(ours)} ${unit}, published: ${round(published)} ${unit}, ratio: ${ratio}`);
  }

  const [ourSize, publishedSize] = sdks.map(measureSize);
  for (const name of Object.keys(ourSize)) add(name, "bytes", null, [ourSize[name], publishedSize[name]]);
  const [heap] = await measureFresh(folders, [{ engine: "jit", measurement: ["heap"] }], SAMPLES);
  add("heap after launch", "bytes", "jit", heap.map(median));

  const cases = ENGINES.flatMap((engine) =>
    Object.entries(FRESH).map(([figure, measurement]) => ({ figure, engine, measurement })),
  );
  const fresh = await measureFresh(folders, cases, SAMPLES);
  for (const [i, { figure, engine }] of cases.entries()) add(figure, "ms", engine, fresh[i].map(median));

  for (const engine of ENGINES) {
    for (const call of LATER_CALLS) {
      const measurement = ["laterCalls", call, ROUND_MILLISECONDS];
      const samples = await measureWarm(folders, engine, measurement, SAMPLES, WARM_UP);
      add(`later ${call}`, "µs", engine, samples.map(median));
    }
  }
  return { publishedVersion: PUBLISHED_VERSION, samples: SAMPLES, machine: describeMachine(), figures };
}

function describeMachine() {
  const [{ model }] = cpus();
  return { cpu: model.trim(), cores: cpus().length, node: process.versions.node };
}

function round(value) {
  return Number(value.toPrecision(4));
}
