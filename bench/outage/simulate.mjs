/**
 * Simulates phones during a service outage: runs the SDK's real retry code in virtual time. The same seed
 * always gives the same result.
 */
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const SDK = new URL("../../dist/index.js", import.meta.url);

/** Length of a step in virtual time, in milliseconds. All events within a step happen at its start. */
const STEP = 100;

/** Parameters of a simulation. Times are in seconds. */
const DEFAULTS = {
  clients: 10_000,
  /** Mean time between consecutive calls by the same client. */
  pause: 15,
  before: 120,
  outage: 600,
  after: 180,
  /** Requests per second that the service can handle, as a multiple of the calls per second. */
  capacity: 1.5,
  /** `false` to disable the retry budget, so that every call may use all its retries. */
  budget: true,
  seed: 1,
};

/**
 * Runs a simulation.
 *
 * @param {Partial<typeof DEFAULTS>} [options]
 * @returns requests per call before, during and after the outage, and the seconds from the end of the outage to the
 *   last rejected request
 */
export async function simulate(options) {
  const { clients, pause, before, outage, after, capacity, budget, seed } = { ...DEFAULTS, ...options };
  const end = before + outage + after;
  const random = randomNumbers(seed);
  const schedule = Array.from({ length: (end * 1000) / STEP + 1 }, () => []);
  const phases = { before: newPhase(), during: newPhase(), after: newPhase() };
  let now = 0;
  let handled = 0;
  let lastRejection = 0;

  const phaseAt = (seconds) => {
    if (seconds < before) return phases.before;
    return seconds < before + outage ? phases.during : phases.after;
  };
  const runAfter = (callback, delay) => {
    const step = schedule[Math.ceil((now * 1000 + delay) / STEP)];
    if (step) step.push(callback);
    return 0;
  };
  const respond = () => {
    if (phaseAt(now) === phases.during) return 503;
    if (handled >= ((capacity * clients) / pause) * (STEP / 1000)) {
      lastRejection = now;
      return 503;
    }
    handled++;
    return 200;
  };

  const restore = replaceGlobals({
    setTimeout: runAfter,
    clearTimeout() {},
    wx: {
      request({ url, success }) {
        phases[new URL(url).searchParams.get("phase")].requests++;
        const statusCode = respond();
        success({ statusCode, data: { code: statusCode, data: true }, header: {} });
      },
    },
  });
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  const realRandom = Math.random;
  Math.random = random;
  try {
    const { AuthenticationClient } = require(SDK.pathname);
    for (let i = 0; i < clients; i++) {
      const authing = new AuthenticationClient({ appId: "app", appHost: "https://service.example" });
      if (!budget) Object.defineProperty(authing.options.retryBudget, "tokens", { get: () => 5, set() {} });
      const callLater = () => runAfter(call, -Math.log(1 - random()) * pause * 1000);
      const call = () => {
        const [name] = Object.entries(phases).find(([, phase]) => phase === phaseAt(now));
        phases[name].calls++;
        authing.httpClient.request({ url: `/any?phase=${name}`, token: null }).catch(() => {});
        callLater();
      };
      callLater();
    }
    for (const [step, events] of schedule.entries()) {
      now = (step * STEP) / 1000;
      handled = 0;
      for (const event of events) event();
      // Lets promises settle before the next step.
      await new Promise(setImmediate);
    }
  } finally {
    Math.random = realRandom;
    Error.stackTraceLimit = stackTraceLimit;
    restore();
  }
  return {
    before: ratio(phases.before),
    during: ratio(phases.during),
    after: ratio(phases.after),
    settled: Math.max(0, Math.round((lastRejection - before - outage) * 10) / 10),
  };
}

function newPhase() {
  return { calls: 0, requests: 0 };
}

function ratio({ calls, requests }) {
  return requests / calls;
}

/** Replaces globals; returns a function that restores them. */
function replaceGlobals(replacements) {
  const originals = Object.fromEntries(Object.keys(replacements).map((name) => [name, globalThis[name]]));
  Object.assign(globalThis, replacements);
  return () => Object.assign(globalThis, originals);
}

/** Returns a random number generator that yields the same sequence for the same seed (Mulberry32). */
function randomNumbers(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), 1 | state);
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), 61 | bits);
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  };
}
