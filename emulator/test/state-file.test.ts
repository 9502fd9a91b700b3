import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
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
