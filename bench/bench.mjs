/**
 * Measures the packed SDK against the published one, each as "Build npm" packs it, in the same run and by turns, and
 * writes what it found to bench/results.json.
 *
 * Usage: npm run bench
 */
import { rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { CALLS, countWork, loginByPassword, measureHeap, measureLoad, measureTime, startClient } from "./measure.mjs";
import { measureSize, OURS, packPublished } from "./pack.mjs";

const ROUNDS = 31;
/** Rounds before those that count: the engine compiles what it finds to be called often. */
const WARM_UP = 10;
const CALLS_PER_ROUND = 300;
const LOGINS_PER_ROUND = 200;
const HEAP_CALLS = 10_000;

const published = packPublished();
const rows = [];
try {
  const folders = [OURS, published];
  const sizes = await inTurn(folders, measureSize);
  for (const figure of ["packed", "minified", "gzipped"]) {
    add(
      `JavaScript, ${figure}`,
      "bytes",
      sizes.map((size) => size[figure]),
    );
  }
  const clients = await inTurn(folders, (folder) => startClient(folder, 1024));
  for (const [name, call] of Object.entries(CALLS)) {
    add(name, "µs", await medians(clients, ROUNDS, (client) => measureTime(client, call, CALLS_PER_ROUND)));
  }
  for (const bits of [1024, 2048]) {
    const logins = bits === 1024 ? clients : await inTurn(folders, (folder) => startClient(folder, bits));
    add(
      `login by password, ${bits}-bit key`,
      "µs",
      await medians(logins, ROUNDS, (client) => measureTime(client, loginByPassword, LOGINS_PER_ROUND)),
    );
  }
  const fresh = await inTurn(folders, (folder) => startClient(folder, 1024));
  await addWork("first login by password", fresh, loginByPassword);
  await addWork("second login by password", fresh, loginByPassword);
  for (const [name, call] of Object.entries(CALLS)) await addWork(name, fresh, call);
  add(`heap after ${HEAP_CALLS} calls`, "bytes", await inTurn(fresh, (client) => measureHeap(client, HEAP_CALLS)));
  // Last: what an engine has learnt of code that is loaded again and again is not what it knows in a mini program.
  add("cold load", "ms", await medians(folders, ROUNDS * 5, async (folder) => measureLoad(folder)));
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

async function addWork(name, clients, call) {
  const [ours, theirs] = await inTurn(clients, (client) => countWork(client, call));
  for (const what of Object.keys(ours)) add(`${name}: ${what}`, "count", [ours[what], theirs[what]]);
}

function add(figure, unit, [ours, theirs]) {
  rows.push({ figure, unit, ours: round(ours), theirs: round(theirs), ratio: ours > 0 ? round(theirs / ours) : null });
}

/** The medians of both, measured by turns so that the machine's moods meet them alike. */
async function medians(subjects, rounds, measure) {
  const found = subjects.map(() => []);
  for (let i = -WARM_UP; i < rounds; i++) {
    for (const [j, subject] of subjects.entries()) {
      const value = await measure(subject);
      if (i >= 0) found[j].push(value);
    }
  }
  return found.map((values) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)]);
}

async function inTurn(subjects, measure) {
  const found = [];
  for (const subject of subjects) found.push(await measure(subject));
  return found;
}

function round(value) {
  return Number(value.toPrecision(4));
}
