/**
 * Measures one SDK in a separate process.
 *
 * Usage: fork this file with a `miniprogram_npm` folder as its argument, and send `[measurement, ...arguments]`. The
 * process responds with the result.
 */
import { performance } from "node:perf_hooks";
import process from "node:process";
import { createInstantWx, warmUp } from "./instant-wx.mjs";
import { becomeMiniProgram, createRequire, readSources } from "./mini-program.mjs";

const CALLS = {
  loginByCode: (client) => client.loginByCode("code"),
  loginByPassword: (client) => client.loginByEmail("bob@example.com", "correct horse battery"),
  getCurrentUser: (client) => client.getCurrentUser(),
  updateProfile: (client) => client.updateProfile({ nickname: "Bob" }),
};
/** Number of calls between two readings of the clock. */
const BATCH = 10;

// Reads `gc` before `becomeMiniProgram` removes it.
const { gc } = globalThis;
const [folder] = process.argv.slice(2);
/** Client that `heap` or `laterCalls` created. */
let started;

/**
 * Compiles the SDK, runs it and creates a client. Returns the client and the duration of each step in milliseconds.
 */
function launch(sources) {
  // Collects this file's garbage now. Otherwise, the engine would collect it during some launches, but not during
  // others.
  gc();
  const spent = { compile: 0 };
  const require = createRequire(sources, spent);
  const start = performance.now();
  const { AuthenticationClient } = require("authing-wxapp-sdk");
  const loaded = performance.now();
  const client = new AuthenticationClient({ appId: "app-1", host: "https://service.example" });
  const created = performance.now();
  const { compile } = spent;
  return {
    client,
    steps: { compile, run: loaded - start - compile, create: created - loaded, total: created - start },
  };
}

/** Loads two small files, so that the loader is already compiled when it loads the SDK. */
function warmUpLoader() {
  const sources = new Map([
    ["outer/index.js", "exports.inner = require('./inner.js');"],
    ["outer/inner.js", "module.exports = class {};"],
  ]);
  const { inner: Inner } = createRequire(sources, { compile: 0 })("outer");
  return new Inner();
}

const measurements = {
  /** Returns the duration of a launch in milliseconds. */
  launch: () => launch(readSources(folder)).steps.total,

  /** Returns the duration of each step of a launch in milliseconds. */
  launchSteps: () => launch(readSources(folder)).steps,

  /** Returns the duration of a launch and of the first call in milliseconds. */
  async launchAndCall(name) {
    const { client, steps } = launch(readSources(folder));
    const start = performance.now();
    const user = await CALLS[name](client);
    const spent = performance.now() - start;
    expectUser(user);
    return steps.total + spent;
  },

  /** Returns the number of bytes that a launch adds to the heap: the SDK, its source code and a client. */
  heap() {
    const before = heapInUse();
    started = launch(readSources(folder)).client;
    return heapInUse() - before;
  },

  /** Returns the average duration of consecutive calls in microseconds, with a signed-in user. */
  async laterCalls(name, milliseconds) {
    if (!started) {
      started = launch(readSources(folder)).client;
      await CALLS.loginByCode(started);
      expectUser(await CALLS[name](started));
    }
    const start = performance.now();
    let calls = 0;
    let spent = 0;
    while (spent < milliseconds) {
      for (let i = 0; i < BATCH; i++) await CALLS[name](started);
      calls += BATCH;
      spent = performance.now() - start;
    }
    return (spent / calls) * 1000;
  },
};

/** Throws if a call did not return the user. Without this check, a fast failure would look like a fast success. */
function expectUser(user) {
  if (user?.nickname !== "Bob") throw new Error("The call returned no user.");
}

/** Returns the number of bytes in use on the heap after garbage collection. */
function heapInUse() {
  for (let i = 0; i < 3; i++) gc();
  return process.memoryUsage().heapUsed;
}

const wx = createInstantWx();
becomeMiniProgram(wx);
await warmUp(wx);
warmUpLoader();
process.on("message", async ([measurement, ...values]) => {
  process.send(await measurements[measurement](...values));
});
