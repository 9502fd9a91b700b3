/**
 * One SDK in a process of its own, so that it meets neither the other's garbage nor what the engine has learnt of it.
 *
 * Usage: fork it with the folder that "Build npm" made and a number of bits for the service's key, and send
 * `[measurement, ...arguments]`; the answer is the figure
 */
import { CALLS, countWork, loginByPassword, measureHeap, measureLoad, measureTime, startClient } from "./measure.mjs";

const [folder, keyBits] = process.argv.slice(2);
const calls = { ...CALLS, loginByPassword };
let started;

/** The client, who is logged in from the first measurement on that needs one. */
function client() {
  started ??= startClient(folder, Number(keyBits));
  return started;
}

const measurements = {
  load: (times) => measureLoad(folder, times),
  time: async (call, times) => measureTime(await client(), calls[call], times),
  work: async (call) => countWork(await client(), calls[call]),
  heap: async (times) => measureHeap(await client(), times),
};

process.on("message", async ([measurement, ...args]) => {
  process.send(await measurements[measurement](...args));
});
