import { createRequire } from "node:module";
import { performance } from "node:perf_hooks";
import { createInstantWx } from "./instant-wx.mjs";

const { createRealm } = createRequire(import.meta.url)("../scripts/realm.cjs");

/** Calls to measure, with a signed-in user. */
export const CALLS = {
  loginByCode: (client) => client.loginByCode("code"),
  getCurrentUser: (client) => client.getCurrentUser(),
  updateProfile: (client) => client.updateProfile({ nickname: "Bob" }),
};

export const loginByPassword = (client) => client.loginByEmail("bob@example.com", "correct horse battery");

/** Returns the average time in milliseconds to load the SDK in a new realm. */
export function measureLoad(packages, times) {
  const { wx } = createInstantWx();
  let spent = 0;
  for (let i = 0; i < times; i++) {
    const load = createRealm({ wx }, packages);
    const start = performance.now();
    load("authing-wxapp-sdk");
    spent += performance.now() - start;
  }
  return spent / times;
}

/** Creates a client with a signed-in user, and counters of its calls to `wx`. */
export async function startClient(packages, keyBits) {
  const { wx, counts } = createInstantWx(keyBits);
  const { AuthenticationClient } = createRealm({ wx }, packages)("authing-wxapp-sdk");
  const client = new AuthenticationClient({ appId: "app-1", host: "https://service.example" });
  await client.loginByCode("code");
  return { client, counts };
}

/** Returns the average time in microseconds of sequential calls. */
export async function measureTime({ client }, call, times) {
  const start = performance.now();
  for (let i = 0; i < times; i++) await call(client);
  return ((performance.now() - start) / times) * 1000;
}

/** Counts the requests, storage reads and storage writes of a call. */
export async function countWork({ client, counts }, call) {
  const before = { ...counts };
  await call(client);
  return Object.fromEntries(Object.keys(counts).map((name) => [name, counts[name] - before[name]]));
}

/** Returns the growth of the heap in bytes after many calls of all kinds. Requires `--expose-gc`. */
export async function measureHeap({ client }, times) {
  const calls = Object.values(CALLS);
  for (let i = 0; i < 2 * times; i++) await calls[i % calls.length](client);
  const before = await heapInUse();
  for (let i = 0; i < times; i++) await calls[i % calls.length](client);
  return (await heapInUse()) - before;
}

/** Returns the size of the heap in bytes after garbage collection. */
async function heapInUse() {
  for (let i = 0; i < 5; i++) {
    globalThis.gc();
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return process.memoryUsage().heapUsed;
}
