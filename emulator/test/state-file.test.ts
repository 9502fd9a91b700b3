import { spawn } from "node:child_process";
import { once } from "node:events";
import {
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { FileError } from "../src";
import { graphql, loginByCode, post, send, startTestEmulator } from "./support/client";
import { waitUntil } from "./support/wait";

const USER = "{ user { id nickname } }";

let folder: string;
let dataFile: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "state-"));
  dataFile = join(folder, "state.json");
});
afterEach(() => rmSync(folder, { recursive: true }));

const start = (options = {}) => startTestEmulator({ dataFile, ...options });
const read = () => JSON.parse(readFileSync(dataFile, "utf8"));

test("restores the state of the previous run", async () => {
  const first = await start();
  const { id, token } = await loginByCode(first, "wang");
  const { body: key } = await send(first, "/api/v2/.well-known");
  await post(first, "/api/v2/sms/send", { phone: "13900000001" });
  const { code } = first.outbox.latest("13900000001") ?? {};
  await first.close();

  const second = await start();
  expect((await graphql(second, USER, {}, token)).body.data.user.id).toBe(id);
  expect((await send(second, "/api/v2/.well-known")).body).toEqual(key);
  const document = "mutation ($input: LoginByPhoneCodeInput!) { loginByPhoneCode(input: $input) { phone } }";
  const { body } = await graphql(second, document, { input: { phone: "13900000001", code } });
  expect(body.data.loginByPhoneCode).toEqual({ phone: "13900000001" });
  second.reset();
  await second.close();
  const third = await start();
  expect([third.users.list(), third.sessions.list(), third.outbox.list()]).toEqual([[], [], []]);
  await third.close();
});

test("saves changes shortly after a request", async () => {
  const emulator = await start();
  const nicknames = () => read().collections.users.map(([, { nickname }]: [string, { nickname: string }]) => nickname);
  expect(nicknames()).toEqual([]);
  const { token } = await loginByCode(emulator, "wang");
  const document = 'mutation { updateUser(input: { nickname: "Wang" }) { id } }';
  await graphql(emulator, document, {}, token);
  await waitUntil(() => nicknames()[0] === "Wang");
  await emulator.close();
});

test("makes the file readable only by its owner, and leaves no other file", async () => {
  const emulator = await start();
  await emulator.close();
  expect(statSync(dataFile).mode & 0o777).toBe(0o600);
  expect(readdirSync(folder)).toEqual(["state.json"]);
  expect(read()).toMatchObject({ version: 1, collections: { users: [] } });
});

test.each<[string, string, RegExp]>([
  ["a damaged file", '{"version":1,"collections":{', /damaged state file, left unchanged/],
  ["an empty file", "", /damaged state file, left unchanged/],
  ["another JSON file", '{"name":"my-app"}', /not a state file of the emulator/],
  ["a list", "[]", /not a state file of the emulator/],
  ["another version", '{"version":2,"collections":{}}', /not a state file of the emulator: version/],
  ["a malformed entry", '{"version":1,"collections":{"users":[["id"]]}}', /not a state.*collections\.users\.0/],
  ["a null entry", '{"version":1,"collections":{"users":[["id",null]]}}', /not a state.*collections\.users\.0/],
  ["a collection of another release", '{"version":1,"collections":{"orders":[]}}', /unknown collection "orders"/],
])("rejects %s and leaves it unchanged", async (_what, content, reason) => {
  writeFileSync(dataFile, content);
  const error: Error = await start().then(fail, (caught) => caught);
  expect(error).toBeInstanceOf(FileError);
  expect(error.message).toMatch(reason);
  expect(error.message).toContain(dataFile);
  expect(readFileSync(dataFile, "utf8")).toBe(content);
  expect(readdirSync(folder)).toEqual(["state.json"]);
});

test("rejects a folder, and a path in a missing folder", async () => {
  await expect(startTestEmulator({ dataFile: folder })).rejects.toThrow("is a directory");
  await expect(startTestEmulator({ dataFile: join(folder, "none", "state.json") })).rejects.toThrow("no such file");
});

test("rejects a file that another emulator uses", async () => {
  const first = await start();
  await expect(start()).rejects.toThrow(/in use by another emulator/);
  await first.close();
  await (await start()).close();
});

test("ignores the lock of a process that has ended", async () => {
  for (const owner of ["", "no number", "0", "-1", String(2 ** 30), String(process.pid)]) {
    writeFileSync(`${dataFile}.lock`, owner);
    await (await start()).close();
  }
  // The lock of a running process is respected. This test uses its parent process.
  writeFileSync(`${dataFile}.lock`, String(process.ppid));
  await expect(start()).rejects.toThrow(/in use by another emulator/);
});

test("gives an abandoned lock to exactly one of several emulators that start at the same time", async () => {
  for (let round = 0; round < 20; round += 1) {
    writeFileSync(`${dataFile}.lock`, String(2 ** 30));
    const started = await Promise.allSettled(Array.from({ length: 5 }, () => start()));
    const running = started.flatMap((result) => (result.status === "fulfilled" ? [result.value] : []));
    expect(running).toHaveLength(1);
    await running[0]?.close();
    expect(readdirSync(folder)).toEqual(["state.json"]);
  }
});

test("gives an abandoned lock to exactly one of several processes", async () => {
  const lockModule = join(__dirname, "../dist/files/lock-file.js");
  // Each process waits for the start time, tries to lock the file, and holds the lock until the test ends its input.
  const program = `
    const { lockFile } = require(${JSON.stringify(lockModule)});
    process.stdin.once("data", (startTime) => {
      while (Date.now() < Number(startTime));
      try { lockFile(process.argv[1]); console.log("locked"); } catch { console.log("refused"); }
    });
    console.log("ready");`;
  for (let round = 0; round < 3; round += 1) {
    writeFileSync(`${dataFile}.lock`, String(2 ** 30));
    const processes = Array.from({ length: 5 }, () => spawn(process.execPath, ["-e", program, dataFile]));
    const outputs = () => Promise.all(processes.map(async ({ stdout }) => String((await once(stdout, "data"))[0])));
    await outputs();
    const startTime = String(Date.now() + 50);
    for (const child of processes) {
      child.stdin.write(startTime);
    }
    const outcomes = await outputs();
    const ended = processes.map((child) => once(child, "exit"));
    for (const child of processes) {
      child.stdin.end();
    }
    await Promise.all(ended);
    expect(outcomes.filter((outcome) => outcome === "locked\n")).toHaveLength(1);
  }
});

test("takes over the lock if another emulator was killed while it took over the lock", async () => {
  writeFileSync(`${dataFile}.lock`, String(2 ** 30));
  writeFileSync(`${dataFile}.lock.takeover`, String(2 ** 30));
  await (await start()).close();
  expect(readdirSync(folder)).toEqual(["state.json"]);
  writeFileSync(`${dataFile}.lock`, String(2 ** 30));
  writeFileSync(`${dataFile}.lock.takeover`, String(process.ppid));
  await expect(start()).rejects.toThrow(/in use by another emulator/);
});

test.each(["an existing", "a missing"])("locks the target of a link to %s file", async (which) => {
  if (which === "an existing") {
    await (await start()).close();
  }
  const link = join(folder, "link.json");
  const linkToLink = join(folder, "link-to-link.json");
  symlinkSync("state.json", link);
  symlinkSync(link, linkToLink);
  const first = await startTestEmulator({ dataFile: linkToLink });
  await expect(start()).rejects.toThrow(/in use by another emulator/);
  await expect(startTestEmulator({ dataFile: link })).rejects.toThrow(/in use by another emulator/);
  await first.users.create({ username: "bob" });
  await first.close();
  expect(lstatSync(link).isSymbolicLink()).toBe(true);
  const second = await start();
  expect(second.users.list()).toMatchObject([{ username: "bob" }]);
  await second.close();
});

test("locks a file in a linked folder", async () => {
  const link = `${folder}-link`;
  symlinkSync(folder, link);
  const first = await start();
  await expect(startTestEmulator({ dataFile: join(link, "state.json") })).rejects.toThrow(/in use by another emulator/);
  await first.close();
  rmSync(link);
});

test("rejects a link to itself", async () => {
  symlinkSync("state.json", dataFile);
  await expect(start()).rejects.toThrow(FileError);
  rmSync(dataFile);
});

test("removes the copy that a killed process leaves", async () => {
  const copy = join(folder, "state.json.saving");
  writeFileSync(copy, "tokens");
  const emulator = await start();
  expect(readdirSync(folder).sort()).toEqual(["state.json", "state.json.lock"]);
  await emulator.close();
});

test("does not write through a link in place of the copy", async () => {
  const victim = join(folder, "victim.txt");
  writeFileSync(victim, "unchanged");
  const emulator = await start();
  symlinkSync(victim, join(folder, "state.json.saving"));
  await emulator.users.create({ username: "bob" });
  await emulator.close();
  expect(readFileSync(victim, "utf8")).toBe("unchanged");
  expect(read().collections.users).toHaveLength(1);
});

test("unlocks the file if the emulator fails to start", async () => {
  const other = await startTestEmulator();
  await expect(start({ port: other.port })).rejects.toThrow(/EADDRINUSE/);
  await (await start()).close();
  await other.close();
});

test("adds missing users of the seed without changing existing ones", async () => {
  const first = await start({ seed: { users: [{ email: "a@b.c", nickname: "A" }] } });
  Object.assign(first.users.list()[0] ?? {}, { nickname: "changed" });
  await first.close();
  const users = [{ email: "A@b.c", nickname: "A" }, { username: "b" }];
  const second = await start({ seed: { users } });
  expect(second.users.list()).toMatchObject([{ email: "a@b.c", nickname: "changed" }, { username: "b" }]);
  await second.close();
});

test("close rejects if the state cannot be saved", async () => {
  const emulator = await start();
  await emulator.users.create({ username: "bob" });
  rmSync(folder, { recursive: true });
  await expect(emulator.close()).rejects.toThrow(/ENOENT/);
  folder = mkdtempSync(join(tmpdir(), "state-"));
});

function fail(): never {
  throw new Error("The file was accepted.");
}
