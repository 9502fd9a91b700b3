/** Something that is waited for. */
export interface Watched {
  /** Whether it is not waited for any more. */
  over: boolean;
  /** Ticks until it is given up. */
  ticks: number;
  giveUp(): void;
}

/** Milliseconds between ticks. One timer serves all calls: in a mini program, each costs a call of the platform. */
const TICK = 1000;

let watched: Watched[] = [];
let ticking = false;

/**
 * Gives something up unless it is over within `timeout` milliseconds; up to a second after them, for those who keep to the
 * time themselves.
 */
export function watch(one: Watched, timeout: number): void {
  one.ticks = Math.ceil(timeout / TICK) + 1;
  watched.push(one);
  if (!ticking) scheduleTick();
}

function scheduleTick(): void {
  ticking = watched.length > 0;
  if (!ticking) return;
  const timer = setTimeout(tick, TICK) as { unref?(): void };
  // In Node.js, where apps are tested, it keeps no process running.
  if (timer.unref) timer.unref();
}

function tick(): void {
  const earlier = watched;
  watched = [];
  earlier.forEach((one) => {
    if (one.over) return;
    if (--one.ticks) watched.push(one);
    else one.giveUp();
  });
  scheduleTick();
}
