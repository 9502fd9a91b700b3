/** Something that is waited for. */
export interface Watched {
  /** Ticks until it is given up, by `ticksIn`. */
  ticks: number;
  giveUp(): void;
}

/** Milliseconds between ticks. One timer serves all calls: in a mini program, each costs a call of the platform. */
const TICK = 1000;

let watched: Watched[] = [];
let ticking = false;

/** The ticks in as many milliseconds, and up to a second after them, for those who keep to the time themselves. */
export function ticksIn(timeout: number): number {
  return Math.ceil(timeout / TICK) + 1;
}

/** Gives something up unless it is over in time. */
export function watch(one: Watched): void {
  watched.push(one);
  if (!ticking) scheduleTick();
}

/** Tells that something is over. */
export function unwatch(one: Watched): void {
  watched = watched.filter((other) => other !== one);
}

function scheduleTick(): void {
  ticking = watched.length > 0;
  if (!ticking) return;
  const timer = setTimeout(tick, TICK) as { unref?(): void };
  // In Node.js, where apps are tested, it keeps no process running.
  if (timer.unref) timer.unref();
}

function tick(): void {
  watched.forEach((one) => {
    if (--one.ticks) return;
    unwatch(one);
    one.giveUp();
  });
  scheduleTick();
}
