import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { type AddressInfo, connect, createServer } from "node:net";
import { type NetworkInterfaceInfo, tmpdir } from "node:os";
import { join } from "node:path";
import { describeListenFailure } from "../src/cli/listen-failure";
import { listNetworkUrls } from "../src/cli/network-urls";

const { version } = require("../package.json");

const BIN = join(__dirname, "..", "bin", "authing-emulator.js");

const children: ChildProcess[] = [];

beforeAll(() => {
  if (!existsSync(join(__dirname, "..", "dist", "cli.js"))) {
    throw new Error("These tests run the built package. Run `npm run build --workspace authing-emulator` first.");
  }
});
afterEach(() => {
  for (const child of children.splice(0)) {
    child.kill("SIGKILL");
  }
});

function start(...args: string[]) {
  const child = spawn(process.execPath, [BIN, ...args]);
  children.push(child);
  const output = { stdout: "", stderr: "" };
  child.stdout.on("data", (text) => {
    output.stdout += text;
  });
  child.stderr.on("data", (text) => {
    output.stderr += text;
  });
  const exit = once(child, "close").then(([code]) => ({ code, ...output }));
  const line = once(child.stdout, "data").then(() => output.stdout);
  return { child, output, exit, line };
}

/** Sends bytes and waits for the response. */
async function sendRaw(port: number, bytes: string): Promise<void> {
  const socket = connect(port, "127.0.0.1").on("error", () => {});
  socket.write(bytes, "latin1");
  await Promise.race([once(socket, "data"), once(socket, "close")]);
  socket.destroy();
}

test("prints help and version, and exits", async () => {
  expect(await start("--help").exit).toMatchObject({ code: 0, stdout: expect.stringContaining("--port"), stderr: "" });
  expect(await start("--version").exit).toMatchObject({ code: 0, stdout: `${version}\n` });
});

test.each<[string, string[]]>([
  ["--bogus", ["--bogus"]],
  ["extra", ["extra"]],
  ["--port", ["--port", "many"]],
  ["--port", ["--port", "65536"]],
  ["--host", ["--host", "http://127.0.0.1"]],
  ["--allow-origin", ["--allow-origin", "https://a.example", "--allow-origin", "b"]],
  ["--seed", ["--seed", ""]],
  ["--data", ["--data", ""]],
  ["none.json", ["--seed", "none.json"]],
  ["--help", ["--bogus"]],
  ["--help", ["--port"]],
  ["package.json:2:11", ["--seed", join(__dirname, "..", "package.json")]],
])("reports an invalid %s in one line, with exit code 2", async (culprit, args) => {
  const { code, stdout, stderr } = await start(...args).exit;
  expect([code, stdout]).toEqual([2, ""]);
  expect(stderr).toMatch(/^authing-emulator: .+\n$/);
  expect(stderr).toContain(culprit);
});

test.each(["SIGINT", "SIGTERM"] as const)("runs until %s", async (signal) => {
  const { child, line, exit, output } = start("--port", "0");
  const url = (await line).match(/http:\/\/127\.0\.0\.1:\d+/)?.[0];
  const body = JSON.stringify({ phone: "13900000001" });
  const init = { method: "POST", headers: { "content-type": "application/json" }, body };
  expect((await fetch(`${url}/api/v2/sms/send`, init)).status).toBe(200);
  child.kill(signal);
  expect(await exit).toMatchObject({ code: 0, stderr: "" });
  expect(output.stdout).toMatch(/^.*http:.*\nSMS to 13900000001: \d{6}\nPOST \/api\/v2\/sms\/send 200 \d+ ms\n$/);
});

test("prints nothing that can control the terminal, whatever a client sends", async () => {
  const { child, line, exit, output } = start("--port", "0");
  const url = (await line).match(/http:[^\s]+/)?.[0] ?? "";
  const escapes = "\u001b]0;title\u0007\u009b31m\u202e\r";
  const query = "mutation ($email: String!) { sendEmail(email: $email, scene: VERIFY_CODE) { code } }";
  const variables = { email: `bob${escapes}@example.com` };
  const headers = {
    "content-type": "application/json",
    "x-authing-app-id": "app-1",
    "x-authing-request-from": "\u009b31m",
    "x-authing-lang": "\u009b31m",
  };
  const post = (path: string, body: object) =>
    fetch(`${url}${path}`, { method: "POST", headers, body: JSON.stringify(body) });
  expect(await (await post("/graphql/v2", { query, variables })).json()).toMatchObject({
    errors: [{ message: { code: expect.any(Number) } }],
  });
  await post("/api/v2/sms/send", { phone: `1390000${escapes}`, scene: escapes });
  await post("/connections/social/wechat-miniprogram/auth", { code: `openid:${escapes}` });
  await fetch(`${url}/nowhere`, { headers: { origin: "https://\u009b31m.example.com" } });
  await sendRaw(Number(new URL(url).port), "GET /a\u009b31m\u0085 HTTP/1.1\r\nHost: \u009b31m.example.com\r\n\r\n");
  child.kill("SIGTERM");
  await exit;
  expect(output.stdout + output.stderr).toMatch(/^[\P{C}\n]+$/u);
});

test("prints only the address with --quiet", async () => {
  const { child, line, exit } = start("--port", "0", "--quiet");
  const url = (await line).trim();
  await fetch(`${url}/api/v2/.well-known`);
  child.kill("SIGTERM");
  expect(await exit).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\n$/),
    stderr: "",
  });
});

test("loads users with --seed and keeps the state with --data", async () => {
  const folder = mkdtempSync(join(tmpdir(), "cli-"));
  const seed = join(folder, "users.json");
  const data = join(folder, "state.json");
  writeFileSync(seed, JSON.stringify({ users: [{ email: "bob@example.com", nickname: "Bob" }] }));
  const first = start("--port", "0", "--seed", seed, "--data", data, "--quiet");
  const body = JSON.stringify({ phone: "13900000001" });
  const init = { method: "POST", headers: { "content-type": "application/json" }, body };
  await fetch(`${(await first.line).trim()}/api/v2/sms/send`, init);
  first.child.kill("SIGINT");
  expect(await first.exit).toMatchObject({ code: 0, stderr: "" });
  const second = start("--port", "0", "--data", data, "--quiet");
  const { users, messages }: any = await (await fetch(`${(await second.line).trim()}/__emulator/state`)).json();
  expect(users.list).toMatchObject([{ email: "bob@example.com", nickname: "Bob" }]);
  expect(messages.list).toMatchObject([{ to: "13900000001" }]);

  const third = await start("--port", "0", "--data", data).exit;
  expect(third).toMatchObject({
    code: 1,
    stdout: "",
    stderr: expect.stringMatching(/^authing-emulator: .*state\.json: .+\n$/),
  });
  second.child.kill("SIGTERM");
  await second.exit;
  writeFileSync(data, "{");
  const fourth = await start("--port", "0", "--data", data).exit;
  expect(fourth).toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/^authing-emulator: .*state\.json: damaged.*\n$/),
  });
  rmSync(folder, { recursive: true });
});

test("makes GraphQL accept access tokens with --graphql-accepts-access-tokens", async () => {
  const signIn = {
    connection: "wechat_mini_program_code",
    extIdpConnidentifier: "wechat-miniprogram",
    wechatMiniProgramCodePayload: { code: "openid:bob" },
  };
  const codes: unknown[] = [];
  for (const options of [[], ["--graphql-accepts-access-tokens"]]) {
    const { child, line, exit } = start("--port", "0", "--quiet", ...options);
    const url = (await line).trim();
    const post = async (path: string, body: object, authorization: object = {}): Promise<any> => {
      const headers = { "content-type": "application/json", "x-authing-app-id": "app-1", ...authorization };
      return (await fetch(url + path, { method: "POST", headers, body: JSON.stringify(body) })).json();
    };
    const { data } = await post("/api/v3/signin-by-mobile", signIn);
    const authorization = `Bearer ${data.access_token}`;
    const { errors } = await post("/graphql/v2", { query: "{ user { id } }" }, { authorization });
    codes.push(errors?.[0].message.code);
    child.kill("SIGTERM");
    await exit;
  }
  expect(codes).toEqual([2207, undefined]);
});

test("reports a port in use in one line, with exit code 1", async () => {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const { code, stderr } = await start("--port", String(port)).exit;
  server.close();
  expect(code).toBe(1);
  expect(stderr).toBe(`authing-emulator: Port ${port} is already in use. Choose another one with --port.\n`);
});

test("reports an address of another computer in one line, with exit code 1", async () => {
  // An address for documentation (RFC 5737), which no computer has.
  const { code, stderr } = await start("--port", "0", "--host", "203.0.113.9").exit;
  expect(code).toBe(1);
  expect(stderr.split("\n").slice(1)).toEqual([
    'authing-emulator: "203.0.113.9" is not an address of this computer. Choose another one with --host.',
    "",
  ]);
});

test("explains why the emulator cannot listen", () => {
  const failure = (fields: object) => describeListenFailure(Object.assign(new Error("listen"), fields));
  expect(failure({ code: "EACCES", syscall: "listen", port: 80 })).toContain("not allowed to use port 80");
  expect(failure({ code: "ENOTFOUND", syscall: "getaddrinfo", hostname: "nowhere" })).toContain('"nowhere"');
  expect(failure({ code: "EACCES", syscall: "open" })).toBeUndefined();
});

test("warns if other machines can connect", async () => {
  const { child, line, exit } = start("--port", "0", "--host", "0.0.0.0");
  const port = Number((await line).match(/:(\d+)/)?.[1]);
  await fetch(`http://127.0.0.1:${port}/`);
  child.kill("SIGTERM");
  const { stdout, stderr } = await exit;
  expect(stderr).toMatch(/^Warning: .*0\.0\.0\.0.*\n$/);
  const urls = [...stdout.matchAll(/^Phones in the same network can reach it at (.*)$/gm)].map(([, url]) => url);
  expect(urls).toEqual(listNetworkUrls("0.0.0.0", port));
});

test("lists the URLs that a phone can use if the emulator listens on all addresses", () => {
  const address = (text: string, family: "IPv4" | "IPv6", internal = false) =>
    ({ address: text, family, internal, netmask: "", mac: "", cidr: null, scopeid: 0 }) as NetworkInterfaceInfo;
  const interfaces = {
    lo: [address("127.0.0.1", "IPv4", true)],
    en0: [address("192.168.1.5", "IPv4"), address("fe80::1", "IPv6")],
    en1: [address("169.254.3.4", "IPv4")],
    none: undefined,
  };
  expect(listNetworkUrls("0.0.0.0", 7100, interfaces)).toEqual(["http://192.168.1.5:7100"]);
  expect(listNetworkUrls("::", 7100, interfaces)).toEqual(["http://192.168.1.5:7100"]);
  expect(listNetworkUrls("127.0.0.1", 7100, interfaces)).toEqual([]);
});
