/**
 * Measures one SDK in a separate process, so that the garbage and the optimizations of the other SDK do not affect it.
 *
 * Usage: fork it with the folder of "Build npm" and the length of the service's key in bits. Then send messages
 * `[measurement, ...arguments]`. The response to each message is the result.
 */
import { CALLS, countWork, loginByPassword, measureHeap, measureLoad, measureTime, startClient } from "./measure.mjs";

const [folder, keyBits] = process.argv.slice(2);
const calls = { ...CALLS, loginByPassword };
let started;

/** Returns the client with a signed-in user. Creates it for the first measurement that needs it. */
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
