/** Alternates between SDKs while measuring them, so that the load on the machine affects all SDKs equally. */
import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

const SUBJECT = fileURLToPath(new URL("subject.mjs", import.meta.url));

/** Node.js flags by engine. iOS runs mini programs without JIT. V8 does not support WebAssembly without JIT. */
const FLAGS = { jit: [], jitless: ["--jitless", "--no-expose-wasm"] };

export const ENGINES = Object.keys(FLAGS);

/**
 * Takes samples of several measurements, each sample in a new process. Alternates between measurements and between
 * SDKs.
 *
 * @param {string[]} folders `miniprogram_npm` folder of each SDK
 * @param {{ engine: string, measurement: unknown[] }[]} cases
 * @returns for each case, the samples of each SDK
 */
export async function measureFresh(folders, cases, samples) {
  const subjects = cases.flatMap(({ engine, measurement }) =>
    folders.map((folder) => ({ folder, engine, measurement })),
  );
  const found = await takeTurns(subjects, samples, measureOnce);
  return cases.map((_, i) => found.slice(i * folders.length, (i + 1) * folders.length));
}

async function measureOnce({ folder, engine, measurement }) {
  const subject = start(folder, engine);
  try {
    return await subject.ask(measurement);
  } finally {
    subject.stop();
  }
}

/**
 * Starts one process per SDK and measures each SDK repeatedly. Ignores the results of the first rounds, in which the
 * engine compiles the code.
 *
 * @param {string[]} folders `miniprogram_npm` folder of each SDK
 * @returns the samples of each SDK
 */
export async function measureWarm(folders, engine, measurement, samples, warmUp) {
  const subjects = folders.map((folder) => start(folder, engine));
  try {
    await takeTurns(subjects, warmUp, (subject) => subject.ask(measurement));
    return await takeTurns(subjects, samples, (subject) => subject.ask(measurement));
  } finally {
    for (const subject of subjects) subject.stop();
  }
}

async function takeTurns(subjects, rounds, measure) {
  const samples = subjects.map(() => []);
  for (let round = 0; round < rounds; round++) {
    for (const [i, subject] of subjects.entries()) samples[i].push(await measure(subject));
  }
  return samples;
}

/** Starts a process that measures an SDK. */
function start(folder, engine) {
  const child = fork(SUBJECT, [folder], { execArgv: ["--expose-gc", ...FLAGS[engine]] });
  const failure = once(child, "exit").then(([code, signal]) => {
    throw new Error(`The measurement of ${folder} ended with ${signal ?? `exit code ${code}`}.`);
  });
  // `stop` ends the process, which rejects `failure`. Without this handler, the rejection would be unhandled.
  failure.catch(() => {});
  return {
    async ask(measurement) {
      child.send(measurement);
      const [result] = await Promise.race([once(child, "message"), failure]);
      return result;
    },
    stop: () => child.kill(),
  };
}

export function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}
