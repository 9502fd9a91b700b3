// Captured when the module loads, so that fake timers in a test do not block callbacks.
const { setImmediate, setTimeout } = globalThis;

/** Runs a function after the current task and its microtasks. */
export const later: (work: () => void) => void = setImmediate ?? ((work) => setTimeout(work, 0));
