// Taken when the module is loaded: a test that fakes the timers later does not stop what waits here.
const { setImmediate, setTimeout } = globalThis;

/** Runs something as soon as what is under way has ended. */
export const later: (work: () => void) => void = setImmediate ?? ((work) => setTimeout(work, 0));
