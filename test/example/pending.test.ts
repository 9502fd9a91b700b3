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
  const wx = { showToast: ({ title }: { title: string }) => toasts.push(title) };
  const { pending } = createRealm({ wx })(path.join(ROOT, "example-miniprogram/utils/pending.js"));
  const flags: boolean[] = [];
  const page = { setData: ({ pending: flag }: { pending: boolean }) => flags.push(flag) };
  const onDone = jest.fn();
  const onFailed = jest.fn();
  await pending(page, Promise.reject({ kind, message: "the message" }), onDone, onFailed);
  expect(onDone).not.toHaveBeenCalled();
  expect(flags).toEqual([true, false]);
  return { toasts, failures: onFailed.mock.calls.length };
}

test("knows the documented kinds", () => {
  expect(KINDS).toContainEqual(["network", true]);
  expect(KINDS).toContainEqual(["quota", false]);
  expect(KINDS).toHaveLength(20);
});

test.each(KINDS)("shows an error of the kind %s exactly once", async (kind, isReported) => {
  const isSilent = isReported || kind === "cancelled";
  expect(await fail(kind)).toEqual({ toasts: isSilent ? [] : ["the message"], failures: isReported ? 1 : 0 });
});

test("shows an error of a kind that a later version of the SDK adds", async () => {
  expect(await fail("brandNew")).toEqual({ toasts: ["the message"], failures: 0 });
});
