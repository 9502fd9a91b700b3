/** Outcomes of calls, in a form in which the outcomes of two SDKs can be compared. */

/** Values that differ in each run, with the text that replaces them. */
const VOLATILE = [
  [/\bey[\w-]+\.[\w-]+\.[\w-]+/g, "<JWT>"],
  [/https?:\/\/127\.0\.0\.1:\d+/g, "<origin>"],
  [/\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/g, "<UUID>"],
  [/\b[0-9a-f]{24}\b/g, "<ID>"],
  [/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z/g, "<time>"],
  [/data:image\/png;base64,[\w+/=]+/g, "<picture>"],
  [/\bST-[\w-]{20,}/g, "<ticket>"],
  [/(?<![\w-])(?=[\w-]*\d)(?=[\w-]*[A-Z])[\w-]{26,}(?![\w-])/g, "<random>"],
];
/** Smallest number that counts as a Unix time: a time in 2020, in seconds. */
const EPOCH = 1_577_836_800;

/**
 * Runs a call and returns its outcome: the value or the code of the rejection, and what the SDK has stored.
 *
 * @param {() => unknown} call
 * @param {() => { token: unknown, user: unknown }} readStorage
 */
export async function observe(call, readStorage) {
  const settled = await settle(call);
  const { token, user } = readStorage();
  return normalize({ ...settled, storage: { token: token || null, user: user || null } });
}

/** Returns `{ value }`, or `{ rejection }` with the code of a rejection. */
export async function settle(call) {
  try {
    return { value: await call() };
  } catch (error) {
    return { rejection: readCode(error) };
  }
}

// Version 4 rejects with `{ code, message, data }`, with an error whose message is such an object as JSON, or with an
// error of axios.
function readCode(error) {
  if (typeof error?.code === "number") return error.code;
  if (typeof error?.response?.status === "number") return error.response.status;
  try {
    return JSON.parse(error.message).code;
  } catch {
    return "no code";
  }
}

/** Replaces volatile values, and drops `undefined` and functions. */
function normalize(value) {
  const json = JSON.stringify(value, (key, item) => {
    if (typeof item === "number" && item >= EPOCH) return "<number>";
    return key === "at_hash" ? "<hash>" : item;
  });
  return json === undefined ? null : JSON.parse(replaceVolatile(json));
}

function replaceVolatile(text) {
  return VOLATILE.reduce((result, [pattern, replacement]) => result.replace(pattern, replacement), text);
}

/** Returns the paths at which two outcomes differ, each with both values. A rejected call has no value to compare. */
export function compareOutcomes(ours, theirs) {
  const isSettledAlike = "rejection" in ours === "rejection" in theirs;
  return compare(ours, theirs, "").filter(({ at }) => isSettledAlike || !at.startsWith("value"));
}

function compare(ours, theirs, path) {
  if (isObject(ours) && isObject(theirs) && Array.isArray(ours) === Array.isArray(theirs)) {
    const names = [...new Set([...Object.keys(ours), ...Object.keys(theirs)])].sort();
    return names.flatMap((name) => compare(ours[name], theirs[name], path ? `${path}.${name}` : name));
  }
  return Object.is(ours, theirs) ? [] : [{ at: path, ours, theirs }];
}

function isObject(value) {
  return typeof value === "object" && value !== null;
}
