/**
 * Calls the methods of the published SDKs and of ours on the same emulator, and compares the outcomes. Each difference
 * must be in differences.json with its reason.
 */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, describe, test } from "node:test";
import { startEmulator } from "authing-emulator";
import { calls } from "./calls/index.mjs";
import { BOB } from "./calls/stage.mjs";
import { compareOutcomes, observe } from "./outcome.mjs";
import { openOurs, others } from "./subjects.mjs";

const SUB_CLIENTS = [
  "mfa",
  "qrcode",
  "wxqrcode",
  "wechatmpqrcode",
  "social",
  "enterprise",
  "principal",
  "event",
  "browserFingerprint",
];
const { excluded, differences } = JSON.parse(readFileSync(new URL("differences.json", import.meta.url), "utf8"));

/** Stands for the methods of a difference that is listed without methods. */
const ANY = "any method";
/** Listed differences that occurred, as `client: method: path`. */
const occurred = new Set();
/** Number of calls by client and result, for the summary. */
const summary = {};

let emulator;
before(async () => {
  emulator = await startEmulator({ keyBits: 1024, seed: { users: [BOB] } });
});
after(() => emulator.close());

for (const [name, open] of Object.entries(others)) {
  describe(name, async () => {
    const methods = await listMethods(open);

    test("calls or excludes each public method", () => {
      const known = [...Object.keys(calls), ...excluded.flatMap((entry) => entry.methods)];
      assert.deepEqual(
        methods.filter((method) => !known.includes(method)),
        [],
      );
    });

    for (const method of methods.filter((candidate) => candidate in calls)) {
      test(method, async () => {
        const [ours, theirs] = [await call(openOurs, method), await call(open, method)];
        const found = compareOutcomes(ours, theirs);
        const unlisted = found.filter(({ at }) => !isListed(name, method, at));
        count(name, found.length === 0 ? "same" : "different, with a reason");
        assert.deepEqual(unlisted, [], "differences that differences.json does not explain");
      });
    }
  });
}

test("every listed difference occurs", () => {
  const listed = differences.flatMap((entry) =>
    entry.clients.flatMap((client) => (entry.methods ?? [ANY]).map((method) => keyOf(entry, client, method))),
  );
  assert.deepEqual(
    listed.filter((key) => !occurred.has(key)),
    [],
  );
});

after(() => console.table(summary));

/** Returns the names of a client's public methods, with those of its sub-clients as `subClient.method`. */
async function listMethods(open) {
  const placeholder = { url: "http://127.0.0.1:9" };
  const subject = open(placeholder);
  const client = subject.createClient();
  const own = namesOf(client);
  const inner = SUB_CLIENTS.flatMap((name) =>
    client[name] ? namesOf(client[name]).map((key) => `${name}.${key}`) : [],
  );
  subject.close();
  return [...own, ...inner];
}

function namesOf(object) {
  const names = new Set();
  for (
    let owner = Object.getPrototypeOf(object);
    owner && "constructor" in owner;
    owner = Object.getPrototypeOf(owner)
  ) {
    if (Object.getPrototypeOf(owner) === null) break;
    for (const name of Object.getOwnPropertyNames(owner)) {
      if (typeof object[name] === "function" && name !== "constructor" && !name.startsWith("_")) names.add(name);
    }
  }
  return [...names].sort();
}

/** Calls a method of a newly loaded SDK, with Bob as the only user of the emulator; returns the outcome. */
async function call(open, method) {
  emulator.reset();
  const bob = emulator.users.findByUsername(BOB.username);
  const { createClient, readStorage, wx, close } = open(emulator);
  const called = new Set();
  const client = recordCalls(called, "", createClient());
  const stage = {
    client,
    createClient: (options) => recordCalls(called, "", createClient(options)),
    emulator,
    bob,
    wx,
  };
  try {
    const outcome = await observe(
      () => calls[method](stage),
      () => readStorage(client),
    );
    assert.ok(called.has(method), `the call for ${method} does not call this method`);
    return outcome;
  } finally {
    close();
  }
}

/** Returns a proxy of a client that adds the names of called methods to `called`. */
function recordCalls(called, prefix, client) {
  return new Proxy(client, {
    get(target, key) {
      const member = Reflect.get(target, key);
      if (prefix === "" && SUB_CLIENTS.includes(key)) return member && recordCalls(called, `${key}.`, member);
      if (typeof member !== "function") return member;
      return (...args) => {
        called.add(`${prefix}${String(key)}`);
        return member.apply(target, args);
      };
    },
  });
}

function isListed(client, method, at) {
  const entry = differences.find(
    ({ clients, methods, at: listed }) =>
      clients.includes(client) && (!methods || methods.includes(method)) && covers(listed, at),
  );
  if (entry) occurred.add(keyOf(entry, client, entry.methods ? method : ANY));
  return entry !== undefined;
}

function keyOf({ at }, client, method) {
  return `${client}: ${method}: ${at}`;
}

/** Returns `true` if a listed path is the path or contains it. A listed path that starts with `**.` matches everywhere. */
function covers(listed, at) {
  return listed.startsWith("**.") ? `.${at}`.endsWith(listed.slice(2)) : `${at}.`.startsWith(`${listed}.`);
}

function count(client, result) {
  summary[client] ??= {};
  summary[client][result] = (summary[client][result] ?? 0) + 1;
}
