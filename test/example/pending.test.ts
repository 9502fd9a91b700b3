import { readFileSync } from "node:fs";
import path from "node:path";

const { createRealm } = require("../../scripts/realm.cjs");

const ROOT = path.join(__dirname, "../..");

/** Kinds of errors, and `true` for those that the SDK reports to `onError`, as documented. */
const KINDS = [
  ...readFileSync(path.join(ROOT, "docs/errors.md"), "utf8").matchAll(/^\| `(\w+)` \|.*\| (not called|called) \|$/gm),
].map(([, kind = "", whether]): [string, boolean] => [kind, whether === "called"]);

/** Lets `pending` wait for a call that rejects, and returns what the user and the page see. */
async function fail(kind: string) {
  const toasts: string[] = [];
  const wx = {
    getAppBaseInfo: () => ({ language: "zh_CN" }),
    showToast: ({ title }: { title: string }) => toasts.push(title),
  };
  const logged: string[] = [];
  const console = { error: ({ message }: Error) => logged.push(message) };
  const { pending } = createRealm({ wx, console })(path.join(ROOT, "example-miniprogram/utils/pending.js"));
  const flags: boolean[] = [];
  const page = { setData: ({ pending: flag }: { pending: boolean }) => flags.push(flag) };
  const onDone = jest.fn();
  const onFailed = jest.fn();
  await pending(page, Promise.reject({ kind, message: "the message" }), onDone, onFailed);
  expect(onDone).not.toHaveBeenCalled();
  expect(flags).toEqual([true, false]);
  return { toasts, logged, failures: onFailed.mock.calls.length };
}

test("knows the documented kinds", () => {
  expect(KINDS).toContainEqual(["network", true]);
  expect(KINDS).toContainEqual(["quota", false]);
  expect(KINDS).toHaveLength(20);
});

test.each(KINDS.filter(([kind]) => kind !== "argument"))(
  "shows an error of the kind %s exactly once",
  async (kind, isReported) => {
    const toasts = isReported || kind === "cancelled" ? [] : ["the message"];
    expect(await fail(kind)).toEqual({ toasts, logged: [], failures: isReported ? 1 : 0 });
  },
);

test("logs the message of an invalid argument, which is for developers, and shows another one", async () => {
  expect(await fail("argument")).toEqual({ toasts: ["出错了，请稍后重试"], logged: ["the message"], failures: 0 });
});

test("shows an error of a kind that a later version of the SDK adds", async () => {
  expect(await fail("brandNew")).toEqual({ toasts: ["the message"], logged: [], failures: 0 });
});
