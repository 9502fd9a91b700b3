/** Something that is waited for. */
interface Watched {
  /** Ticks until it is given up; 0 once it is not waited for any more. */
  ticks: number;
  giveUp: () => void;
}

/** Milliseconds between ticks. One timer serves all calls: in a mini program, each costs a call of the platform. */
const TICK = 1000;

let watched: Watched[] = [];
let ticking = false;

/**
 * Calls `giveUp` unless what it gives is called within `timeout` milliseconds; up to a second after them, for those who keep
 * to the time themselves.
 */
export function watch(timeout: number, giveUp: () => void): () => void {
  const one: Watched = { ticks: Math.ceil(timeout / TICK) + 1, giveUp };
  watched.push(one);
  if (!ticking) scheduleTick();
  return () => {
    one.ticks = 0;
  };
}

function scheduleTick(): void {
  ticking = watched.length > 0;
  if (!ticking) return;
  const timer = setTimeout(tick, TICK) as { unref?(): void };
  // In Node.js, where apps are tested, it keeps no process running.
  if (timer.unref) timer.unref();
}

function tick(): void {
  const due = watched;
  watched = [];
  due.forEach((one) => {
    if (--one.ticks > 0) watched.push(one);
    else if (!one.ticks) one.giveUp();
  });
  scheduleTick();
}
