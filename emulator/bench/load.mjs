/**
 * Measures the built emulator on this machine, with 10,000 users: throughput, latency, and CPU time per request. The
 * CPU time is that of this process, which runs the emulator and sends the requests. On a busy machine, only the CPU
 * times are comparable.
 *
 * Usage: node bench/load.mjs [seconds per case]
 */

import { startEmulator } from "authing-emulator";
import autocannon from "autocannon";

const SECONDS = Number(process.argv[2] ?? 5);
const CONNECTIONS = 10;
const USERS = 10_000;
const PICTURE_BYTES = 10 * 1024;

const emulator = await startEmulator({ keyBits: 1024 });
for (let number = 0; number < USERS; number += 1) {
  emulator.users.insert({
    email: `user-${number}@example.com`,
    username: `user-${number}`,
    phone: `138${10_000_000 + number}`,
  });
}

const json = { "content-type": "application/json", "x-authing-app-id": "load" };
const LOGIN = "/connections/social/wechat-miniprogram/auth";
let count = 0;
const codeOf = (name) => JSON.stringify({ code: `openid:${name}:${count++}` });

const { data: user } = await (
  await fetch(emulator.url + LOGIN, { method: "POST", headers: json, body: codeOf("somebody") })
).json();

const results = [
  await run("GET .well-known", { path: "/api/v2/.well-known" }),
  await run(
    "loginByCode, one user",
    login(() => "somebody"),
  ),
  await run(
    "loginByCode, new users",
    login(() => `user-${count}`),
  ),
  await run("user(id) with a token", graphql("query { user { id nickname email token } }")),
  await run(
    "rejected loginByEmail",
    graphql('mutation { loginByEmail(input: { email: "a@b.c", password: "x" }) { id } }'),
  ),
  await run("logout", withNewSession()),
  await run("upload of 10 KB", upload()),
];
console.table(Object.fromEntries(results));
console.log(`${emulator.users.list().length} users and ${emulator.sessions.list().length} sessions at the end`);
await emulator.close();
process.exitCode = results.some(([, { failed }]) => failed > 0) ? 1 : 0;

async function run(name, { path, ...request }) {
  const before = process.cpuUsage();
  const { requests, latency, errors, timeouts, non2xx } = await autocannon({
    url: emulator.url,
    connections: CONNECTIONS,
    duration: SECONDS,
    requests: [{ path, ...request }],
  });
  const { user: inUserMode, system: inSystemMode } = process.cpuUsage(before);
  const figures = {
    "requests/s": Math.round(requests.average),
    "CPU µs/request": Math.round((inUserMode + inSystemMode) / requests.total),
    "p50 ms": latency.p50,
    "p99 ms": latency.p99,
    "max ms": latency.max,
    failed: errors + timeouts + non2xx,
  };
  return [name, figures];
}

function login(name) {
  const setupRequest = (request) => ({ ...request, body: codeOf(name()) });
  return { path: LOGIN, method: "POST", headers: json, setupRequest };
}

function graphql(query) {
  const headers = { ...json, authorization: `Bearer ${user.token}` };
  return { path: "/graphql/v2", method: "POST", headers, body: JSON.stringify({ query }) };
}

function withNewSession() {
  const owner = emulator.users.findById(user.id);
  const setupRequest = (request) => {
    const { token } = emulator.sessions.start(owner, "load");
    return { ...request, headers: { authorization: `Bearer ${token}` } };
  };
  return { path: "/api/v2/logout", setupRequest };
}

function upload() {
  const boundary = "load";
  const picture = Buffer.alloc(PICTURE_BYTES);
  picture.write("89504e470d0a1a0a", "hex");
  const head = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="a.png"\r\n\r\n`;
  return {
    path: "/api/v2/upload?folder=load",
    method: "POST",
    headers: { "content-type": `multipart/form-data; boundary=${boundary}` },
    body: Buffer.concat([Buffer.from(head), picture, Buffer.from(`\r\n--${boundary}--\r\n`)]),
  };
}
