/**
 * One SDK in a process of its own, so that it meets neither the other's garbage nor what the engine has learnt of it.
 *
 * Usage: fork it with the folder that "Build npm" made and a number of bits for the service's key, and send
 * `[measurement, ...arguments]`; the answer is the figure
 */
import { CALLS, countWork, loginByPassword, measureHeap, measureLoad, measureTime, startClient } from "./measure.mjs";

const [folder, keyBits] = process.argv.slice(2);
const calls = { ...CALLS, loginByPassword };
let client;

const measurements = {
  load: (times) => measureLoad(folder, times),
  async time(call, times) {
    client ??= await startClient(folder, Number(keyBits));
    return measureTime(client, calls[call], times);
  },
  async work(call) {
    client ??= await startClient(folder, Number(keyBits));
    return countWork(client, calls[call]);
  },
  async heap(times) {
    client ??= await startClient(folder, Number(keyBits));
    return measureHeap(client, times);
  },
};

process.on("message", async ([measurement, ...args]) => {
  process.send(await measurements[measurement](...args));
});
