/**
 * Compares the packed SDK with the published version 4 and writes the results to bench/results.json. Measures both as
 * "Build npm" packs them, alternately in the same run.
 *
 * Usage: npm run bench
 */
import { fork } from "node:child_process";
import { once } from "node:events";
import { rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { CALLS } from "./measure.mjs";
import { measureSize, OURS, packPublished } from "./pack.mjs";

const ROUNDS = 31;
/** Rounds whose results are ignored, because the engine has not yet compiled the hot code. */
const WARM_UP = 10;
const LOADS_PER_ROUND = 10;
const CALLS_PER_ROUND = 3_000;
const LOGINS_PER_ROUND = 1_000;
const HEAP_CALLS = 10_000;

const published = packPublished();
const folders = [OURS, published];
const rows = [];
try {
  const sizes = await inTurn(folders, measureSize);
  for (const figure of ["packed", "minified", "gzipped"]) {
    add(
      `JavaScript, ${figure}`,
      "bytes",
      sizes.map((size) => size[figure]),
    );
  }
  await withBoth(1024, async (both) => add("cold load", "ms", await medians(both, ROUNDS, ["load", LOADS_PER_ROUND])));
  for (const call of Object.keys(CALLS)) {
    await withBoth(1024, async (both) => add(call, "µs", await medians(both, ROUNDS, ["time", call, CALLS_PER_ROUND])));
  }
  for (const bits of [1024, 2048]) {
    await withBoth(bits, async (both) => {
      const logins = ["time", "loginByPassword", LOGINS_PER_ROUND];
      add(`login by password, ${bits}-bit key`, "µs", await medians(both, ROUNDS, logins));
    });
  }
  await withBoth(1024, async (both) => {
    await addWork("first login by password", both, "loginByPassword");
    await addWork("second login by password", both, "loginByPassword");
    for (const call of Object.keys(CALLS)) await addWork(call, both, call);
    add(
      `heap growth over ${HEAP_CALLS} calls`,
      "bytes",
      await inTurn(both, (subject) => ask(subject, ["heap", HEAP_CALLS])),
    );
  });
} finally {
  rmSync(path.dirname(published), { recursive: true });
}
console.table(
  Object.fromEntries(
    rows.map(({ figure, unit, ours, theirs, ratio }) => [
      `${figure} (${unit})`,
      { ours: round(ours), published: round(theirs), "published : ours": ratio === null ? "" : round(ratio) },
    ]),
  ),
);
writeFileSync(new URL("results.json", import.meta.url), `${JSON.stringify(rows, null, 2)}\n`);

/** Runs `work` with one process for each SDK. */
async function withBoth(keyBits, work) {
  const both = folders.map((folder) =>
    fork(fileURLToPath(new URL("subject.mjs", import.meta.url)), [folder, keyBits], { execArgv: ["--expose-gc"] }),
  );
  try {
    await work(both);
  } finally {
    for (const subject of both) subject.kill();
  }
}

/** Requests a measurement from a process and returns its result. */
async function ask(subject, measurement) {
  subject.send(measurement);
  const [figure] = await once(subject, "message");
  return figure;
}

async function addWork(name, both, call) {
  const [ours, theirs] = await inTurn(both, (subject) => ask(subject, ["work", call]));
  for (const kind of Object.keys(ours)) add(`${name}: ${kind}`, "count", [ours[kind], theirs[kind]]);
}

function add(figure, unit, [ours, theirs]) {
  rows.push({ figure, unit, ours: round(ours), theirs: round(theirs), ratio: ours > 0 ? round(theirs / ours) : null });
}

/** Returns the medians of both. Alternates between them, so that the load of the machine affects both equally. */
async function medians(both, rounds, measurement) {
  const found = both.map(() => []);
  for (let i = -WARM_UP; i < rounds; i++) {
    for (const [j, subject] of both.entries()) {
      const figure = await ask(subject, measurement);
      if (i >= 0) found[j].push(figure);
    }
  }
  return found.map((figures) => figures.sort((a, b) => a - b)[Math.floor(figures.length / 2)]);
}

async function inTurn(subjects, measure) {
  const found = [];
  for (const subject of subjects) found.push(await measure(subject));
  return found;
}

function round(value) {
  return Number(value.toPrecision(4));
}
