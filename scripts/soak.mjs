/**
 * Makes thousands of calls with the packed SDK over HTTP while one request in five fails. Then checks that all promises
 * have settled, no rejection is unhandled, the session still exists and the heap has grown by less than 20 MB.
 *
 * Usage: node --expose-gc scripts/soak.mjs [calls]
 */
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const { startEmulator } = require("authing-emulator");
const { createWx } = require("authing-emulator/wx");
const { createRealm } = require("./realm.cjs");

const CALLS = Number(process.argv[2] ?? 10000);
const AT_ONCE = 25;
const FAULT_RATE = 0.2;
/** Faults that the emulator injects. These are half of all faults; `faulty` injects the other half. */
const SERVER_FAULTS = [
  { drop: true },
  { loseAnswer: true },
  { latency: 5 },
  { truncate: 20 },
  { status: 502, body: "<html>" },
  { status: 503 },
  { body: [1] },
];
/** Maximum number of times that each fault may occur, too high to be reached. */
const PLENTY = 1e9;
/** Maximum growth of the heap in megabytes, from the first tenth of the calls to the last. */
const GROWTH = 20;

let unhandled = 0;
process.on("unhandledRejection", () => unhandled++);

const emulator = await startEmulator({ keyBits: 1024 });
const wx = createWx({ emulator });
for (const fault of SERVER_FAULTS) {
  emulator.faults.add({ ...fault, count: PLENTY, probability: FAULT_RATE / 2 / SERVER_FAULTS.length });
}
let faults = 0;
for (const api of ["request", "uploadFile"]) wx[api] = faulty(wx[api].bind(wx));

const { AuthenticationClient, AuthingError } = createRealm({ wx })("authing-wxapp-sdk");
let reported = 0;
const authing = new AuthenticationClient({
  appId: "soak",
  host: emulator.url,
  autoLogin: true,
  onError: () => reported++,
});
while (!authing.tokenProvider.getToken()) await authing.login().catch(() => {});
reported = 0;

const kinds = [
  () => authing.getCurrentUser(),
  () => authing.updateProfile({ nickname: `N${Math.random()}` }),
  () => authing.checkLoginStatus(),
  () => authing.sendSmsCode("13800000000"),
  () => authing.refreshToken(),
  () => authing.updateAvatar(),
  () => authing.getPhone(`code-${Math.random()}`, "iv", "data"),
  () => authing.login(),
  () => authing.loginByEmail("nobody@example.com", "passw0rd"),
];
const outcomes = { fulfilled: 0, rejected: 0 };
const problems = new Set();
const heaps = [];
let started = 0;

await Promise.all(Array.from({ length: AT_ONCE }, worker));
const user = await retried(() => authing.getCurrentUser());
for (const { count } of emulator.faults.list()) faults += PLENTY - count;
await emulator.close();

check(outcomes.fulfilled + outcomes.rejected === CALLS, "a promise has not settled");
check(unhandled === 0, `${unhandled} rejections were unhandled`);
check(user !== null, "the session is lost");
const grown = heaps.at(-1) - heaps[0];
check(grown < GROWTH, `the heap grew by ${grown.toFixed(1)} MB`);
console.log(
  `${CALLS} calls, ${faults} injected faults: ${outcomes.fulfilled} fulfilled, ${outcomes.rejected} rejected, ` +
    `${reported} onError calls, heap grew from ${heaps[0].toFixed(1)} to ${heaps.at(-1).toFixed(1)} MB`,
);
for (const problem of problems) console.error(`Problem: ${problem}`);
process.exitCode = problems.size ? 1 : 0;

async function worker() {
  while (started < CALLS) {
    const number = started++;
    if (number % Math.ceil(CALLS / 10) === Math.ceil(CALLS / 20)) heaps.push(heap());
    await kinds[number % kinds.length]().then(
      () => outcomes.fulfilled++,
      (error) => {
        outcomes.rejected++;
        check(error instanceof AuthingError, `not an AuthingError: ${error}`);
      },
    );
    check(authing.tokenProvider.getToken() !== null, "the stored session is gone");
  }
}

/**
 * Wraps `wx.request` or `wx.uploadFile` so that one call in ten fails: before the request, after the request, or with
 * an invalid response.
 */
function faulty(original) {
  return (options) => {
    if (Math.random() >= FAULT_RATE / 2) return original(options);
    faults++;
    const fail = (errMsg) => setTimeout(() => options.fail({ errMsg }), Math.random() * 5);
    const respond = (statusCode, data) => setTimeout(() => options.success({ statusCode, data, header: {} }), 1);
    const ways = [
      () => fail("request:fail timeout"),
      () => fail("request:fail -1009"),
      () => fail("request:fail interrupted"),
      () => respond(502, "<html>"),
      () => respond(200, ""),
      () => respond(200, [1]),
      () => original({ ...options, success: () => fail("request:fail net::ERR_CONNECTION_RESET") }),
    ];
    ways[Math.floor(Math.random() * ways.length)]();
    return { abort() {} };
  };
}

async function retried(call) {
  for (let i = 0; i < 20; i++) {
    const result = await call();
    if (result) return result;
  }
  return null;
}

function heap() {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 1e6;
}

function check(condition, problem) {
  if (!condition) problems.add(problem);
}
