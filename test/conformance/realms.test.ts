import { createFakeWx } from "./fake-wx";
import { type Realm, realms } from "./realms";

const [current, old, quickJs] = realms as [Realm, Realm, Realm];

/** Evaluates an expression in a new realm. */
async function evaluate(realm: Realm, expression: string): Promise<any> {
  const { AuthenticationClient } = (await realm.open(createFakeWx({}).wx))("authing-wxapp-sdk");
  return AuthenticationClient.constructor(`return ${expression}`)();
}

test("the current engine has built-ins that are newer than ES2015", async () => {
  expect(await evaluate(current, "typeof Object.fromEntries")).toBe("function");
});

test.each([
  ["Object.assign({}, { a: 1 }).a", 1],
  ["Array.from(new Map([[1, 2]]).keys())[0]", 1],
  ["'ab'.startsWith('a')", true],
  ["new Uint8Array([1, 2]).slice(1)[0]", 2],
  ["true.toString() + new Error('e')", "trueError: e"],
  ["typeof wx.request + typeof setTimeout", "functionfunction"],
])("the old engine has %s", async (expression, value) => {
  expect(await evaluate(old, expression)).toBe(value);
});

test.each([
  "Object.values",
  "Object.fromEntries",
  "Object.getOwnPropertyDescriptors",
  "Array.prototype.includes",
  "Array.prototype.at",
  "[].values().map",
  "String.prototype.padStart",
  "String.prototype.replaceAll",
  "Uint8Array.prototype.includes",
  "Promise.prototype.finally",
  "Promise.allSettled",
  "RegExp.prototype.hasIndices",
  "Error.captureStackTrace",
  "this.globalThis",
  "this.BigInt",
  "this.WeakRef",
  "this.Atomics",
  "this.URL",
])("the old engine lacks %s", async (expression) => {
  expect(await evaluate(old, expression)).toBeUndefined();
});

test.each([
  ["the stack starts with the message", "/^Error: e/.test(new Error('e').stack)"],
  ["Error.captureStackTrace exists", "'captureStackTrace' in Error"],
  ["Intl exists", "typeof Intl === 'object'"],
  [
    "messages are worded as in V8",
    "(function () { try { null.x; } catch (e) { return /^Cannot/.test(e.message); } })()",
  ],
])("only in V8, %s", async (_name, expression) => {
  expect(await evaluate(current, expression)).toBe(true);
  expect(await evaluate(quickJs, expression)).toBe(false);
});

/** Expression that resolves with the order in which a promise callback, an earlier timer and a later timer run. */
const ORDER = `new Promise(function (resolve) {
  var ran = [];
  setTimeout(function () { ran.push("timer before"); }, 0);
  Promise.resolve().then(function () { ran.push("callback"); });
  setTimeout(function () { ran.push("timer after"); resolve(ran.join()); }, 0);
})`;

test("only the old engine runs promise callbacks on timers", async () => {
  expect(await evaluate(current, ORDER)).toBe("callback,timer before,timer after");
  expect(await evaluate(quickJs, ORDER)).toBe("callback,timer before,timer after");
  expect(await evaluate(old, ORDER)).toBe("timer before,callback,timer after");
});

describe.each(realms)("a promise on $name", (realm) => {
  test.each([
    ["adopts another promise", "later(later(1))", 1],
    ["waits for all promises", "Promise.all([1, later(2), later(3)]).then(String)", "1,2,3"],
    ["resolves for an empty list", "Promise.all([]).then(String)", ""],
    ["resolves with the first promise", "Promise.race([later(later(1)), later(2)])", 2],
    ["passes on its value without a handler", "later(1).then(undefined)", 1],
    [
      "catches the error of a handler",
      "later(1).then(fail).catch(function (error) { return error.message; })",
      "failed",
    ],
    ["handles a rejection", "Promise.reject(1).then(undefined, function (reason) { return reason + 1; })", 2],
    ["rejects if its executor throws", "new Promise(fail).catch(function () { return 'caught'; })", "caught"],
    ["settles only once", "new Promise(function (resolve) { resolve(1); resolve(2); fail(); })", 1],
    [
      "rejects if it resolves with itself",
      "(function () { var p = later(1).then(function () { return p; }); return p.catch(nameOf); })()",
      "TypeError",
    ],
  ])("%s", async (_name, expression, value) => {
    const result = await evaluate(
      realm,
      `(function () {
        function later(value) { return Promise.resolve().then(function () { return value; }); }
        function nameOf(error) { return error.name; }
        function fail() { throw new Error("failed"); }
        return ${expression};
      })()`,
    );
    expect(result).toBe(value);
  });
});
